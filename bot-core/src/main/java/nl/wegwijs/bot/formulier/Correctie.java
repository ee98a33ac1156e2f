package nl.wegwijs.bot.formulier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.bot.gesprek.Toestand.LopendFormulier;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.Understanding;
import nl.wegwijs.intents.entiteit.Huisnummer;

/**
 * Recognises that an inwoner takes something back ('nee, 12a', 'de datum klopt niet') and which
 * field that is about.
 */
final class Correctie {
  private static final Pattern BEGIN =
      Pattern.compile(
          "^(o+h?,? )?(nee+|neen|no|sorry|pardon|oeps|oops|ik bedoel|ik bedoelde|i mean|i meant|correctie|correction|wacht|wait|fout|foutje|verkeerd|niet|herstel|of nee|toch|eigenlijk|actually|het is|moet zijn)\\b[,.!:;]*\\s*((nee|het is|dat is|het moet|moet|ik bedoel|bedoel|sorry|i mean|it is|it's|dat moet)\\b[,]?\\s*)*((zijn|be)\\b\\s*)?");
  private static final Pattern ERGENS =
      Pattern.compile(
          "\\b(klopt niet|niet goed|is fout|is verkeerd|verkeerd|wijzig|wijzigen|verander|veranderen|aanpassen|pas aan|corrigeer|corrigeren|moet zijn|moet .{1,30} zijn|change|correct|wrong|verbeter|verbeteren)\\b");

  private final Formulier formulier;
  private final LopendFormulier lopend;

  Correctie(Formulier formulier, LopendFormulier lopend) {
    this.formulier = formulier;
    this.lopend = lopend;
  }

  /** Whether the words take something back. */
  boolean is(String tekst) {
    String klein = tekst.strip().toLowerCase(Locale.ROOT);
    return BEGIN.matcher(klein).find() || ERGENS.matcher(klein).find();
  }

  /** The words without those that only say that it is a correction. */
  String rest(String tekst) {
    String gestript = tekst.strip();
    var matcher = BEGIN.matcher(gestript.toLowerCase(Locale.ROOT));
    return matcher.find() && matcher.end() <= gestript.length()
        ? gestript.substring(matcher.end())
        : gestript;
  }

  /** The field that the words name by its label, also without saying a new value. */
  Optional<Veld> genoemdVeld(String tekst) {
    List<String> woorden =
        Veldlezer.woorden(
            Veldlezer.vouw(tekst)
                .replaceAll("\\b(oude|oud|vorige|old|previous)\\b", "huidige")
                .replaceAll("\\b(e-?mail|mail)( ?adres| address)?\\b", "e-mailadres")
                .replaceAll("(?<=\\b(nieuwe?|new|huidige|current) )(adres|address)\\b", "postcode")
                .replaceAll("(?<![\\w-])(adres|address)\\b", "")
                .replaceAll("\\b(verhuisdag|dag)\\b", "verhuisdatum"));
    Veld beste = null;
    double hoogste = 0.49;
    for (Veld veld : formulier.velden()) {
      double raak = Math.max(deel(veld.label().nl(), woorden), deel(veld.label().en(), woorden));
      if (raak > hoogste) {
        hoogste = raak;
        beste = veld;
      }
    }
    return Optional.ofNullable(beste);
  }

  private static double deel(String label, List<String> woorden) {
    List<String> labelwoorden = Veldlezer.woorden(label);
    long raak = 0;
    for (String labelwoord : labelwoorden) {
      if (woorden.stream()
          .anyMatch(woord ->
              woord.equals(labelwoord)
                  || (woord.length() >= 4 && labelwoord.endsWith(woord))
                  || (woord.length() >= 5 && labelwoord.startsWith(woord.substring(0, 5))))) {
        raak++;
      }
    }
    return (double) raak / labelwoorden.size();
  }

  /**
   * The address a bare number or postcode corrects: the one with the same number, else the one
   * filled in last.
   */
  Optional<Adresrol> adresrol(Understanding begrip) {
    Optional<Integer> nummer =
        Huisnummer.lees(rest(begrip.tekst()).replaceAll("[.!?]+$", "")).map(Huisnummer::nummer);
    if (nummer.isPresent()) {
      for (Adresrol rol : Adresrol.values()) {
        Optional<Integer> bekend =
            Optional.ofNullable(lopend.waarden().get(rol.huisnummer()))
                .flatMap(Huisnummer::lees)
                .map(Huisnummer::nummer);
        if (bekend.equals(nummer)) {
          return Optional.of(rol);
        }
      }
    }
    return ingevuld().stream().flatMap(veld -> Adresrol.van(veld.id()).stream()).findFirst();
  }

  /** The field filled in earlier that the rest of the words is a value of, with that value. */
  Optional<Map.Entry<String, Lezing>> eerderVeld(Understanding begrip, LocalDate vandaag) {
    Understanding rest = metTekst(begrip, rest(begrip.tekst()));
    Optional<Adresrol> rol = adresrol(begrip);
    boolean datum = !begrip.van(Entiteit.Soort.DATUM).isEmpty();
    List<Veld> kandidaten = new ArrayList<>(ingevuld());
    kandidaten.sort(
        Comparator.comparing(veld -> rol.isPresent() && !Adresrol.van(veld.id()).equals(rol)));
    for (Veld veld : kandidaten) {
      boolean isDatum =
          veld.soort() == Formulier.Soort.DATUM || veld.soort() == Formulier.Soort.GEBOORTEDATUM;
      if (isDatum != datum || vrijeTekst(veld)) {
        continue;
      }
      Lezing lezing = Veldlezer.lees(veld, rest, vandaag);
      if (lezing instanceof Lezing.Waarde) {
        return Optional.of(Map.entry(veld.id(), lezing));
      }
    }
    return Optional.empty();
  }

  /** Any words may be a name or a text, so those are only corrected by naming them. */
  static boolean vrijeTekst(Veld veld) {
    return switch (veld.soort()) {
      case NAAM, NAMEN, TEKST -> true;
      case DATUM,
          GEBOORTEDATUM,
          POSTCODE,
          HUISNUMMER,
          KEUZE,
          JA_NEE,
          AANTAL,
          EMAIL,
          TELEFOONNUMMER ->
          false;
    };
  }

  static Understanding metTekst(Understanding begrip, String tekst) {
    return new Understanding(
        tekst,
        begrip.taal(),
        begrip.oordeel(),
        begrip.intenten(),
        begrip.entiteiten(),
        begrip.signalen());
  }

  /** The fields that have a value, the one filled in last first. */
  private List<Veld> ingevuld() {
    return new ArrayList<>(lopend.waarden().keySet())
        .reversed().stream().flatMap(veld -> formulier.veld(veld).stream()).toList();
  }
}
