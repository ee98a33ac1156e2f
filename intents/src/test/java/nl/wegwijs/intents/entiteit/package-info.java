/** Entities in sentences. */
@NullMarked
package nl.wegwijs.intents.entiteit;

import org.jspecify.annotations.NullMarked;
