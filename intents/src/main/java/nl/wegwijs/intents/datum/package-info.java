/** Dates as Dutch people say and write them. */
@NullMarked
package nl.wegwijs.intents.datum;

import org.jspecify.annotations.NullMarked;
