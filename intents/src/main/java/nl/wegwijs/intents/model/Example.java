package nl.wegwijs.intents.model;

/**
 * A sentence to learn from.
 *
 * @param label the intent it asks for; for background what it is about, so that whole subjects can
 *     be held out
 * @param weight how much it counts, above 0, when certainty and bounds are chosen
 */
public record Example(String label, String text, double weight) {
  /** A sentence that counts as much as any other. */
  public Example(String label, String text) {
    this(label, text, 1);
  }
}
