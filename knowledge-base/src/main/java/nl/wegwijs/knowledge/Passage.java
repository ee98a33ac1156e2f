package nl.wegwijs.knowledge;

/**
 * The piece of a product's text that answers a question.
 *
 * @param sectie heading it stands under; empty for the short answer
 * @param tekst plain text with list lines beginning with {@code - }, ready to be shown
 * @param zin the sentence of that text that answers, as it stands there; empty where none stands
 *     out
 */
public record Passage(String sectie, String tekst, String zin) {}
