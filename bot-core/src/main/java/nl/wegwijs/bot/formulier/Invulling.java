package nl.wegwijs.bot.formulier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.bot.wereld.Zinnen;
import nl.wegwijs.gemeente.Feiten;
import nl.wegwijs.gemeente.Formulier.Veld;

/**
 * Keeps the books while the readings of one message are put into a form, field by field. For one
 * message and thread.
 */
final class Invulling {
  private final LopendFormulier begin;
  private final Beoordelaar beoordelaar;
  private final Weergever weergever;
  private final Zinnen zinnen;
  private final Function<Map<String, String>, Feiten> feiten;
  private final Map<String, String> waarden;
  private final Map<String, String> samen;
  private final Map<String, String> geweigerd = new LinkedHashMap<>();
  private final Map<String, String> nagevraagd;
  private final Map<String, String> aantekeningen;
  private final List<String> meldingen = new ArrayList<>();
  private Optional<Stand.Gebrek> gebrek = Optional.empty();
  private Optional<String> uitweg = Optional.empty();
  private boolean geraakt;

  /**
   * @param gelezen everything the message says; each value is judged beside those known before and
   *     those taken already
   * @param feiten what follows from values
   */
  Invulling(
      LopendFormulier begin,
      Map<String, Lezing> gelezen,
      Beoordelaar beoordelaar,
      Weergever weergever,
      Zinnen zinnen,
      Function<Map<String, String>, Feiten> feiten) {
    this.begin = begin;
    this.beoordelaar = beoordelaar;
    this.weergever = weergever;
    this.zinnen = zinnen;
    this.feiten = feiten;
    this.waarden = new LinkedHashMap<>(begin.waarden());
    this.samen = new LinkedHashMap<>(begin.waarden());
    this.nagevraagd = new LinkedHashMap<>(begin.nagevraagd());
    this.aantekeningen = new LinkedHashMap<>(begin.aantekeningen());
    samen.keySet().removeAll(gelezen.keySet());
  }

  /** Takes one reading, or says why it cannot be taken. */
  void neem(Veld veld, Lezing lezing) {
    switch (lezing) {
      case Lezing.Niets niets -> {}
      case Lezing.Fout(String sleutel, List<String> invulling) ->
          weiger(veld, zinnen.zeg(sleutel, invulling.toArray(String[]::new)), List.of(), false);
      case Lezing.Meerdere(List<String> mogelijk) -> {
        Optional<String> regel = regel(veld, mogelijk.getFirst());
        String welke = zinnen.zeg("fout-meerdere");
        weiger(
            veld,
            regel.map(tekst -> tekst + " " + welke).orElse(welke),
            mogelijk.stream()
                .map(waarde -> new Keuze(waarde, weergever.toon(veld, waarde)))
                .toList(),
            regel.isPresent());
      }
      case Lezing.Onzeker(String waarde) -> {
        if (waarde.equals(nagevraagd.get(veld.id()))) {
          beoordeel(veld, waarde);
        } else {
          vraagNa(veld, waarde);
        }
      }
      case Lezing.Waarde(String waarde) -> beoordeel(veld, waarde);
    }
  }

  /** The rule by which that value, the likeliest of several, cannot be taken. */
  private Optional<String> regel(Veld veld, String eerste) {
    var alsof = new LinkedHashMap<>(samen);
    alsof.put(veld.id(), eerste);
    return beoordelaar.beoordeel(veld, alsof, feiten.apply(alsof), false)
            instanceof Oordeel.Opnieuw(String regel, boolean eenmalig, List<Keuze> keuzes)
        ? Optional.of(regel)
        : Optional.empty();
  }

  /** What was read with doubt is filled in only after a yes. */
  private void vraagNa(Veld veld, String waarde) {
    String gelezen = weergever.toon(veld, waarde);
    nagevraagd.put(veld.id(), waarde);
    weiger(
        veld,
        zinnen.zeg("fout-onzeker", "waarde", gelezen),
        List.of(new Keuze(waarde, gelezen)),
        false);
  }

  private void beoordeel(Veld veld, String waarde) {
    geraakt = true;
    String id = veld.id();
    samen.put(id, waarde);
    switch (beoordelaar.beoordeel(veld, samen, feiten.apply(samen), nagevraagd.containsKey(id))) {
      case Oordeel.Goed(Optional<String> melding, Optional<String> aantekening) -> {
        // taken out first, so that the field filled in last stands last
        waarden.remove(id);
        waarden.put(id, waarde);
        veld.bereik().telveld().ifPresent(telveld -> telNamen(telveld, waarde));
        melding.ifPresent(meldingen::add);
        aantekeningen.remove(id);
        aantekening.ifPresent(feit -> aantekeningen.put(id, feit));
      }
      case Oordeel.Opnieuw(String fout, boolean eenmalig, List<Keuze> keuzes) -> {
        samen.remove(id);
        geweigerd.put(id, waarde);
        if (eenmalig) {
          nagevraagd.put(id, waarde);
        }
        weiger(veld, fout, keuzes, !eenmalig);
      }
      case Oordeel.Uitweg(String weg) -> {
        geweigerd.put(id, waarde);
        uitweg = Optional.of(weg);
      }
    }
  }

  /** Who sticks to names has said with them how many there are. */
  private void telNamen(String telveld, String namen) {
    waarden.computeIfPresent(
        telveld, (veld, geteld) -> String.valueOf(namen.split(", ", -1).length));
  }

  /** Notes a fact for the clerk. */
  void noteer(String waarover, String feit) {
    aantekeningen.put(waarover, feit);
  }

  /** Says something to the inwoner. */
  void meld(String melding) {
    geraakt = true;
    meldingen.add(melding);
  }

  /** Ends the form that way. */
  void verlaat(String weg) {
    geraakt = true;
    uitweg = Optional.of(weg);
  }

  private void weiger(Veld veld, String fout, List<Keuze> keuzes, boolean regel) {
    geraakt = true;
    if (gebrek.isEmpty()) {
      gebrek = Optional.of(new Stand.Gebrek(veld.id(), fout, keuzes, regel));
    }
  }

  /** Drops what no longer applies now that other fields have changed. */
  void laatVervallen(BiPredicate<String, Map<String, String>> vervallen) {
    for (String veld : List.copyOf(waarden.keySet())) {
      if (vervallen.test(veld, waarden)) {
        waarden.remove(veld);
        aantekeningen.remove(veld);
      }
    }
  }

  /** What is known now. */
  Map<String, String> waarden() {
    return waarden;
  }

  Stand stand() {
    var gezegd = new LinkedHashMap<>(waarden);
    gezegd.putAll(geweigerd);
    return new Stand(
        begin.metWaarden(waarden, nagevraagd, aantekeningen),
        geraakt,
        Optional.empty(),
        gebrek,
        meldingen,
        uitweg,
        gezegd);
  }
}
