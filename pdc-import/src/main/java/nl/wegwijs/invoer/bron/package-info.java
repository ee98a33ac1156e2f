/** The places where a gemeente keeps its products already, each read in its own format. */
@NullMarked
package nl.wegwijs.invoer.bron;

import org.jspecify.annotations.NullMarked;
