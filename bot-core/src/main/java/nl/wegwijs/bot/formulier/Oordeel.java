package nl.wegwijs.bot.formulier;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Keuze;

/** What the rules of a form say of a value that was given. */
sealed interface Oordeel {
  /**
   * It is taken.
   *
   * @param melding what the inwoner must know about it, such as that the date is late
   * @param aantekening a neutral fact for the clerk
   */
  record Goed(Optional<String> melding, Optional<String> aantekening) implements Oordeel {
    static final Goed ZONDER_MEER = new Goed(Optional.empty(), Optional.empty());

    static Goed met(String aantekening) {
      return new Goed(Optional.empty(), Optional.of(aantekening));
    }
  }

  /**
   * It is asked again.
   *
   * @param fout why, for the inwoner
   * @param eenmalig whether the same answer is taken the second time
   * @param keuzes what may be meant
   */
  record Opnieuw(String fout, boolean eenmalig, List<Keuze> keuzes) implements Oordeel {
    Opnieuw(String fout, boolean eenmalig) {
      this(fout, eenmalig, List.of());
    }
  }

  /** This form is not the way; {@code uitleg} says what is. */
  record Elders(String uitleg) implements Oordeel {}
}
