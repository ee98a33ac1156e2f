package nl.wegwijs.bot.balie;

import java.util.Set;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.TeamId;

/**
 * Somebody of the staff, as the login told it.
 *
 * @param id the same for the same person as long as they work there
 * @param gemeenten those whose work they may see
 * @param vaardigheden what they can do that not everybody can, such as {@code engels}
 */
public record Medewerker(
    String id,
    String naam,
    Set<GemeenteId> gemeenten,
    Set<Rol> rollen,
    Set<TeamId> teams,
    Set<String> vaardigheden) {

  public Medewerker {
    gemeenten = Set.copyOf(gemeenten);
    rollen = Set.copyOf(rollen);
    teams = Set.copyOf(teams);
    vaardigheden = Set.copyOf(vaardigheden);
  }
}
