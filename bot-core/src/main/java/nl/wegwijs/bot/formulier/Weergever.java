package nl.wegwijs.bot.formulier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.bot.wereld.Zinnen;
import nl.wegwijs.gemeente.Feiten;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Adres;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.Tekst;

/**
 * Writes the values of a form as people read them, and fills them in where its texts name them:
 * {@code {verhuisdatum}}, {@code {verhuisdatum+5}} (days later), {@code {nieuw.gemeenten}}.
 */
final class Weergever {
  private static final Pattern NAAM =
      Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)(\\.[a-zA-Z]+)?([+-][0-9]{1,4})?}");

  private final Formulier formulier;
  private final Adrescontrole adressen;
  private final Zinnen zinnen;
  private final Taal taal;
  private final LocalDate vandaag;

  Weergever(
      Formulier formulier, Adrescontrole adressen, Zinnen zinnen, Taal taal, LocalDate vandaag) {
    this.formulier = formulier;
    this.adressen = adressen;
    this.zinnen = zinnen;
    this.taal = taal;
    this.vandaag = vandaag;
  }

  /** The value of a field in the summary: an address with its street. */
  String inSamenvatting(Veld veld, Map<String, String> waarden) {
    String waarde = waarden.getOrDefault(veld.id(), "");
    Optional<Adres> adres = formulier.adresVan(veld.id());
    if (adres.isPresent() && adres.get().huisnummer().equals(veld.id())) {
      String postcode = waarden.get(adres.get().postcode());
      return postcode == null ? waarde : adressen.weergave(postcode, waarde);
    }
    return toon(veld, waarde);
  }

  /** What a field is called. */
  String label(Veld veld) {
    return veld.label().in(taal);
  }

  /** A value of a field by itself. */
  String toon(Veld veld, String waarde) {
    return switch (veld.soort()) {
      case DATUM, GEBOORTEDATUM -> Weergave.dag(LocalDate.parse(waarde), taal);
      case KEUZE, JA_NEE ->
          veld.keuzes().stream()
              .filter(keuze -> keuze.waarde().equals(waarde))
              .map(keuze -> keuze.label().in(taal))
              .findFirst()
              .orElseGet(() -> zinnen.zeg("weergave-" + waarde));
      case POSTCODE -> schrijf(waarde);
      case PLEK ->
          Plaatslezer.adres(waarde)
              .map(adres ->
                  schrijf(adres.postcode())
                      + " "
                      + adressen.weergave(adres.postcode(), adres.huisnummer()))
              .orElse(waarde);
      case HUISNUMMER, AANTAL, NAAM, NAMEN, EMAIL, TELEFOONNUMMER, TEKST -> waarde;
    };
  }

  /** A text of the form with everything it names filled in; what is not known falls away. */
  String vul(Tekst tekst, Feiten feiten) {
    Matcher naam = NAAM.matcher(zinnen.vul(tekst.in(taal)));
    return naam.replaceAll(gevonden -> Matcher.quoteReplacement(waarde(gevonden, feiten)));
  }

  private String waarde(MatchResult naam, Feiten feiten) {
    String stam = naam.group(1);
    long dagen = naam.group(3) == null ? 0 : Long.parseLong(naam.group(3));
    if (stam.equals("vandaag")) {
      return Weergave.dag(vandaag.plusDays(dagen), taal);
    }
    if (naam.group(2) != null) {
      return String.join(", ", feiten.van(stam + naam.group(2)));
    }
    List<String> waarden = feiten.van(stam);
    if (waarden.isEmpty()) {
      return "";
    }
    String waarde = waarden.getFirst();
    Optional<Veld> veld = formulier.veld(stam);
    if (veld.isEmpty()) {
      return waarde;
    }
    boolean dag =
        switch (veld.get().soort()) {
          case DATUM, GEBOORTEDATUM -> true;
          case POSTCODE,
              HUISNUMMER,
              PLEK,
              KEUZE,
              JA_NEE,
              AANTAL,
              NAAM,
              NAMEN,
              EMAIL,
              TELEFOONNUMMER,
              TEKST ->
              false;
        };
    return dag
        ? Weergave.dag(LocalDate.parse(waarde).plusDays(dagen), taal)
        : toon(veld.get(), waarde);
  }

  private static String schrijf(String postcode) {
    return postcode.substring(0, 4) + " " + postcode.substring(4);
  }
}
