package nl.wegwijs.invoer.tekst;

/**
 * A piece of plain text under its heading.
 *
 * @param kop empty for what stands before the first heading
 * @param tekst paragraphs, lines that begin with {@code "- "} and links to https; never empty
 */
public record Stuk(String kop, String tekst) {}
