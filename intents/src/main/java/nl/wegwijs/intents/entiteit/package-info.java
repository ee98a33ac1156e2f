/** Postcodes, house numbers, places and other things that a sentence names. */
@NullMarked
package nl.wegwijs.intents.entiteit;

import org.jspecify.annotations.NullMarked;
