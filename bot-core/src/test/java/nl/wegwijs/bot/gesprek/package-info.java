@NullMarked
package nl.wegwijs.bot.gesprek;

import org.jspecify.annotations.NullMarked;
