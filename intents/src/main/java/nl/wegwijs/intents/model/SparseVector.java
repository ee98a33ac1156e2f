package nl.wegwijs.intents.model;

/**
 * A sentence as numbers: the features it has with their weights.
 *
 * @param ids of features in the vocabulary, ascending, each once
 * @param values weight of each; the values of one block together have the length of that block's
 *     weight
 * @param known share of the sentence's words that the vocabulary knows, weighed by how rare they
 *     are: 0 to 1
 */
@SuppressWarnings(
    "ArrayRecordComponent") // read in the inner loop and never handed outside this package
record SparseVector(int[] ids, float[] values, double known) {}
