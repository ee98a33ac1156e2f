package nl.wegwijs.inbox.leiding;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Times as people in the Netherlands write them. */
final class Tijden {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter TIJD =
      DateTimeFormatter.ofPattern("HH:mm", Locale.forLanguageTag("nl"));
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", Locale.forLanguageTag("nl"));

  private Tijden() {}

  /** {@code 14:32}. */
  static String tijd(Instant moment) {
    return TIJD.format(moment.atZone(NEDERLAND));
  }

  /** {@code 16 feb 2027 14:32:05}. */
  static String moment(Instant moment) {
    return MOMENT.format(moment.atZone(NEDERLAND));
  }

  /** {@code 3 min}, {@code 2 u 5 min}, {@code 4 d 1 u}. */
  static String duur(Duration duur) {
    long minuten = Math.max(0, duur.toMinutes());
    if (minuten < 60) {
      return minuten + " min";
    }
    long uren = minuten / 60;
    return uren < 24 ? uren + " u " + minuten % 60 + " min" : uren / 24 + " d " + uren % 24 + " u";
  }

  /** The day that a field of a form gives: {@code 2027-02-16}. */
  static Optional<LocalDate> dag(String tekst) {
    try {
      return Optional.of(LocalDate.parse(tekst));
    } catch (DateTimeException geenDag) {
      return Optional.empty();
    }
  }

  /** When a day begins. */
  static Instant begin(LocalDate dag) {
    return dag.atStartOfDay(NEDERLAND).toInstant();
  }
}
