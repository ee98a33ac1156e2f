/** Signaalwoorden in sentences. */
@NullMarked
package nl.wegwijs.intents.signaal;

import org.jspecify.annotations.NullMarked;
