/**
 * What the assistant learns from: example sentences of each intent, a background and an evaluation
 * set, and their reader.
 */
@NullMarked
package nl.wegwijs.training;

import org.jspecify.annotations.NullMarked;
