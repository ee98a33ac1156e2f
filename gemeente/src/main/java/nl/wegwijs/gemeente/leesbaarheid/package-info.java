/** Tells where a text is hard to read. */
@NullMarked
package nl.wegwijs.gemeente.leesbaarheid;

import org.jspecify.annotations.NullMarked;
