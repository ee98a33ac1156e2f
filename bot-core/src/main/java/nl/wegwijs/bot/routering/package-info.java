/** Which team a question belongs to, and why. */
@NullMarked
package nl.wegwijs.bot.routering;

import org.jspecify.annotations.NullMarked;
