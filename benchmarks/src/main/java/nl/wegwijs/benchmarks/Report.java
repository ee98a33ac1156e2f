package nl.wegwijs.benchmarks;

import java.time.Duration;
import java.util.Locale;

/** Prints figures, each with its bound. */
final class Report {
  private boolean missed;

  /** Prints a figure that has to stay under its bound. */
  void under(String what, double figure, double bound, String unit) {
    print(what, figure, unit, "under", bound, figure < bound);
  }

  /** Prints a figure that has to reach its bound. */
  void atLeast(String what, double figure, double bound, String unit) {
    print(what, figure, unit, "at least", bound, figure >= bound);
  }

  /** Prints a figure without a bound. */
  void tell(String what, double figure, String unit) {
    System.out.printf(Locale.ROOT, "%-52s %10.3f %s%n", what, figure, unit);
  }

  /** Whether a figure printed so far missed its bound. */
  boolean missed() {
    return missed;
  }

  static double millis(Duration duration) {
    return duration.toNanos() / 1e6;
  }

  private void print(
      String what, double figure, String unit, String kind, double bound, boolean met) {
    missed |= !met;
    System.out.printf(
        Locale.ROOT,
        "%-52s %10.3f %-4s (%s %s: %s)%n",
        what,
        figure,
        unit,
        kind,
        Double.toString(bound).replaceFirst("\\.0$", ""),
        met ? "met" : "MISSED");
  }
}
