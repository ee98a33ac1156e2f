/** A bot with its store in memory, for tests of every channel. */
@NullMarked
package nl.wegwijs.channels;

import org.jspecify.annotations.NullMarked;
