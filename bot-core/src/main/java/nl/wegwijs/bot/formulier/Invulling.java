package nl.wegwijs.bot.formulier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import nl.wegwijs.bot.formulier.Formuliervuller.Gebrek;
import nl.wegwijs.bot.formulier.Formuliervuller.Stand;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Toestand.LopendFormulier;
import nl.wegwijs.bot.wereld.Zinnen;
import nl.wegwijs.gemeente.Formulier.Veld;

/**
 * Keeps the books while the readings of one message are put into a form, field by field. For one
 * message and thread.
 */
final class Invulling {
  private final LopendFormulier begin;
  private final Formulierregels regels;
  private final Zinnen zinnen;
  private final Map<String, String> waarden;
  private final Map<String, String> samen;
  private final Map<String, String> nagevraagd;
  private final Map<String, String> aantekeningen;
  private final List<String> meldingen = new ArrayList<>();
  private Optional<Gebrek> gebrek = Optional.empty();
  private Optional<String> elders = Optional.empty();
  private boolean geraakt;

  /**
   * @param gelezen everything the message says; each value is judged beside those known before and
   *     those taken already
   */
  Invulling(
      LopendFormulier begin, Map<String, Lezing> gelezen, Formulierregels regels, Zinnen zinnen) {
    this.begin = begin;
    this.regels = regels;
    this.zinnen = zinnen;
    this.waarden = new LinkedHashMap<>(begin.waarden());
    this.samen = new LinkedHashMap<>(begin.waarden());
    this.nagevraagd = new LinkedHashMap<>(begin.nagevraagd());
    this.aantekeningen = new LinkedHashMap<>(begin.aantekeningen());
    samen.keySet().removeAll(gelezen.keySet());
  }

  /** Takes one reading, or says why it cannot be taken. */
  void neem(Veld veld, Lezing lezing, UnaryOperator<String> toon) {
    switch (lezing) {
      case Lezing.Niets niets -> {}
      case Lezing.Fout(String sleutel, List<String> invulling) ->
          weiger(veld, zinnen.zeg(sleutel, invulling.toArray(String[]::new)), List.of());
      case Lezing.Meerdere(List<String> mogelijk) ->
          weiger(
              veld,
              zinnen.zeg("fout-meerdere"),
              mogelijk.stream().map(waarde -> new Keuze(waarde, toon.apply(waarde))).toList());
      case Lezing.Waarde(String waarde) -> beoordeel(veld, waarde);
    }
  }

  private void beoordeel(Veld veld, String waarde) {
    geraakt = true;
    String id = veld.id();
    samen.put(id, waarde);
    switch (regels.beoordeel(id, waarde, samen, nagevraagd.containsKey(id))) {
      case Oordeel.Goed(Optional<String> melding, Optional<String> aantekening) -> {
        // taken out first, so that the field filled in last stands last
        waarden.remove(id);
        waarden.put(id, waarde);
        melding.ifPresent(meldingen::add);
        aantekeningen.remove(id);
        aantekening.ifPresent(feit -> aantekeningen.put(id, feit));
      }
      case Oordeel.Opnieuw(String fout, boolean eenmalig, List<Keuze> keuzes) -> {
        samen.remove(id);
        if (eenmalig) {
          nagevraagd.put(id, waarde);
        }
        weiger(veld, fout, keuzes);
      }
      case Oordeel.Elders(String uitleg) -> elders = Optional.of(uitleg);
    }
  }

  private void weiger(Veld veld, String fout, List<Keuze> keuzes) {
    geraakt = true;
    if (gebrek.isEmpty()) {
      gebrek = Optional.of(new Gebrek(veld.id(), fout, keuzes));
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

  Stand stand() {
    var lopend =
        new LopendFormulier(
            begin.formulier(),
            begin.versie(),
            waarden,
            begin.gevraagd(),
            begin.pogingen(),
            nagevraagd,
            aantekeningen);
    return new Stand(lopend, geraakt, Optional.empty(), gebrek, meldingen, elders);
  }
}
