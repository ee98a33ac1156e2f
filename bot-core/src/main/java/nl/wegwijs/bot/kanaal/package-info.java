/**
 * What is kept for channels of others, which deliver a message more than once and may be away for a
 * while: what came in and is not answered yet, and what was said and is not delivered yet.
 */
@NullMarked
package nl.wegwijs.bot.kanaal;

import org.jspecify.annotations.NullMarked;
