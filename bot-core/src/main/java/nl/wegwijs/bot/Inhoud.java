package nl.wegwijs.bot;

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
   * @param adres what the map calls it; empty where it says nothing but where it is
   */
  record Locatie(String adres) implements Inhoud {}
}
