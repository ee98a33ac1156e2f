package nl.wegwijs.intents.datum;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.intents.Datum;
import nl.wegwijs.intents.zin.Getal;
import nl.wegwijs.intents.zin.Zin;

/**
 * Periods: {@code volgende maand}, {@code eind april}, {@code in maart}, {@code dit weekend}. A
 * month without a year is the nearest one; 'begin' is its first ten days, 'half' the next ten,
 * 'eind' the rest.
 */
final class Tijdvak {
  private static final Set<String> BEGIN = Set.of("begin", "early", "beginning", "start");
  private static final Set<String> HALF =
      Set.of("half", "medio", "midden", "mid", "middle", "halverwege");
  private static final Set<String> EIND = Set.of("eind", "einde", "late", "end");
  private static final Set<String> KOPPEL = Set.of("van", "of", "in", "de", "het", "the");

  private static final Set<String> VOOR_MAAND =
      Set.of(
          "in", "vanaf", "sinds", "per", "tot", "voor", "na", "rond", "tijdens", "since", "from",
          "until", "by", "during", "before", "after");

  static final Set<String> DEZE = Set.of("deze", "dit", "this", "lopende");
  static final Set<String> VOLGENDE =
      Set.of(
          "volgende",
          "volgend",
          "komende",
          "komend",
          "aankomende",
          "aankomend",
          "aanstaande",
          "next",
          "coming",
          "upcoming");
  static final Set<String> VORIGE =
      Set.of("vorige", "vorig", "afgelopen", "last", "past", "previous");

  private enum Deel {
    BEGIN,
    HALF,
    EIND,
    HEEL
  }

  private final Zin zin;
  private final LocalDate vandaag;
  private final Jaren jaren;

  Tijdvak(Zin zin, LocalDate vandaag, Jaren jaren) {
    this.zin = zin;
    this.vandaag = vandaag;
    this.jaren = jaren;
  }

  Optional<Gelezen> lees(int plaats) {
    Deel deel = deel(plaats);
    if (deel != Deel.HEEL) {
      int na = plaats + 1;
      while (na < plaats + 3 && (zin.is(na, KOPPEL) || zin.stuk(na).isTeken('-'))) {
        na++;
      }
      int begin = na;
      return maand(plaats, begin, deel).or(() -> richting(plaats, begin, deel));
    }
    boolean alleen = zin.klaar(plaats + 1) && plaats == 0;
    boolean ingeleid = zin.is(plaats - 1, VOOR_MAAND);
    boolean metJaar = zin.stuk(plaats + 1).isGetal() && zin.lees(plaats + 1).length() == 4;
    if (alleen || ingeleid || metJaar) {
      Optional<Gelezen> maand = maand(plaats, plaats, Deel.HEEL);
      boolean geenJaar =
          maand.isPresent() && !alleen && !ingeleid && maand.get().tot() == plaats + 1;
      if (maand.isPresent() && !geenJaar) {
        return maand;
      }
    }
    return richting(plaats, plaats, Deel.HEEL).or(() -> maandMetRichting(plaats));
  }

  private Deel deel(int plaats) {
    if (zin.is(plaats, BEGIN)) {
      return Deel.BEGIN;
    }
    if (zin.is(plaats, HALF)) {
      return Deel.HALF;
    }
    return zin.is(plaats, EIND) ? Deel.EIND : Deel.HEEL;
  }

  /** A month by its name, with or without a year. */
  private Optional<Gelezen> maand(int van, int plaats, Deel deel) {
    Optional<Month> naam = Kalenderwoorden.maand(zin.lees(plaats));
    if (naam.isEmpty()) {
      return Optional.empty();
    }
    Optional<Getal> jaar = jaren.lees(zin, plaats + 1);
    YearMonth maand =
        jaar.map(getal -> YearMonth.of(getal.waarde(), naam.get()))
            .orElseGet(() -> jaren.dichtstbij(naam.get()));
    return Optional.of(
        new Gelezen(van, jaar.map(Getal::tot).orElse(plaats + 1), binnen(maand, deel)));
  }

  /** A month by its name, before or after now: 'afgelopen maart'. */
  private Optional<Gelezen> maandMetRichting(int plaats) {
    Optional<Month> naam = Kalenderwoorden.maand(zin.lees(plaats + 1));
    int richting = richting(plaats);
    if (naam.isEmpty() || richting == 0) {
      return Optional.empty();
    }
    YearMonth nu = YearMonth.from(vandaag);
    YearMonth maand = nu.withMonth(naam.get().getValue());
    if (richting > 0 && !maand.isAfter(nu)) {
      maand = maand.plusYears(1);
    }
    if (richting < 0 && !maand.isBefore(nu)) {
      maand = maand.minusYears(1);
    }
    return Optional.of(new Gelezen(plaats, plaats + 2, binnen(maand, Deel.HEEL)));
  }

  /** A week, month, year or weekend by its distance: 'volgende maand', 'eind van de week'. */
  private Optional<Gelezen> richting(int van, int plaats, Deel deel) {
    boolean gezegd = zin.is(plaats, DEZE) || richting(plaats) != 0;
    boolean halfZonderWoord = deel == Deel.HALF && plaats == van + 1;
    boolean ingeleid = deel != Deel.HEEL && !gezegd && !halfZonderWoord;
    int woord = ingeleid ? plaats : plaats + 1;
    if (!gezegd && !ingeleid) {
      return Optional.empty();
    }
    int afstand = ingeleid ? 0 : richting(plaats);
    return vak(woord, afstand, deel).map(datum -> new Gelezen(van, woord + 1, datum));
  }

  private Optional<Datum> vak(int plaats, int afstand, Deel deel) {
    LocalDate maandag = vandaag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (zin.lees(plaats)) {
      case "week" -> Optional.of(week(maandag.plusWeeks(afstand), deel));
      case "weekend", "weekeinde" -> {
        LocalDate zaterdag = maandag.plusWeeks(weekend(afstand)).plusDays(5);
        yield Optional.of(new Datum.Periode(zaterdag, zaterdag.plusDays(1)));
      }
      case "maand", "month" ->
          Optional.of(binnen(YearMonth.from(vandaag).plusMonths(afstand), deel));
      case "jaar", "year" -> Optional.of(jaar(vandaag.getYear() + afstand, deel));
      default -> Optional.empty();
    };
  }

  /** 'Vorig weekend' said in the weekend itself is the one before. */
  private static int weekend(int afstand) {
    return Math.max(-1, Math.min(1, afstand));
  }

  private static Datum week(LocalDate maandag, Deel deel) {
    return switch (deel) {
      case BEGIN -> new Datum.Periode(maandag, maandag.plusDays(1));
      case HALF -> new Datum.Periode(maandag.plusDays(2), maandag.plusDays(3));
      case EIND -> new Datum.Periode(maandag.plusDays(3), maandag.plusDays(6));
      case HEEL -> new Datum.Periode(maandag, maandag.plusDays(6));
    };
  }

  private static Datum binnen(YearMonth maand, Deel deel) {
    return switch (deel) {
      case BEGIN -> new Datum.Periode(maand.atDay(1), maand.atDay(10));
      case HALF -> new Datum.Periode(maand.atDay(11), maand.atDay(20));
      case EIND -> new Datum.Periode(maand.atDay(21), maand.atEndOfMonth());
      case HEEL -> new Datum.Periode(maand.atDay(1), maand.atEndOfMonth());
    };
  }

  private static Datum jaar(int jaar, Deel deel) {
    YearMonth januari = YearMonth.of(jaar, 1);
    return switch (deel) {
      case BEGIN -> new Datum.Periode(januari.atDay(1), januari.plusMonths(2).atEndOfMonth());
      case HALF ->
          new Datum.Periode(januari.plusMonths(4).atDay(1), januari.plusMonths(7).atEndOfMonth());
      case EIND ->
          new Datum.Periode(januari.plusMonths(9).atDay(1), januari.plusMonths(11).atEndOfMonth());
      case HEEL -> new Datum.Periode(januari.atDay(1), januari.plusMonths(11).atEndOfMonth());
    };
  }

  private int richting(int plaats) {
    if (zin.is(plaats, VOLGENDE)) {
      return 1;
    }
    return zin.is(plaats, VORIGE) ? -1 : 0;
  }
}
