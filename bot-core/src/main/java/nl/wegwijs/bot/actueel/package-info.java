/** Notices and switches of a gemeente: kept as versions, and the same on every node. */
@NullMarked
package nl.wegwijs.bot.actueel;

import org.jspecify.annotations.NullMarked;
