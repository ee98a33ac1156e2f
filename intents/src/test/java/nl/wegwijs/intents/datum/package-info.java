/** Dates in sentences. */
@NullMarked
package nl.wegwijs.intents.datum;

import org.jspecify.annotations.NullMarked;
