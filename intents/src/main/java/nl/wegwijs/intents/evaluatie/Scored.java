package nl.wegwijs.intents.evaluatie;

import nl.wegwijs.intents.model.Example;
import nl.wegwijs.intents.model.IntentModel.Opinion;

/** A sentence with what a model made of it. */
record Scored(Example example, Opinion opinion) {

  String best() {
    return opinion.intents().getFirst().naam();
  }

  double certainty() {
    return opinion.intents().getFirst().zekerheid();
  }

  boolean isRight() {
    return best().equals(example.label());
  }

  /** Whether the right intent is among so many best. */
  boolean isAmong(int most) {
    return opinion.intents().stream()
        .limit(most)
        .anyMatch(intent -> intent.naam().equals(example.label()));
  }

  /**
   * Whether it would be handled rightly: acted upon with the right intent, or asked with the right
   * one offered.
   */
  boolean isTakenUp() {
    return switch (opinion.oordeel()) {
      case ZEKER -> isRight();
      case TWIJFEL -> isAmong(Evaluation.CHOICES);
      case ONBEKEND -> false;
    };
  }
}
