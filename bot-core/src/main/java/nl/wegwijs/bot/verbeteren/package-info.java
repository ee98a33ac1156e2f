/** What was not understood or did not help, kept masked, and what editors make of it. */
@NullMarked
package nl.wegwijs.bot.verbeteren;

import org.jspecify.annotations.NullMarked;
