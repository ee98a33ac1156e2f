package nl.wegwijs.gemeente.actueel;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.gemeente.TeamId;

/**
 * What the assistant does not answer for a while; such questions go to a person.
 *
 * @param id its name in the file
 * @param alles whether it answers nothing at all; then no product or team is named
 * @param producten ids of products it does not answer from
 * @param teams whose products it does not answer from
 * @param reden why, for staff only
 * @param wie who decided so
 * @param van from when it holds
 * @param tot from when it holds no more; until somebody ends it where empty
 */
public record Uitschakeling(
    String id,
    boolean alles,
    Set<String> producten,
    Set<TeamId> teams,
    String reden,
    String wie,
    Instant van,
    Optional<Instant> tot) {
  public Uitschakeling {
    producten = Set.copyOf(producten);
    teams = Set.copyOf(teams);
  }

  /** Whether it holds at that moment. */
  public boolean geldt(Instant nu) {
    return !nu.isBefore(van) && tot.filter(einde -> !nu.isBefore(einde)).isEmpty();
  }

  /** Whether a question about that product, of that team, is not answered. */
  public boolean raakt(String product, TeamId team) {
    return alles || producten.contains(product) || teams.contains(team);
  }

  /** Tells it from any other. */
  public String merk() {
    return "uit:" + id;
  }
}
