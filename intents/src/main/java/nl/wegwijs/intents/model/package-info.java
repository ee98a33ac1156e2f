/** The classifier: from a sentence to intents with calibrated certainty, and its training. */
@NullMarked
package nl.wegwijs.intents.model;

import org.jspecify.annotations.NullMarked;
