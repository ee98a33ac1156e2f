/**
 * Questions with the answers that medewerkers gave, on their way to become texts of the gemeente.
 */
@NullMarked
package nl.wegwijs.bot.vragen;

import org.jspecify.annotations.NullMarked;
