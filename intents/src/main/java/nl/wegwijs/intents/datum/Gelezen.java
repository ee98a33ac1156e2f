package nl.wegwijs.intents.datum;

import nl.wegwijs.intents.Datum;

/**
 * A date that begins at a piece of the sentence.
 *
 * @param van its first piece
 * @param tot the piece after its last one
 */
record Gelezen(int van, int tot, Datum datum) {}
