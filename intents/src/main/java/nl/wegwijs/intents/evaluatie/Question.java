package nl.wegwijs.intents.evaluatie;

/**
 * A sentence to score a model on.
 *
 * @param label the intent it asks for; for a sentence that asks for none what it is about
 * @param style the manner in which it was written; empty where that is not known
 */
public record Question(String label, String text, String style) {
  /** A sentence of which the style is not known. */
  public Question(String label, String text) {
    this(label, text, "");
  }
}
