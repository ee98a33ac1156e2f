/** Sentences cut into pieces. */
@NullMarked
package nl.wegwijs.intents.zin;

import org.jspecify.annotations.NullMarked;
