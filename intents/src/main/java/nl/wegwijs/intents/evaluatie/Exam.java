package nl.wegwijs.intents.evaluatie;

import java.util.List;
import nl.wegwijs.intents.model.Typos;
import nl.wegwijs.training.Trainingsdata;

/**
 * What a model is scored on.
 *
 * @param questions sentences that ask for an intent; at least one
 * @param background sentences that ask for none; may be empty
 */
public record Exam(List<Question> questions, List<Question> background) {
  public Exam {
    questions = List.copyOf(questions);
    background = List.copyOf(background);
  }

  /** The project's own evaluation sentences. */
  public static Exam own(Trainingsdata data) {
    return new Exam(
        data.evaluatie().stream()
            .map(zin -> new Question(zin.intent(), zin.tekst(), zin.stijl().waarde()))
            .toList(),
        data.evaluatieAchtergrond().stream()
            .map(zin -> new Question(zin.onderwerp(), zin.tekst()))
            .toList());
  }

  /**
   * The same with one typing error in every question that has a word long enough for one; the same
   * seed gives the same errors.
   */
  public Exam withTypos(long seed) {
    var typos = new Typos(seed, Integer.MAX_VALUE);
    return new Exam(
        questions.stream()
            .map(each -> new Question(each.label(), typos.apply(each.text()), each.style()))
            .toList(),
        background);
  }
}
