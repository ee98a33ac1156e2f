/** Conversations as files, played against the assistant and checked line by line. */
@NullMarked
package nl.wegwijs.bot.gesprekken;

import org.jspecify.annotations.NullMarked;
