package nl.wegwijs.bot;

/** What an inwoner sends: words, or one of the choices offered. */
public sealed interface Inhoud {
  /** Words in the inwoner's own way. */
  record Tekst(String tekst) implements Inhoud {}

  /** The value of a choice, which need not be one that is on offer. */
  record Gekozen(String waarde) implements Inhoud {}
}
