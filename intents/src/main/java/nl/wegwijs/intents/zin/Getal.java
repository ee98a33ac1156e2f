package nl.wegwijs.intents.zin;

/**
 * A number found in a sentence.
 *
 * @param waarde from 0
 * @param tot the piece after its last one
 */
public record Getal(int waarde, int tot) {}
