package nl.wegwijs.intents;

import java.util.List;
import nl.wegwijs.intents.Understanding.IntentScore;

/**
 * Why a sentence was taken for what it was.
 *
 * @param inScope chance that the sentence asks for any intent
 * @param rejectBelow below that chance it is not for a gemeente
 * @param acceptFrom from that certainty of the best intent on it is acted upon
 * @param intents the likeliest intents, best first, with what each word did for them
 */
public record Explanation(
    Understanding understanding,
    double inScope,
    double rejectBelow,
    double acceptFrom,
    List<Reason> intents) {
  public Explanation {
    intents = List.copyOf(intents);
  }

  /**
   * What speaks for one intent.
   *
   * @param words in the order of the sentence
   */
  public record Reason(IntentScore intent, List<Influence> words) {
    public Reason {
      words = List.copyOf(words);
    }
  }

  /**
   * What one word did.
   *
   * @param gain by how much the intent's decision value is higher than without the word; below 0
   *     where the word speaks against it
   */
  public record Influence(String word, double gain) {}
}
