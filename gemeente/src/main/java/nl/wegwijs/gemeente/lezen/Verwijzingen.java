package nl.wegwijs.gemeente.lezen;

import java.util.Set;
import nl.wegwijs.gemeente.TeamId;

/**
 * What other files of a gemeente may name.
 *
 * @param gemeente id of the gemeente, for messages about a national file that does not fit it
 * @param teams ids of all teams in its file, also of those that hold a mistake
 */
record Verwijzingen(String gemeente, Set<String> teams) {
  /** The team a key names, with a mistake where the gemeente has none of that id. */
  TeamId team(Kaartlezer kaart, String sleutel) {
    return bestaand(kaart, sleutel, kaart.waarde(sleutel, Vorm.NAAM));
  }

  TeamId bestaand(Kaartlezer kaart, String sleutel, String team) {
    if (!team.isEmpty() && !teams.contains(team)) {
      kaart.fout(
          sleutel,
          "team '"
              + team
              + "' bestaat niet in gemeente "
              + gemeente
              + "; daar bestaan: "
              + Opsomming.van(teams));
    }
    return new TeamId(team);
  }
}
