/**
 * What a citizen's sentence means: its intents with calibrated certainty, entities and
 * signaalwoorden.
 */
@NullMarked
package nl.wegwijs.intents;

import org.jspecify.annotations.NullMarked;
