package nl.wegwijs.bot.formulier;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.formulier.Adrescontrole.Uitslag;
import nl.wegwijs.gemeente.Feiten;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Adres;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.gemeente.Regel;

/**
 * What is known of a form: its values, what follows from them by calendar and registers, and what
 * its tables make of that.
 */
final class Formulierfeiten implements Feiten {
  private final Formulier formulier;
  private final Map<String, String> waarden;
  private final Map<String, String> erbij;
  private final Adrescontrole adressen;
  private final LocalDate vandaag;

  /**
   * @param erbij what this message or this moment adds, by name
   */
  Formulierfeiten(
      Formulier formulier,
      Map<String, String> waarden,
      Map<String, String> erbij,
      Adrescontrole adressen,
      LocalDate vandaag) {
    this.formulier = formulier;
    this.waarden = waarden;
    this.erbij = erbij;
    this.adressen = adressen;
    this.vandaag = vandaag;
  }

  @Override
  public List<String> van(String naam) {
    String gegeven = erbij.get(naam);
    if (gegeven != null) {
      return List.of(gegeven);
    }
    Regel regel = formulier.regels().get(naam);
    if (regel != null) {
      return regel.uitkomsten(this);
    }
    String waarde = waarden.get(naam);
    if (waarde != null) {
      return List.of(waarde);
    }
    int punt = naam.indexOf('.');
    return punt < 0
        ? List.of()
        : afgeleid(naam.substring(0, punt), naam.substring(punt + 1)).stream().toList();
  }

  private Optional<String> afgeleid(String stam, String feit) {
    Optional<Adres> adres =
        formulier.adressen().stream().filter(een -> een.id().equals(stam)).findFirst();
    if (adres.isPresent()) {
      return vanAdres(adres.get(), feit);
    }
    return formulier
        .veld(stam)
        .flatMap(
            veld -> Optional.ofNullable(waarden.get(stam)).flatMap(w -> vanVeld(veld, w, feit)));
  }

  private Optional<String> vanVeld(Veld veld, String waarde, String feit) {
    return switch (veld.soort()) {
      case DATUM ->
          als(
              feit.equals("dagen"),
              () -> ChronoUnit.DAYS.between(vandaag, LocalDate.parse(waarde)));
      case GEBOORTEDATUM ->
          als(
              feit.equals("leeftijd"),
              () -> Period.between(LocalDate.parse(waarde), vandaag).getYears());
      case POSTCODE -> vanPostcode(waarde, feit);
      case NAMEN -> vanNamen(veld, waarde, feit);
      case PLEK -> als(feit.equals("register"), () -> register(Plaatslezer.adres(waarde)));
      case HUISNUMMER, KEUZE, JA_NEE, AANTAL, NAAM, EMAIL, TELEFOONNUMMER, TEKST ->
          Optional.empty();
    };
  }

  private interface Waarde {
    Object waarde();
  }

  private static Optional<String> als(boolean gevraagd, Waarde waarde) {
    return gevraagd ? Optional.of(String.valueOf(waarde.waarde())) : Optional.empty();
  }

  private Optional<String> vanPostcode(String postcode, String feit) {
    return switch (feit) {
      case "ligging" -> Optional.of(ligging(postcode));
      case "postbus" -> Optional.of(adressen.isPostbus(postcode) ? "ja" : "nee");
      case "gemeenten" -> Optional.of(String.join(" / ", adressen.gemeentenVan(postcode)));
      default -> Optional.empty();
    };
  }

  private String ligging(String postcode) {
    if (adressen.hier(postcode)) {
      return "hier";
    }
    return adressen.gemeentenVan(postcode).isEmpty() ? "onbekend" : "elders";
  }

  private Optional<String> vanNamen(Veld veld, String namen, String feit) {
    int aantal = namen.split(", ", -1).length;
    return switch (feit) {
      case "aantal" -> Optional.of(String.valueOf(aantal));
      case "verschil" ->
          veld.bereik()
              .telveld()
              .flatMap(telveld -> Optional.ofNullable(waarden.get(telveld)))
              .map(geteld -> geteld.equals(String.valueOf(aantal)) ? "nee" : "ja");
      default -> Optional.empty();
    };
  }

  private Optional<String> vanAdres(Adres adres, String feit) {
    String postcode = waarden.get(adres.postcode());
    String huisnummer = waarden.get(adres.huisnummer());
    if (postcode == null || huisnummer == null) {
      return Optional.empty();
    }
    Uitslag uitslag = adressen.zoek(postcode, huisnummer);
    return switch (feit) {
      case "register" -> Optional.of(woord(uitslag));
      case "ligging" -> Optional.of(ligging(uitslag, postcode));
      case "woonbestemming" -> Optional.of(adressen.woonbestemming(uitslag));
      case "zelfde" -> Optional.of(zelfde(adres, postcode, huisnummer) ? "ja" : "nee");
      case "gemeenten" -> Optional.of(gemeenten(uitslag, postcode));
      case "adres" -> Optional.of(adressen.weergave(postcode, huisnummer));
      default -> Optional.empty();
    };
  }

  private String register(Optional<Plaatslezer.Adres> adres) {
    return adres
        .map(gelezen -> woord(adressen.zoek(gelezen.postcode(), gelezen.huisnummer())))
        .orElse("geen-register");
  }

  private static String woord(Uitslag uitslag) {
    return switch (uitslag) {
      case Uitslag.Bekend bekend -> "bekend";
      case Uitslag.AndereToevoeging andere -> "andere-toevoeging";
      case Uitslag.Onbekend onbekend -> "onbekend";
      case Uitslag.GeenRegister geen -> "geen-register";
    };
  }

  private String ligging(Uitslag uitslag, String postcode) {
    return uitslag instanceof Uitslag.Bekend bekend
        ? adressen.isHier(bekend.gemeente()) ? "hier" : "elders"
        : ligging(postcode);
  }

  private String gemeenten(Uitslag uitslag, String postcode) {
    return uitslag instanceof Uitslag.Bekend bekend
        ? adressen.naam(bekend.gemeente())
        : String.join(" / ", adressen.gemeentenVan(postcode));
  }

  private boolean zelfde(Adres adres, String postcode, String huisnummer) {
    return formulier.adressen().stream()
        .filter(ander -> !ander.id().equals(adres.id()))
        .anyMatch(ander ->
            postcode.equals(waarden.get(ander.postcode()))
                && huisnummer.equalsIgnoreCase(waarden.getOrDefault(ander.huisnummer(), "")));
  }
}
