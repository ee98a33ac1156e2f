/** Forms that are filled in conversation. */
@NullMarked
package nl.wegwijs.bot.formulier;

import org.jspecify.annotations.NullMarked;
