@NullMarked
package nl.wegwijs.bot.dialoog;

import org.jspecify.annotations.NullMarked;
