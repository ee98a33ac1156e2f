package nl.wegwijs.invoer.bron;

/**
 * Something an operator should know of one item of a source.
 *
 * @param item how the source calls it, so that it can be found there
 */
public record Opmerking(String item, String tekst) {}
