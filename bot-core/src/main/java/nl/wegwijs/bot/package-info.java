/** One beurt of a gesprek: from what an inwoner says to what is answered, filed and passed on. */
@NullMarked
package nl.wegwijs.bot;

import org.jspecify.annotations.NullMarked;
