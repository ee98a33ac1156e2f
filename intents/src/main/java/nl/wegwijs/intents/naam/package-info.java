/** A model of names of persons and streets, learnt from annotated sentences with OpenNLP. */
@NullMarked
package nl.wegwijs.intents.naam;

import org.jspecify.annotations.NullMarked;
