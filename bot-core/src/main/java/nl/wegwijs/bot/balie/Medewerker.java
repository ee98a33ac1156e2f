package nl.wegwijs.bot.balie;

import java.util.Set;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.TeamId;

/**
 * Somebody of the KCC, as the login knows them.
 *
 * @param id what the login calls them; stable
 * @param naam as inwoners and colleagues see it
 * @param gemeenten where they work; without any they have no access at all
 * @param vaardigheden what they can besides, such as {@code engels}
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

  /** Whether they have that role. */
  public boolean heeft(Rol rol) {
    return rollen.contains(rol);
  }
}
