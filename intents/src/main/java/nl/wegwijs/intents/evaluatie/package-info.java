/** How well a model understands, on the project's own sentences or on any set with labels. */
@NullMarked
package nl.wegwijs.intents.evaluatie;

import org.jspecify.annotations.NullMarked;
