/** The terminal, tested with a real bot. */
@NullMarked
package nl.wegwijs.channels.console;

import org.jspecify.annotations.NullMarked;
