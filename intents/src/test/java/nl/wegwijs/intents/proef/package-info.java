/** A gemeente made by hand, and tables of sentences. */
@NullMarked
package nl.wegwijs.intents.proef;

import org.jspecify.annotations.NullMarked;
