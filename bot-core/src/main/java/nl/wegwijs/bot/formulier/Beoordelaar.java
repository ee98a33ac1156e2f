package nl.wegwijs.bot.formulier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.formulier.Adrescontrole.Uitslag;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.gemeente.Feiten;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Adres;
import nl.wegwijs.gemeente.Formulier.Controle;
import nl.wegwijs.gemeente.Formulier.Gevolg;
import nl.wegwijs.gemeente.Formulier.Veld;

/** Judges a value by what the file of its form says of it. */
final class Beoordelaar {
  private static final int MEESTE_KEUZES = 9;

  private final Formulier formulier;
  private final Adrescontrole adressen;
  private final Weergever weergever;

  Beoordelaar(Formulier formulier, Adrescontrole adressen, Weergever weergever) {
    this.formulier = formulier;
    this.adressen = adressen;
    this.weergever = weergever;
  }

  /**
   * What to do with a value: first what is said of its field, then, once both parts are known, of
   * the address it completes.
   *
   * @param waarden everything known with this message's own values in it
   * @param nagevraagd whether this field was already asked again
   */
  Oordeel beoordeel(Veld veld, Map<String, String> waarden, Feiten feiten, boolean nagevraagd) {
    Oordeel eigen = eerste(veld.controles(), feiten, nagevraagd, List.of());
    boolean zonderMeer = eigen.equals(Oordeel.Goed.ZONDER_MEER);
    Optional<Adres> adres = formulier.adresVan(veld.id()).filter(deel -> compleet(deel, waarden));
    return zonderMeer && adres.isPresent()
        ? eerste(adres.get().controles(), feiten, nagevraagd, keuzes(adres.get(), veld, waarden))
        : eigen;
  }

  private static boolean compleet(Adres adres, Map<String, String> waarden) {
    return waarden.containsKey(adres.postcode()) && waarden.containsKey(adres.huisnummer());
  }

  private Oordeel eerste(
      List<Controle> controles, Feiten feiten, boolean nagevraagd, List<Keuze> keuzes) {
    return controles.stream()
        .filter(controle -> controle.als().geldt(feiten))
        .filter(controle -> !(nagevraagd && alleenBevestigd(controle)))
        .findFirst()
        .map(controle -> oordeel(controle, feiten, nagevraagd, keuzes))
        .orElse(Oordeel.Goed.ZONDER_MEER);
  }

  /** Once the answer was said again there is nothing more to it, and what comes after it counts. */
  private static boolean alleenBevestigd(Controle controle) {
    return controle.dan() == Gevolg.BEVESTIG
        && controle.aantekening().isEmpty()
        && controle.uitweg().isEmpty();
  }

  private Oordeel oordeel(
      Controle controle, Feiten feiten, boolean nagevraagd, List<Keuze> keuzes) {
    Optional<String> tekst = controle.tekst().map(wat -> weergever.vul(wat, feiten));
    return switch (controle.dan()) {
      case MELD, NOTEER, ZET -> new Oordeel.Goed(tekst, controle.aantekening());
      case OPNIEUW -> new Oordeel.Opnieuw(tekst.orElse(""), false, keuzes);
      case UITWEG -> new Oordeel.Uitweg(controle.uitweg().orElseThrow());
      case BEVESTIG -> {
        if (!nagevraagd) {
          yield new Oordeel.Opnieuw(tekst.orElse(""), true, keuzes);
        }
        yield controle
            .uitweg()
            .<Oordeel>map(Oordeel.Uitweg::new)
            .orElseGet(() -> new Oordeel.Goed(Optional.empty(), controle.aantekening()));
      }
    };
  }

  /** The numbers that the register does know, where only letter or addition is another. */
  private List<Keuze> keuzes(Adres adres, Veld veld, Map<String, String> waarden) {
    boolean nummer = veld.id().equals(adres.huisnummer());
    Uitslag uitslag =
        adressen.zoek(
            waarden.getOrDefault(adres.postcode(), ""),
            waarden.getOrDefault(adres.huisnummer(), ""));
    return nummer && uitslag instanceof Uitslag.AndereToevoeging andere
        ? andere.mogelijk().stream()
            .limit(MEESTE_KEUZES)
            .map(Adrescontrole::nummer)
            .map(mogelijk -> new Keuze(mogelijk, mogelijk))
            .toList()
        : List.of();
  }
}
