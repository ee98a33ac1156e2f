package nl.wegwijs.bot.balie;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A medewerker who is at work.
 *
 * @param teams ids
 * @param capaciteit how many gesprekken they may have at a time
 * @param beschikbaar whether they take new work
 * @param kijkt reference number of the work they have before them
 * @param typt whether they are writing in it
 */
public record Aanwezige(
    String medewerker,
    String naam,
    Set<String> teams,
    Set<String> vaardigheden,
    int capaciteit,
    boolean beschikbaar,
    Optional<String> kijkt,
    boolean typt,
    Instant gezienOp) {
  public Aanwezige {
    teams = Set.copyOf(teams);
    vaardigheden = Set.copyOf(vaardigheden);
  }
}
