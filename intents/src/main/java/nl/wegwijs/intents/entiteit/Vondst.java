package nl.wegwijs.intents.entiteit;

import java.util.Optional;
import nl.wegwijs.intents.Datum;
import nl.wegwijs.intents.Entiteit.Soort;

/**
 * An entity in a sentence that is not yet masked.
 *
 * @param van UTF-16 offset of its first character
 * @param tot UTF-16 offset after its last character
 */
record Vondst(Soort soort, int van, int tot, Optional<String> waarde, Optional<Datum> datum) {}
