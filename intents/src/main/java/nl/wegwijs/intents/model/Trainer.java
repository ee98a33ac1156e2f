package nl.wegwijs.intents.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/**
 * Trains a model with its rejection, calibration and bounds. The same examples give the same model,
 * byte by byte.
 */
public final class Trainer {
  /** Changes whenever the same data would give another model. */
  public static final int VERSION = 8;

  private final Consumer<String> progress;
  private final Features features = new Features();

  /**
   * @param progress takes a line of plain Dutch at every step
   */
  public Trainer(Consumer<String> progress) {
    this.progress = progress;
  }

  /** Hash of everything a model depends on: the data with that hash, and the thesaurus. */
  public String hash(String dataHash) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update((dataHash + features.thesaurusHash()).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Trains a model.
   *
   * @param examples at least two intents, each with at least two sentences
   * @param background sentences that ask for none of the intents; may be empty
   * @param dataHash what the model carries as the hash of its data
   */
  public IntentModel train(List<Example> examples, List<Example> background, String dataHash) {
    List<String> labels = examples.stream().map(Example::label).distinct().sorted().toList();
    if (labels.size() < 2) {
      throw new IllegalArgumentException(labels.size() + " intents; at least 2 are needed");
    }
    progress.accept(
        "%d zinnen, %d intents, %d achtergrondzinnen"
            .formatted(examples.size(), labels.size(), background.size()));
    List<HeldOut> heldOut =
        new HeldOutTrainer(features, labels, examples, background, progress).heldOut();
    progress.accept("zekerheid en grenzen bepalen");
    Judge judge = new JudgeTrainer(heldOut).train();
    progress.accept("model leren van alle zinnen");
    Scorer scorer = new ScorerTrainer(features, labels).train(examples, background);
    progress.accept(
        "klaar: afwijzen onder %.2f, handelen vanaf %.2f, temperatuur %.2f"
            .formatted(judge.reject(), judge.accept(), judge.temperature()));
    return new IntentModel(VERSION, dataHash, labels, scorer, judge);
  }
}
