package nl.wegwijs.bot.formulier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.Formulier.Keuzemogelijkheid;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.Understanding;
import nl.wegwijs.intents.entiteit.Huisnummer;

/** Reads an inwoner's words as the answer to one field. Pure. */
public final class Veldlezer {
  private static final int LANGSTE_TEKST = 500;
  private static final Pattern ONVOLLEDIGE_POSTCODE = Pattern.compile("\\b[1-9]\\d{3}\\b");
  private static final Pattern LIJKT_POSTCODE = Pattern.compile("\\b\\d{4}\\s?[A-Za-z]{2}\\b");
  private static final Pattern LIJKT_MAIL = Pattern.compile("\\S+@\\S*");
  private static final Pattern LIJKT_NUMMER = Pattern.compile("[+0-9][0-9 ()-]{3,}");
  private static final Pattern ALLEEN_GETAL =
      Pattern.compile("(\\d{1,4})( (mensen|personen|people|anderen|kinderen))?");
  private static final Pattern NIEMAND =
      Pattern.compile(
          "(nee( hoor)? ?)?(niemand|no one|nobody|alleen|alleen ik|ik alleen|just me|only me|geen|none|nul|ik verhuis alleen|ik ga alleen|in mijn eentje)|nee( hoor)?");
  private static final List<String> TELWOORDEN =
      List.of(
          "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien");
  private static final List<String> TELWOORDEN_EN =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Set<String> GETELD =
      Set.of(
          "mensen",
          "personen",
          "persoon",
          "anderen",
          "ander",
          "kinderen",
          "kind",
          "man",
          "people",
          "persons",
          "person",
          "others",
          "other",
          "children",
          "child",
          "hoor");
  private static final Pattern MET_TOEVOEGING =
      Pattern.compile("(?<![\\d-])\\d{1,5}-\\d{1,4}(?![\\d-])");
  private static final Pattern NUMMERWOORD =
      Pattern.compile(
          "^(het is |dat is |mijn |op )?((huis)?nummer|nr\\.?|house number|number)\\s*(is|:)?\\s*|^(het is|dat is|it is|it's) ");

  private Veldlezer() {}

  /** What the words say about that field. */
  public static Lezing lees(Veld veld, Understanding begrip, LocalDate vandaag) {
    String tekst = begrip.tekst().strip();
    return switch (veld.soort()) {
      case DATUM -> datum(veld, begrip, vandaag);
      case GEBOORTEDATUM ->
          begrip.van(Entiteit.Soort.DATUM).stream()
              .findFirst()
              .map(entiteit -> Datumlezer.geboren(entiteit, vandaag))
              .orElseGet(Lezing.Niets::new);
      case POSTCODE -> postcode(begrip);
      case HUISNUMMER -> huisnummer(begrip);
      case PLEK -> Plaatslezer.lees(begrip);
      case KEUZE -> keuze(veld, tekst);
      case JA_NEE ->
          JaNee.lees(tekst)
              .<Lezing>map(ja -> new Lezing.Waarde(ja ? "ja" : "nee"))
              .orElseGet(() -> keuze(veld, tekst));
      case AANTAL -> aantal(veld, begrip);
      case NAAM -> Namen.naam(begrip);
      case NAMEN -> Namen.namen(begrip);
      case EMAIL -> email(begrip);
      case TELEFOONNUMMER -> telefoonnummer(begrip);
      case TEKST -> tekst(veld, tekst);
    };
  }

  private static Lezing tekst(Veld veld, String tekst) {
    boolean past =
        veld.bereik().patroon().map(patroon -> tekst.matches("(?s)" + patroon)).orElse(true);
    if (tekst.isEmpty() || !past) {
      return new Lezing.Niets();
    }
    return new Lezing.Waarde(tekst.substring(0, Math.min(tekst.length(), LANGSTE_TEKST)));
  }

  private static Lezing datum(Veld veld, Understanding begrip, LocalDate vandaag) {
    List<Entiteit> datums = begrip.van(Entiteit.Soort.DATUM);
    if (datums.isEmpty()) {
      return new Lezing.Niets();
    }
    return datums
        .getFirst()
        .datum()
        .map(gezegd -> Datumlezer.dag(gezegd, vandaag, veld.bereik().vooruit()))
        .orElseGet(Lezing.Niets::new);
  }

  private static Lezing postcode(Understanding begrip) {
    Optional<Lezing> gevonden = gevonden(begrip, Entiteit.Soort.POSTCODE);
    if (gevonden.isPresent()) {
      return gevonden.get();
    }
    if (LIJKT_POSTCODE.matcher(begrip.tekst()).find()) {
      return new Lezing.Fout("fout-postcode-bestaat-niet");
    }
    boolean kort =
        woorden(begrip.tekst()).size() <= 6 && begrip.van(Entiteit.Soort.DATUM).isEmpty();
    if (kort && ONVOLLEDIGE_POSTCODE.matcher(begrip.tekst()).find()) {
      return new Lezing.Fout("fout-postcode-onvolledig");
    }
    return new Lezing.Niets();
  }

  private static Lezing huisnummer(Understanding begrip) {
    String kaal =
        NUMMERWOORD.matcher(begrip.tekst().strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    // what is left keeps the sign case of the sentence, since 'II' and 'ii' are read alike
    Optional<Huisnummer> geheel = Huisnummer.lees(kaal.replaceAll("[.!?]+$", ""));
    if (geheel.isPresent()) {
      return new Lezing.Waarde(geheel.get().toString());
    }
    Optional<Huisnummer> metToevoeging =
        MET_TOEVOEGING
            .matcher(kaal)
            .results()
            .map(MatchResult::group)
            .findFirst()
            .flatMap(Huisnummer::lees);
    Optional<Lezing> gevonden = gevonden(begrip, Entiteit.Soort.HUISNUMMER);
    if (gevonden.isPresent()) {
      return gevonden.get();
    }
    if (metToevoeging.isPresent()) {
      return new Lezing.Waarde(metToevoeging.get().toString());
    }
    return kaal.matches("0+[a-z]?|\\d{6,}")
        ? new Lezing.Fout("fout-huisnummer")
        : new Lezing.Niets();
  }

  private static Lezing keuze(Veld veld, String tekst) {
    String gezegd = " " + vouw(tekst) + " ";
    var passend = new ArrayList<String>();
    for (Keuzemogelijkheid mogelijkheid : veld.keuzes()) {
      boolean genoemd =
          gezegd.equals(" " + vouw(mogelijkheid.label().nl()) + " ")
              || gezegd.equals(" " + vouw(mogelijkheid.label().en()) + " ")
              || gezegd.contains(" " + mogelijkheid.waarde() + " ")
              || mogelijkheid.woorden().stream()
                  .anyMatch(woord -> gezegd.contains(" " + vouw(woord) + " "));
      if (genoemd) {
        passend.add(mogelijkheid.waarde());
      }
    }
    return switch (passend.size()) {
      case 0 -> new Lezing.Niets();
      case 1 -> new Lezing.Waarde(passend.getFirst());
      default -> new Lezing.Meerdere(passend);
    };
  }

  private static Lezing aantal(Veld veld, Understanding begrip) {
    String gezegd = vouw(begrip.tekst());
    var getal = ALLEEN_GETAL.matcher(gezegd);
    if (getal.matches()) {
      int aantal = Integer.parseInt(getal.group(1));
      return aantal >= veld.bereik().kleinste() && aantal <= veld.bereik().grootste()
          ? new Lezing.Waarde(String.valueOf(aantal))
          : new Lezing.Fout("fout-aantal");
    }
    if (NIEMAND.matcher(gezegd).matches()) {
      return new Lezing.Waarde("0");
    }
    List<String> woorden = woorden(gezegd);
    String eerste = woorden.getFirst();
    int telwoord = Math.max(TELWOORDEN.indexOf(eerste), TELWOORDEN_EN.indexOf(eerste));
    boolean alleen =
        woorden.size() == 1 || (woorden.size() == 2 && GETELD.contains(woorden.getLast()));
    if (telwoord >= 0 && alleen) {
      return new Lezing.Waarde(String.valueOf(telwoord));
    }
    return begrip.van(Entiteit.Soort.AANTAL).stream()
        .flatMap(entiteit -> entiteit.waarde().stream())
        .findFirst()
        .<Lezing>map(Lezing.Waarde::new)
        .orElseGet(Lezing.Niets::new);
  }

  private static Lezing email(Understanding begrip) {
    return gevonden(begrip, Entiteit.Soort.EMAIL)
        .orElseGet(() -> lijktOp(LIJKT_MAIL, begrip, "fout-email"));
  }

  private static Lezing telefoonnummer(Understanding begrip) {
    return gevonden(begrip, Entiteit.Soort.TELEFOONNUMMER)
        .orElseGet(() -> lijktOp(LIJKT_NUMMER, begrip, "fout-telefoonnummer"));
  }

  /** The first of that kind; empty where none is named. */
  private static Optional<Lezing> gevonden(Understanding begrip, Entiteit.Soort soort) {
    return begrip.van(soort).stream()
        .findFirst()
        .map(entiteit ->
            entiteit.waarde().<Lezing>map(Lezing.Waarde::new).orElseGet(Lezing.Niets::new));
  }

  private static Lezing lijktOp(Pattern vorm, Understanding begrip, String fout) {
    return vorm.matcher(begrip.tekst()).find() ? new Lezing.Fout(fout) : new Lezing.Niets();
  }

  static List<String> woorden(String tekst) {
    return List.of(vouw(tekst).split(" ", -1));
  }

  static String vouw(String tekst) {
    return tekst
        .toLowerCase(Locale.ROOT)
        .replaceAll("[.!?,;:'\"()]+", " ")
        .strip()
        .replaceAll("\\s+", " ");
  }
}
