/** Every rule of policy: what is done with what an inwoner said. */
@NullMarked
package nl.wegwijs.bot.dialoog;

import org.jspecify.annotations.NullMarked;
