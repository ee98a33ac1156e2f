package nl.wegwijs.bot.formulier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Adres;
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
  private static final Pattern VERWISSELD =
      Pattern.compile(
          "^(o+h?,? |nee+,? |sorry,? |wacht,? )*(dat (is|was)|dit (is|was)|ik bedoel(de)?|bedoel|that (is|was)|that's|i mean|i meant)\\b.*\\b(adres|address|postcode|huisnummer|nummer)\\b.*");

  private static final double RAAK = 0.49;

  private final Formulier formulier;
  private final LopendFormulier lopend;
  private final Adresrollen rollen;

  Correctie(Formulier formulier, LopendFormulier lopend) {
    this.formulier = formulier;
    this.lopend = lopend;
    this.rollen = new Adresrollen(formulier, lopend);
  }

  /** Whether the words take something back. */
  boolean is(String tekst) {
    String klein = tekst.strip().toLowerCase(Locale.ROOT);
    return BEGIN.matcher(klein).find() || ERGENS.matcher(klein).find();
  }

  /** The words without those that only say that it is a correction. */
  String rest(String tekst) {
    String gestript = tekst.strip();
    Matcher matcher = BEGIN.matcher(gestript.toLowerCase(Locale.ROOT));
    return matcher.find() && matcher.end() <= gestript.length()
        ? gestript.substring(matcher.end())
        : gestript;
  }

  /**
   * The address that was meant by what was filled in last, which stands at another one now: 'ik
   * bedoel mijn oude adres'.
   */
  Optional<Verwisseling> verwisseld(String tekst) {
    String klein = tekst.strip().toLowerCase(Locale.ROOT);
    if (!VERWISSELD.matcher(klein).matches()) {
      return Optional.empty();
    }
    Optional<Adres> bedoeld = rollen.gehoord(klein);
    Optional<Adres> gevuld =
        ingevuld().stream().findFirst().flatMap(veld -> formulier.adresVan(veld.id()));
    return bedoeld.isPresent() && gevuld.isPresent() && !gevuld.equals(bedoeld)
        ? Optional.of(new Verwisseling(gevuld.get(), bedoeld.get()))
        : Optional.empty();
  }

  /** Values that stand at one address and belong to another. */
  record Verwisseling(Adres van, Adres naar) {}

  /** The field that the words name by its label, also without saying a new value. */
  Optional<Veld> genoemdVeld(String tekst) {
    List<String> woorden = Veldlezer.woorden(zoalsLabels(Veldlezer.vouw(tekst)));
    Veld beste = null;
    double hoogste = RAAK;
    for (Veld veld : formulier.velden()) {
      double raak = Math.max(deel(veld.label().nl(), woorden), deel(veld.label().en(), woorden));
      if (raak > hoogste) {
        hoogste = raak;
        beste = veld;
      }
    }
    return Optional.ofNullable(beste);
  }

  /** Each address is named in labels by the first of its words, and its postcode stands for it. */
  private String zoalsLabels(String gezegd) {
    String tekst = gezegd;
    for (Adres adres : formulier.adressen()) {
      String een = adres.namen().stream().map(Pattern::quote).collect(Collectors.joining("|"));
      String eerste = adres.namen().getFirst();
      tekst = tekst.replaceAll("(?<![\\p{L}])(?:" + een + ")(?![\\p{L}])", eerste);
      tekst =
          tekst.replaceAll("(?<=\\b" + Pattern.quote(eerste) + " )(adres|address)\\b", "postcode");
    }
    return tekst
        .replaceAll("\\b(e-?mail|mail)( ?adres| address)?\\b", "e-mailadres")
        .replaceAll("(?<![\\w-])(adres|address)\\b", "")
        .replaceAll("\\b(verhuis|geboorte|)dag\\b", "$1datum");
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
  Optional<Adres> adresrol(Understanding begrip) {
    return Huisnummer.lees(rest(begrip.tekst()).replaceAll("[.!?]+$", ""))
        .flatMap(nummer -> rollen.metNummer(nummer.nummer()))
        .or(() ->
            ingevuld().stream()
                .flatMap(veld -> formulier.adresVan(veld.id()).stream())
                .findFirst());
  }

  /** The field filled in earlier that the rest of the words is a value of, with that value. */
  Optional<Map.Entry<String, Lezing>> eerderVeld(Understanding begrip, LocalDate vandaag) {
    Understanding rest = metTekst(begrip, rest(begrip.tekst()));
    Optional<Adres> rol = adresrol(begrip);
    boolean datum = !begrip.van(Entiteit.Soort.DATUM).isEmpty();
    List<Veld> kandidaten = new ArrayList<>(ingevuld());
    kandidaten.sort(
        Comparator.comparing(
            veld -> rol.isPresent() && !formulier.adresVan(veld.id()).equals(rol)));
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
      case NAAM, NAMEN, TEKST, PLEK -> true;
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
