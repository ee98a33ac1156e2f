package nl.wegwijs.intents.controle;

import nl.wegwijs.training.Fout;

/**
 * Something in the training data that is worth a look; training goes on all the same.
 *
 * @param waar file and line with what was found, in plain Dutch
 */
public record Bevinding(Soort soort, Fout waar) {

  /** The kinds, in the order in which they are shown. */
  public enum Soort {
    /** The same sentence twice; capitals and signs make no difference. */
    DUBBEL("dezelfde zin meer dan eens"),
    /**
     * A sentence to evaluate on that is nearly one that was learnt, so that it measures nothing.
     */
    BIJNA_IN_EVALUATIE("evaluatiezinnen die bijna een trainingszin zijn"),
    /** Nearly the same sentence with another meaning. */
    BIJNA_TUSSEN_INTENTS("bijna dezelfde zin bij twee intents"),
    /** Nearly the same sentence twice for one meaning, which teaches little. */
    BIJNA_BINNEN_INTENT("bijna dezelfde zin tweemaal bij een intent"),
    /** Two intents whose sentences look more like each other's than like their own. */
    NIET_TE_ONDERSCHEIDEN("intents die niet uit elkaar te houden zijn"),
    /** An intent with few sentences. */
    WEINIG_ZINNEN("intents met weinig zinnen"),
    /** An intent that lacks sentences in some manner of writing. */
    DUNNE_STIJL("stijlen die bij een intent bijna ontbreken");

    private final String naam;

    Soort(String naam) {
      this.naam = naam;
    }

    /** What it is called, in plain Dutch. */
    public String naam() {
      return naam;
    }
  }
}
