/** Staff's way into the gesprekken. */
@NullMarked
package nl.wegwijs.bot.balie;

import org.jspecify.annotations.NullMarked;
