package nl.wegwijs.bot.formulier;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Keuze;

/** What a form says of a value that was given. */
sealed interface Oordeel {
  /**
   * It is taken.
   *
   * @param melding what the inwoner must know about it, such as that the date is late
   * @param aantekening a neutral fact for the clerk
   */
  record Goed(Optional<String> melding, Optional<String> aantekening) implements Oordeel {
    static final Goed ZONDER_MEER = new Goed(Optional.empty(), Optional.empty());
  }

  /**
   * It is asked again.
   *
   * @param fout why, for the inwoner
   * @param eenmalig whether the same answer is taken the second time
   * @param keuzes what may be meant
   */
  record Opnieuw(String fout, boolean eenmalig, List<Keuze> keuzes) implements Oordeel {}

  /** This form is not the way; that way out is. */
  record Uitweg(String id) implements Oordeel {}
}
