package nl.wegwijs.bot.formulier;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.bot.wereld.Zinnen;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Soort;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.Understanding;

/**
 * An answer beside the question: a telephone number where a name was asked. What another field of
 * the form takes is said to be taken; anything else is said to be of another kind.
 */
final class Naastlezer {
  /** With more words around it, it was said for another reason. */
  private static final int MEESTE_WOORDEN = 2;

  private final Formulier formulier;
  private final Weergever weergever;
  private final Zinnen zinnen;

  Naastlezer(Formulier formulier, Weergever weergever, Zinnen zinnen) {
    this.formulier = formulier;
    this.weergever = weergever;
    this.zinnen = zinnen;
  }

  /** The same with what is to be said of an answer that was none to the field asked. */
  Stand lees(LopendFormulier lopend, Understanding begrip, Stand stand) {
    Optional<Veld> gevraagd = lopend.gevraagd().flatMap(formulier::veld);
    boolean open =
        gevraagd.isPresent()
            && !lopend.waarden().containsKey(gevraagd.get().id())
            && !stand.lopend().waarden().containsKey(gevraagd.get().id())
            && stand.gebrek().isEmpty()
            && stand.uitweg().isEmpty()
            && stand.meldingen().isEmpty();
    if (!open) {
      return stand;
    }
    String genoteerd = genoteerd(lopend.waarden(), stand.lopend().waarden());
    if (!genoteerd.isEmpty()) {
      return stand.metMeldingen(List.of(zinnen.zeg("formulier-genoteerd", "velden", genoteerd)));
    }
    return stand.geraakt()
        ? stand
        : anders(gevraagd.get(), begrip)
            .map(soort ->
                stand.metGebrek(
                    new Stand.Gebrek(
                        gevraagd.get().id(),
                        zinnen.zeg("fout-iets-anders", "soort", zinnen.zeg("soort-" + soort)),
                        List.of(),
                        false)))
            .orElse(stand);
  }

  private String genoteerd(Map<String, String> eerst, Map<String, String> nu) {
    return formulier.velden().stream()
        .filter(veld -> nu.containsKey(veld.id()))
        .filter(veld -> !Objects.equals(eerst.get(veld.id()), nu.get(veld.id())))
        .map(veld -> weergever.label(veld) + ": " + weergever.inSamenvatting(veld, nu))
        .collect(Collectors.joining(". "));
  }

  /** What kind of value was said instead, where that is about all that was said. */
  private static Optional<String> anders(Veld gevraagd, Understanding begrip) {
    boolean kan =
        switch (gevraagd.soort()) {
          case NAAM, NAMEN, DATUM, GEBOORTEDATUM, POSTCODE, HUISNUMMER, EMAIL, TELEFOONNUMMER ->
              true;
          case TEKST, PLEK, KEUZE, JA_NEE, AANTAL -> false;
        };
    boolean leesbaar = kan && !Formuliervuller.isVraag(begrip.tekst());
    int woorden = begrip.tekst().strip().split("\\s+").length;
    return begrip.entiteiten().stream()
        .filter(een -> leesbaar && past(een, woorden))
        .flatMap(een -> soort(een.soort(), gevraagd.soort()).stream())
        .findFirst();
  }

  private static boolean past(Entiteit entiteit, int woorden) {
    return woorden - entiteit.tekst().strip().split("\\s+").length <= MEESTE_WOORDEN;
  }

  private static Optional<String> soort(Entiteit.Soort gezegd, Soort gevraagd) {
    return switch (gezegd) {
      case TELEFOONNUMMER -> Optional.of("telefoonnummer");
      case EMAIL -> Optional.of("email");
      case DATUM -> Optional.of("datum").filter(soort -> gevraagd != Soort.HUISNUMMER);
      case POSTCODE -> Optional.of("postcode");
      case STRAAT,
          HUISNUMMER,
          WOONPLAATS,
          GEMEENTE,
          WIJK,
          BSN,
          IBAN,
          KENTEKEN,
          ZAAKNUMMER,
          BEDRAG,
          AANTAL,
          PERSOON ->
          Optional.empty();
    };
  }
}
