package nl.wegwijs.bot.balie;

import java.util.Optional;
import java.util.Set;
import nl.wegwijs.bot.gesprek.Van;

/**
 * Which work is asked for, in order of priority and then of waiting time.
 *
 * @param standen at least one
 * @param medewerker id of who has it
 * @param teams ids; empty for every team
 * @param terugbelverzoek only those that are, or are not, to be called back
 * @param na where the page before this one ended
 */
public record Zoekvraag(
    Set<Stand> standen,
    Optional<String> medewerker,
    Optional<Set<String>> teams,
    Optional<Boolean> terugbelverzoek,
    Optional<Van> laatsteVan,
    Optional<Plaats> na,
    int max) {
  /** Everything that is open. */
  public static final Set<Stand> OPEN = Set.of(Stand.WACHTEND, Stand.OPGEPAKT, Stand.SLUIMERT);
}
