package nl.wegwijs.gemeente;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When people can be reached: hours for each day of the week, less the days on which everything is
 * closed. Times are those of Europe/Amsterdam.
 *
 * @param uren periods for each weekday, in order and apart; a weekday without periods is closed
 * @param sluitingsdagen national holidays and local closing days
 */
public record Openingstijden(Map<DayOfWeek, List<Periode>> uren, Sluitingsdagen sluitingsdagen) {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final int DAGEN_VOORUIT = 366;

  public Openingstijden {
    uren = Map.copyOf(uren);
  }

  /** A part of one day, from inclusive, to exclusive. */
  public record Periode(LocalTime van, LocalTime tot) {}

  /**
   * The same periods as real moments, so that a change of the clock inside one is counted for what
   * it is.
   */
  private record Spanne(Instant van, Instant tot) {}

  /** The periods in which it is open on that day; empty on a closing day. */
  public List<Periode> op(LocalDate dag) {
    if (sluitingsdagen.reden(dag).isPresent()) {
      return List.of();
    }
    return uren.getOrDefault(dag.getDayOfWeek(), List.of());
  }

  /** Whether it is open at that moment. */
  public boolean open(Instant moment) {
    return spannes(dagVan(moment)).stream()
        .anyMatch(spanne -> !moment.isBefore(spanne.van()) && moment.isBefore(spanne.tot()));
  }

  /** The first moment at or after the given one at which it is open; empty if not within a year. */
  public Optional<Instant> eerstOpen(Instant vanaf) {
    LocalDate eerste = dagVan(vanaf);
    for (int vooruit = 0; vooruit <= DAGEN_VOORUIT; vooruit++) {
      for (Spanne spanne : spannes(eerste.plusDays(vooruit))) {
        if (vanaf.isBefore(spanne.tot())) {
          return Optional.of(later(vanaf, spanne.van()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The moment at which that much working time has passed, counted in the hours open; across
   * changes of the clock it counts real minutes. No working time at all has passed at the first
   * moment open. Empty if that takes more than a year.
   */
  public Optional<Instant> naWerktijd(Instant vanaf, Duration werktijd) {
    LocalDate eerste = dagVan(vanaf);
    Duration rest = werktijd;
    for (int vooruit = 0; vooruit <= DAGEN_VOORUIT; vooruit++) {
      for (Spanne spanne : spannes(eerste.plusDays(vooruit))) {
        if (!vanaf.isBefore(spanne.tot())) {
          continue;
        }
        Instant begin = later(vanaf, spanne.van());
        Duration beschikbaar = Duration.between(begin, spanne.tot());
        if (rest.compareTo(beschikbaar) <= 0) {
          return Optional.of(begin.plus(rest));
        }
        rest = rest.minus(beschikbaar);
      }
    }
    return Optional.empty();
  }

  private List<Spanne> spannes(LocalDate dag) {
    return op(dag).stream()
        .map(periode -> new Spanne(moment(dag, periode.van()), moment(dag, periode.tot())))
        .filter(spanne -> spanne.van().isBefore(spanne.tot()))
        .toList();
  }

  private static LocalDate dagVan(Instant moment) {
    return moment.atZone(ZONE).toLocalDate();
  }

  private static Instant moment(LocalDate dag, LocalTime tijd) {
    return dag.atTime(tijd).atZone(ZONE).toInstant();
  }

  private static Instant later(Instant een, Instant ander) {
    return een.isAfter(ander) ? een : ander;
  }
}
