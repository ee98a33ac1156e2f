package nl.wegwijs.intents.datum;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.intents.zin.Zin;

/** Names of months, weekdays and lengths of time, folded, in Dutch and English. */
final class Kalenderwoorden {
  private static final List<String> MAANDEN =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Map<String, Integer> AFGEKORT =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("febr", 2),
          Map.entry("mrt", 3),
          Map.entry("maa", 3),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("okt", 10),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private static final List<String> DAGEN =
      List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
  private static final List<String> DAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final List<String> KORTE_DAGEN = List.of("ma", "di", "wo", "do", "vr", "za", "zo");

  private static final Set<String> DAGDELEN =
      Set.of("ochtend", "middag", "avond", "nacht", "morgen", "morning", "afternoon", "evening");

  private static final Set<String> ENGELS =
      Set.of("day", "days", "week", "weeks", "month", "months", "year", "years");

  private Kalenderwoorden() {}

  /** The month of a name in full. */
  static Optional<Month> maand(String woord) {
    int plaats = Math.max(MAANDEN.indexOf(woord), MONTHS.indexOf(woord));
    return plaats < 0 ? Optional.empty() : Optional.of(Month.of(plaats + 1));
  }

  /** Whether the name is English and not Dutch. */
  static boolean engels(String woord) {
    return MONTHS.contains(woord) && !MAANDEN.contains(woord);
  }

  /** The month of a name in full or shortened. */
  static Optional<Month> maandOfKort(String woord) {
    return maand(woord).or(() -> Optional.ofNullable(AFGEKORT.get(woord)).map(Month::of));
  }

  /** The weekday of a name in full, with or without the part of the day: {@code vrijdagavond}. */
  static Optional<DayOfWeek> weekdag(String woord) {
    for (int i = 0; i < DAGEN.size(); i++) {
      String dag = DAGEN.get(i);
      boolean dagdeel = woord.startsWith(dag) && DAGDELEN.contains(woord.substring(dag.length()));
      if (woord.equals(dag) || dagdeel || woord.equals(DAYS.get(i))) {
        return Optional.of(DayOfWeek.of(i + 1));
      }
    }
    return Optional.empty();
  }

  /** Whether the word is a weekday in full or in two letters. */
  static boolean weekdagOfKort(String woord) {
    return KORTE_DAGEN.contains(woord) || weekdag(woord).isPresent();
  }

  static boolean dagdeel(String woord) {
    return DAGDELEN.contains(woord);
  }

  /** A length of time. */
  enum Eenheid {
    DAG,
    WEEK,
    MAAND,
    JAAR;

    static Optional<Eenheid> van(Zin zin, int plaats) {
      return switch (zin.lees(plaats)) {
        case "dag", "dagen", "dgn", "day", "days" -> Optional.of(DAG);
        case "week", "weken", "wk", "weeks" -> Optional.of(WEEK);
        case "maand", "maanden", "mnd", "month", "months" -> Optional.of(MAAND);
        case "jaar", "jaren", "year", "years" -> Optional.of(JAAR);
        default -> Optional.empty();
      };
    }

    /** Whether the word is an English one. */
    static boolean engels(String woord) {
      return ENGELS.contains(woord);
    }

    /** The day that many units later, or earlier for a number below zero. */
    LocalDate na(LocalDate dag, int aantal) {
      return switch (this) {
        case DAG -> dag.plusDays(aantal);
        case WEEK -> dag.plusWeeks(aantal);
        case MAAND -> dag.plusMonths(aantal);
        case JAAR -> dag.plusYears(aantal);
      };
    }

    /** The most units that anybody means when speaking of a day. */
    int meeste() {
      return switch (this) {
        case DAG -> 3660;
        case WEEK -> 520;
        case MAAND -> 240;
        case JAAR -> 120;
      };
    }
  }
}
