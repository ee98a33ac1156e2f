/** One file of the products catalogue, to change a part of it and nothing else. */
@NullMarked
package nl.wegwijs.invoer.blad;

import org.jspecify.annotations.NullMarked;
