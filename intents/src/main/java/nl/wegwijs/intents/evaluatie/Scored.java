package nl.wegwijs.intents.evaluatie;

import nl.wegwijs.intents.Understanding.Oordeel;
import nl.wegwijs.intents.model.IntentModel.Opinion;

/** A sentence with what a model made of it. */
public record Scored(Question question, Opinion opinion) {

  /** The intent it was taken for. */
  public String best() {
    return opinion.intents().getFirst().naam();
  }

  /** How certain that is, from 0 to 1. */
  public double certainty() {
    return opinion.intents().getFirst().zekerheid();
  }

  /** Whether the best intent is the right one. */
  public boolean isRight() {
    return best().equals(question.label());
  }

  /** Whether it would be rejected. */
  public boolean isRejected() {
    return opinion.oordeel() == Oordeel.ONBEKEND;
  }

  /** Whether the right intent is among as many as a clarification offers. */
  boolean isAmongChoices() {
    return opinion.intents().stream()
        .limit(Evaluation.CHOICES)
        .anyMatch(intent -> intent.naam().equals(question.label()));
  }

  /**
   * Whether it would be handled rightly: acted upon with the right intent, or asked with the right
   * one offered.
   */
  boolean isTakenUp() {
    return switch (opinion.oordeel()) {
      case ZEKER -> isRight();
      case TWIJFEL -> isAmongChoices();
      case ONBEKEND -> false;
    };
  }
}
