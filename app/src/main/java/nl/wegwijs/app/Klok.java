package nl.wegwijs.app;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Reads the clock a tester sets. */
final class Klok {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final String VAST = "vast:";

  private Klok() {}

  /**
   * A clock that begins at that moment and goes on ({@code 2027-02-20T10:00:00Z}, or in Dutch time
   * {@code 2027-02-20T11:00} or {@code 2027-02-20}), or stands still with {@code vast:} before it.
   *
   * @throws IllegalArgumentException if it is no moment
   */
  static InstantSource parse(String waarde) {
    if (waarde.startsWith(VAST)) {
      return InstantSource.fixed(moment(waarde.substring(VAST.length())));
    }
    Clock systeem = Clock.systemUTC();
    Duration verschil = Duration.between(systeem.instant(), moment(waarde));
    return Clock.offset(systeem, verschil);
  }

  private static Instant moment(String waarde) {
    try {
      if (waarde.length() == 10) {
        return LocalDate.parse(waarde).atTime(12, 0).atZone(NEDERLAND).toInstant();
      }
      boolean metZone = waarde.endsWith("Z") || waarde.matches(".*[+-]\\d\\d:\\d\\d$");
      return metZone
          ? OffsetDateTime.parse(waarde).toInstant()
          : LocalDateTime.parse(waarde).atZone(NEDERLAND).toInstant();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'"
              + waarde
              + "' is geen moment; bijvoorbeeld 2027-02-20T10:00:00Z of vast:2027-02-20T11:00",
          e);
    }
  }
}
