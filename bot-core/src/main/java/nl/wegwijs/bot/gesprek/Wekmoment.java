package nl.wegwijs.bot.gesprek;

import java.time.Instant;
import java.util.Locale;

/** A timer that goes off once, at that moment or soon after it. */
public record Wekmoment(Soort soort, Instant gaatOp) {
  /** What a timer is for. */
  public enum Soort {
    /** The inwoner has waited long and is told so. */
    WACHTTIJD,
    /** Somebody must be called back soon. */
    TERUGBEL_HERINNERING,
    /** Somebody should have been called back. */
    TERUGBEL_ESCALATIE,
    /** Work that was put away comes back. */
    SLUIMER,
    /** The medewerker has not been seen for a while. */
    LOSGELATEN;

    /** The word in the database: {@code terugbel-herinnering}. */
    public String waarde() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
