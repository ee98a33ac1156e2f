/** The program: commands, settings, wiring and measuring; the only module that knows all others. */
@NullMarked
package nl.wegwijs.app;

import org.jspecify.annotations.NullMarked;
