package nl.wegwijs.bot.balie;

import java.time.Instant;

/** One time that somebody tried to call an inwoner back. */
public record Belpoging(Instant op, String medewerker, Uitkomst uitkomst) {
  /** What came of it. */
  public enum Uitkomst {
    GESPROKEN("Gesproken"),
    GEEN_GEHOOR("Geen gehoor"),
    IN_GESPREK("In gesprek"),
    VOICEMAIL("Voicemail ingesproken"),
    VERKEERD_NUMMER("Verkeerd nummer");

    private final String label;

    Uitkomst(String label) {
      this.label = label;
    }

    /** For people, in Dutch. */
    public String label() {
      return label;
    }
  }
}
