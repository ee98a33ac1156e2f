/** Finds what is weak in training data: near-duplicates, thin styles, intents that look alike. */
@NullMarked
package nl.wegwijs.intents.controle;

import org.jspecify.annotations.NullMarked;
