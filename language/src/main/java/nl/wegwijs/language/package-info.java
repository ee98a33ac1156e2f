/**
 * Dutch as citizens type it: cleaning, words with their places, stems, compounds, words of one
 * meaning, and which language a sentence is in. Pure text in, pure values out.
 */
@NullMarked
package nl.wegwijs.language;

import org.jspecify.annotations.NullMarked;
