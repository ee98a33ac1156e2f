package nl.wegwijs.intents.model;

import java.util.OptionalInt;

/**
 * What a model trained without a sentence said of it.
 *
 * @param intent the class that is right; empty where the sentence asks for none
 * @param weight how much the sentence counts
 */
record HeldOut(Evidence evidence, OptionalInt intent, double weight) {}
