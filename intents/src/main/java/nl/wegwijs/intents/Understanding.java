package nl.wegwijs.intents;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.gemeente.Taal;

/**
 * What one sentence was taken to mean. Holds no BSN or IBAN: those are masked in {@code tekst} and
 * in the entities.
 *
 * @param tekst the sentence with every BSN and IBAN masked by as many signs, so that offsets stay
 *     true
 * @param taal the language the sentence is in; the language asked for where it cannot be told
 * @param oordeel whether the best intent may be acted upon
 * @param intenten the likeliest intents, best first, at most five; empty for a sentence without
 *     words
 * @param entiteiten in the order of the sentence
 * @param signalen signaalwoorden in the order of the sentence, negated ones too
 */
public record Understanding(
    String tekst,
    Taal taal,
    Oordeel oordeel,
    List<IntentScore> intenten,
    List<Entiteit> entiteiten,
    List<Signaal> signalen) {
  public Understanding {
    intenten = List.copyOf(intenten);
    entiteiten = List.copyOf(entiteiten);
    signalen = List.copyOf(signalen);
  }

  /**
   * What may be done with the best intent; the bounds are chosen by training and stored with the
   * model.
   */
  public enum Oordeel {
    /** Certain enough to act. */
    ZEKER,
    /** Two or three are likely: ask which. */
    TWIJFEL,
    /** Not for a gemeente, nonsense, or not understood. */
    ONBEKEND
  }

  /**
   * An intent with its certainty.
   *
   * @param zekerheid calibrated, from 0 to 1: of all sentences with 0.8, about 80 % are right
   */
  public record IntentScore(String naam, double zekerheid) {}

  /** The best intent, whatever the judgement on it. */
  public Optional<IntentScore> beste() {
    return intenten.stream().findFirst();
  }

  /** Entities of one kind, in the order of the sentence. */
  public List<Entiteit> van(Entiteit.Soort soort) {
    return entiteiten.stream().filter(entiteit -> entiteit.soort() == soort).toList();
  }
}
