@NullMarked
package nl.wegwijs.bot.actueel;

import org.jspecify.annotations.NullMarked;
