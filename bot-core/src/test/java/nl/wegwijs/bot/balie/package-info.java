/** Who may see and do what at the desk. */
@NullMarked
package nl.wegwijs.bot.balie;

import org.jspecify.annotations.NullMarked;
