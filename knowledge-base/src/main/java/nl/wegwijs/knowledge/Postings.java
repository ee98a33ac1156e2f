package nl.wegwijs.knowledge;

/**
 * The documents that have a term, each with how much it says it: BM25 without the rarity of the
 * term, which differs between gemeenten.
 */
final class Postings {
  static final Postings GEEN = new Postings(new int[0], new float[0]);

  private final int[] documents;
  private final float[] values;

  Postings(int[] documents, float[] values) {
    this.documents = documents;
    this.values = values;
  }

  int size() {
    return documents.length;
  }

  int document(int at) {
    return documents[at];
  }

  float value(int at) {
    return values[at];
  }
}
