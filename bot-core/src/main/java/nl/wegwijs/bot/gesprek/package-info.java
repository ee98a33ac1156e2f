/** What a gesprek is made of, and the interface for keeping it. */
@NullMarked
package nl.wegwijs.bot.gesprek;

import org.jspecify.annotations.NullMarked;
