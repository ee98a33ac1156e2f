package nl.wegwijs.intents.model;

import nl.wegwijs.intents.Understanding.Oordeel;

/**
 * Turns evidence into certainty and a judgement, with bounds that training chose on sentences held
 * out of it.
 *
 * @param temperature factor on decision values that makes their softmax a calibrated chance
 * @param gate chance that a sentence asks for an intent at all
 * @param reject below this chance of the gate a sentence is not for a gemeente
 * @param accept from this certainty on the best intent may be acted upon
 */
record Judge(double temperature, Logistic gate, double reject, double accept) {

  /** The chance that the sentence asks for any intent. */
  double inScope(Evidence evidence) {
    return gate.chance(evidence.gateNumbers());
  }

  /** The chance of every intent: that it is asked for at all times that it is this one. */
  double[] certainties(Evidence evidence) {
    double inScope = inScope(evidence);
    double[] chances = evidence.softmax(temperature);
    for (int c = 0; c < chances.length; c++) {
      chances[c] *= inScope;
    }
    return chances;
  }

  Oordeel judge(double inScope, double certainty) {
    if (inScope < reject) {
      return Oordeel.ONBEKEND;
    }
    return certainty >= accept ? Oordeel.ZEKER : Oordeel.TWIJFEL;
  }
}
