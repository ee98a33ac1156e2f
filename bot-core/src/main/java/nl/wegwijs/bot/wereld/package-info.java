/**
 * What a beurt may look at: gemeenten, catalogue, model and the assistant's own sentences, as one
 * version.
 */
@NullMarked
package nl.wegwijs.bot.wereld;

import org.jspecify.annotations.NullMarked;
