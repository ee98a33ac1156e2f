@NullMarked
package nl.wegwijs.bot.formulier;

import org.jspecify.annotations.NullMarked;
