package nl.wegwijs.bot.formulier;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.wegwijs.gemeente.Formulier.Keuzemogelijkheid;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.intents.Datum;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.Understanding;
import nl.wegwijs.intents.entiteit.Huisnummer;

/** Reads an inwoner's words as the answer to one field. Pure. */
public final class Veldlezer {
  /** A move may be announced four weeks ahead (Wet BRP, art. 2.39). */
  static final int DAGEN_VOORAF = 28;

  private static final int DAGEN_IN_HALF_JAAR = 184;
  private static final int GROOTSTE_AANTAL = 40;
  private static final int LANGSTE_TEKST = 500;
  private static final Pattern ONVOLLEDIGE_POSTCODE = Pattern.compile("\\b[1-9]\\d{3}\\b");
  private static final Pattern LIJKT_POSTCODE = Pattern.compile("\\b\\d{4}\\s?[A-Za-z]{2}\\b");
  private static final Pattern LIJKT_MAIL = Pattern.compile("\\S+@\\S*");
  private static final Pattern LIJKT_NUMMER = Pattern.compile("[+0-9][0-9 ()-]{3,}");
  private static final Pattern ALLEEN_GETAL =
      Pattern.compile("(\\d{1,3})( (mensen|personen|people|anderen|kinderen))?");
  private static final Pattern NIEMAND =
      Pattern.compile(
          "(nee( hoor)? ?)?(niemand|no one|nobody|alleen|alleen ik|ik alleen|just me|only me|geen|none|nul|ik verhuis alleen|ik ga alleen|in mijn eentje)|nee( hoor)?");
  private static final List<String> TELWOORDEN =
      List.of(
          "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien");
  private static final List<String> TELWOORDEN_EN =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Pattern NUMMERWOORD =
      Pattern.compile(
          "^(het is |dat is |mijn |op )?((huis)?nummer|nr\\.?|house number|number)\\s*(is|:)?\\s*|^(het is|dat is|it is|it's) ");

  private Veldlezer() {}

  /** What the words say about that field. */
  public static Lezing lees(Veld veld, Understanding begrip, LocalDate vandaag) {
    String tekst = begrip.tekst().strip();
    return switch (veld.soort()) {
      case DATUM -> datum(begrip, vandaag);
      case GEBOORTEDATUM -> geboortedatum(begrip, vandaag);
      case POSTCODE -> postcode(begrip);
      case HUISNUMMER -> huisnummer(begrip);
      case KEUZE -> keuze(veld, tekst);
      case JA_NEE ->
          JaNee.lees(tekst)
              .<Lezing>map(ja -> new Lezing.Waarde(ja ? "ja" : "nee"))
              .orElseGet(() -> keuze(veld, tekst));
      case AANTAL -> aantal(begrip);
      case NAAM -> Namen.naam(begrip);
      case NAMEN -> Namen.namen(begrip);
      case EMAIL -> email(begrip);
      case TELEFOONNUMMER -> telefoonnummer(begrip);
      case TEKST ->
          tekst.isEmpty()
              ? new Lezing.Niets()
              : new Lezing.Waarde(tekst.substring(0, Math.min(tekst.length(), LANGSTE_TEKST)));
    };
  }

  private static Lezing datum(Understanding begrip, LocalDate vandaag) {
    List<Entiteit> datums = begrip.van(Entiteit.Soort.DATUM);
    if (datums.isEmpty()) {
      return new Lezing.Niets();
    }
    Optional<Datum> gezegd = datums.getFirst().datum();
    return gezegd.isEmpty() ? new Lezing.Niets() : dag(gezegd.get(), vandaag);
  }

  /**
   * A day without a year is the nearest one; where that one cannot be reported yet while the one
   * before it can, either may be meant.
   */
  static Lezing dag(Datum gezegd, LocalDate vandaag) {
    return switch (gezegd) {
      case Datum.Dag(LocalDate dag) -> new Lezing.Waarde(dag.toString());
      case Datum.BestaatNiet(String woorden) ->
          new Lezing.Fout("fout-datum-bestaat-niet", List.of("datum", woorden));
      case Datum.Periode periode -> new Lezing.Fout("fout-datum-precies");
      case Datum.ZonderJaar(MonthDay monthDay) -> zonderJaar(monthDay, vandaag);
    };
  }

  private static Lezing zonderJaar(MonthDay monthDay, LocalDate vandaag) {
    List<LocalDate> mogelijk =
        IntStream.rangeClosed(vandaag.getYear() - 1, vandaag.getYear() + 1)
            .filter(monthDay::isValidYear)
            .mapToObj(monthDay::atYear)
            .sorted((a, b) ->
                Long.compare(
                    Math.abs(vandaag.toEpochDay() - a.toEpochDay()),
                    Math.abs(vandaag.toEpochDay() - b.toEpochDay())))
            .toList();
    if (mogelijk.isEmpty()) {
      return new Lezing.Fout(
          "fout-datum-bestaat-niet",
          List.of("datum", monthDay.getDayOfMonth() + "-" + monthDay.getMonthValue()));
    }
    LocalDate dichtstbij = mogelijk.getFirst();
    if (Math.abs(vandaag.toEpochDay() - dichtstbij.toEpochDay()) > DAGEN_IN_HALF_JAAR) {
      // only 29 February is further away than half a year: this year has none
      return new Lezing.Fout(
          "fout-datum-bestaat-niet",
          List.of("datum", monthDay.getDayOfMonth() + "-" + monthDay.getMonthValue()));
    }
    if (!dichtstbij.isAfter(vandaag.plusDays(DAGEN_VOORAF))) {
      return new Lezing.Waarde(dichtstbij.toString());
    }
    Optional<LocalDate> geweest =
        mogelijk.stream().filter(dag -> dag.isBefore(vandaag)).findFirst();
    if (geweest.isEmpty()) {
      return new Lezing.Waarde(dichtstbij.toString());
    }
    return new Lezing.Meerdere(List.of(dichtstbij.toString(), geweest.get().toString()));
  }

  private static Lezing geboortedatum(Understanding begrip, LocalDate vandaag) {
    List<Entiteit> datums = begrip.van(Entiteit.Soort.DATUM);
    if (datums.isEmpty() || datums.getFirst().datum().isEmpty()) {
      return new Lezing.Niets();
    }
    return switch (datums.getFirst().datum().get()) {
      case Datum.Dag(LocalDate dag) -> {
        // '01-03-27' said as a birthday means the century before
        LocalDate geboren = dag.isAfter(vandaag) ? dag.minusYears(100) : dag;
        if (geboren.isBefore(vandaag.minusYears(125)) || dag.isAfter(vandaag.plusYears(100))) {
          yield new Lezing.Fout("fout-geboortedatum");
        }
        if (dag.isAfter(vandaag)
            && datums.getFirst().tekst().contains(String.valueOf(dag.getYear()))) {
          yield new Lezing.Fout("fout-geboortedatum");
        }
        yield new Lezing.Waarde(geboren.toString());
      }
      case Datum.BestaatNiet(String woorden) ->
          new Lezing.Fout("fout-datum-bestaat-niet", List.of("datum", woorden));
      case Datum.Periode periode -> new Lezing.Fout("fout-geboortedatum");
      case Datum.ZonderJaar zonderJaar -> new Lezing.Fout("fout-geboortejaar");
    };
  }

  private static Lezing postcode(Understanding begrip) {
    List<Entiteit> postcodes = begrip.van(Entiteit.Soort.POSTCODE);
    if (!postcodes.isEmpty()) {
      return postcodes
          .getFirst()
          .waarde()
          .<Lezing>map(Lezing.Waarde::new)
          .orElseGet(Lezing.Niets::new);
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
    List<Entiteit> nummers = begrip.van(Entiteit.Soort.HUISNUMMER);
    if (!nummers.isEmpty()) {
      return nummers
          .getFirst()
          .waarde()
          .<Lezing>map(Lezing.Waarde::new)
          .orElseGet(Lezing.Niets::new);
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

  private static Lezing aantal(Understanding begrip) {
    String gezegd = vouw(begrip.tekst());
    var getal = ALLEEN_GETAL.matcher(gezegd);
    if (getal.matches()) {
      int aantal = Integer.parseInt(getal.group(1));
      return aantal <= GROOTSTE_AANTAL
          ? new Lezing.Waarde(String.valueOf(aantal))
          : new Lezing.Fout("fout-aantal");
    }
    if (NIEMAND.matcher(gezegd).matches()) {
      return new Lezing.Waarde("0");
    }
    List<String> woorden = woorden(gezegd);
    for (String woord : woorden) {
      int telwoord = Math.max(TELWOORDEN.indexOf(woord), TELWOORDEN_EN.indexOf(woord));
      if (telwoord >= 0 && woorden.size() <= 2) {
        return new Lezing.Waarde(String.valueOf(telwoord));
      }
    }
    return begrip.van(Entiteit.Soort.AANTAL).stream()
        .flatMap(entiteit -> entiteit.waarde().stream())
        .findFirst()
        .<Lezing>map(Lezing.Waarde::new)
        .orElseGet(Lezing.Niets::new);
  }

  private static Lezing email(Understanding begrip) {
    List<Entiteit> gevonden = begrip.van(Entiteit.Soort.EMAIL);
    if (!gevonden.isEmpty()) {
      return gevonden
          .getFirst()
          .waarde()
          .<Lezing>map(Lezing.Waarde::new)
          .orElseGet(Lezing.Niets::new);
    }
    return LIJKT_MAIL.matcher(begrip.tekst()).find()
        ? new Lezing.Fout("fout-email")
        : new Lezing.Niets();
  }

  private static Lezing telefoonnummer(Understanding begrip) {
    List<Entiteit> gevonden = begrip.van(Entiteit.Soort.TELEFOONNUMMER);
    if (!gevonden.isEmpty()) {
      return gevonden
          .getFirst()
          .waarde()
          .<Lezing>map(Lezing.Waarde::new)
          .orElseGet(Lezing.Niets::new);
    }
    return LIJKT_NUMMER.matcher(begrip.tekst()).find()
        ? new Lezing.Fout("fout-telefoonnummer")
        : new Lezing.Niets();
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
