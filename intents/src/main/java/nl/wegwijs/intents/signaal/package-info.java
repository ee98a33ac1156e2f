/** Signaalwoorden in a sentence, with who they are about and whether they are denied. */
@NullMarked
package nl.wegwijs.intents.signaal;

import org.jspecify.annotations.NullMarked;
