package nl.wegwijs.bot;

import java.util.Locale;

/** What an inwoner sends: words, one of the choices offered, or what is not words. */
public sealed interface Inhoud {
  /** Words in the inwoner's own way. */
  record Tekst(String tekst) implements Inhoud {}

  /** The value of a choice, which need not be one that is on offer. */
  record Gekozen(String waarde) implements Inhoud {}

  /**
   * A picture, recording or file, which nobody looks at and which is not kept.
   *
   * @param soort what it is, in a word of the inwoner's language, such as {@code foto}
   * @param bijschrift what was written with it; may be empty
   */
  record Bijlage(String soort, String bijschrift) implements Inhoud {}

  /**
   * A place on the map.
   *
   * @param adres what the map calls it, else the words of {@link #punt}; empty where nothing is
   *     known
   */
  record Locatie(String adres) implements Inhoud {
    private static final String PUNT = "punt op de kaart ";

    /**
     * A place that the map has no name for, in words that a clerk can look up.
     *
     * @param breedte latitude in degrees
     * @param lengte longitude in degrees
     */
    public static String punt(double breedte, double lengte) {
      return String.format(Locale.ROOT, "%s%.5f, %.5f", PUNT, breedte, lengte);
    }

    /** Whether only the point is known. */
    boolean isPunt() {
      return adres.startsWith(PUNT);
    }
  }
}
