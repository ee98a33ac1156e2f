/**
 * Simulated inwoners: goals drawn from the registers, manners of talking, and what became of them.
 * They know the HTTP contract and their own sentences, nothing of how the assistant works.
 */
@NullMarked
package nl.wegwijs.app.simulatie;

import org.jspecify.annotations.NullMarked;
