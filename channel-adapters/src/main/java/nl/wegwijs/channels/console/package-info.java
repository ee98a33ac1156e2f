/** Talking to the assistant in a terminal. */
@NullMarked
package nl.wegwijs.channels.console;

import org.jspecify.annotations.NullMarked;
