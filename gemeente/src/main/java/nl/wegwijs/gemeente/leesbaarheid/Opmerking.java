package nl.wegwijs.gemeente.leesbaarheid;

/**
 * Something that makes a text hard to read.
 *
 * @param begin where it begins in the text, in signs from 0
 * @param fragment the words it is about
 * @param uitleg what to do about it, in Dutch, without those words
 */
public record Opmerking(Soort soort, int begin, String fragment, String uitleg) {
  /** The kinds of it. */
  public enum Soort {
    LANGE_ZIN("lange zin", "lange zinnen"),
    LIJDENDE_VORM("lijdende vorm", "lijdende vormen"),
    MOEILIJK_WOORD("moeilijk woord", "moeilijke woorden"),
    MEER_DAN_EEN_HANDELING("zin met meer dan één handeling", "zinnen met meer dan één handeling"),
    UITROEPTEKEN("uitroepteken", "uitroeptekens"),
    LANG_KORT_ANTWOORD("lang kort antwoord", "lange korte antwoorden");

    private final String een;
    private final String meer;

    Soort(String een, String meer) {
      this.een = een;
      this.meer = meer;
    }

    /** For people, in Dutch: {@code 2 lange zinnen}. */
    public String aantal(long aantal) {
      return aantal + " " + (aantal == 1 ? een : meer);
    }
  }

  /** For people, in Dutch, in one line. */
  public String melding() {
    return soort.een + ": '" + fragment + "'; " + uitleg;
  }
}
