/** Turns rich text of others into the plain text that a product may hold. */
@NullMarked
package nl.wegwijs.invoer.tekst;

import org.jspecify.annotations.NullMarked;
