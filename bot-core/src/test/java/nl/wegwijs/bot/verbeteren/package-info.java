/** Tests of what is made of questions that went wrong. */
@NullMarked
package nl.wegwijs.bot.verbeteren;

import org.jspecify.annotations.NullMarked;
