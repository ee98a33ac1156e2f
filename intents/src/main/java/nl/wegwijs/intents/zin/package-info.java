/** A sentence cut into words, numbers and signs, as the readers of entities and signals see it. */
@NullMarked
package nl.wegwijs.intents.zin;

import org.jspecify.annotations.NullMarked;
