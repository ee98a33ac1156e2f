package nl.wegwijs.gemeente.lezen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wegwijs.gemeente.Openingstijden;
import nl.wegwijs.gemeente.Team;
import nl.wegwijs.gemeente.Team.Oppakken;
import nl.wegwijs.gemeente.Team.Wijkdoel;
import nl.wegwijs.gemeente.TeamId;

/** Reads {@code teams.yaml}. */
final class TeamsLezer {
  private static final Vorm<Oppakken> OPPAKKEN =
      Vorm.keuze(Map.of("iedereen", Oppakken.IEDEREEN, "team", Oppakken.TEAM));

  private final Openingstijden vanGemeente;
  private final Set<String> wijken;
  private final Meldingen meldingen;

  /**
   * @param vanGemeente hours of a team that has none of its own; its closing days hold for all
   *     teams
   */
  TeamsLezer(Openingstijden vanGemeente, Set<String> wijken, Meldingen meldingen) {
    this.vanGemeente = vanGemeente;
    this.wijken = wijken;
    this.meldingen = meldingen;
  }

  Map<TeamId, Team> lees(Kaartlezer kaart) {
    var teams = new HashMap<TeamId, Team>();
    kaart
        .groepen()
        .forEach((id, groep) ->
            meldingen.heel(() -> team(id, groep)).ifPresent(team -> teams.put(team.id(), team)));
    if (!kaart.sleutels().contains(TeamId.KCC.value())) {
      kaart.fout("team 'kcc' ontbreekt; daar gaat alles heen wat nergens anders past");
    }
    return teams;
  }

  private Team team(String id, Kaartlezer groep) {
    if (Vorm.NAAM.lees().apply(id).isEmpty()) {
      groep.fout("team '" + id + "'; toegestaan: " + Vorm.NAAM.toegestaan());
    }
    String naam = groep.waarde("naam", Vorm.TEKST);
    int lijn = groep.waarde("lijn", Vorm.geheel(1, 3));
    var team =
        new Team(
            new TeamId(id),
            naam,
            lijn,
            groep.waarde("doel", Vorm.TEKST),
            groep
                .groepOfNiets("openingstijden")
                .map(uren -> UrenLezer.openingstijden(uren, vanGemeente.sluitingsdagen()))
                .orElse(vanGemeente),
            groep.waarde("servicenorm", Vorm.WERKTIJD),
            groep.waardeOfNiets("afgeschermd", Vorm.JA_NEE).orElse(false),
            groep
                .waardeOfNiets("oppakken", OPPAKKEN)
                .orElse(lijn == 1 ? Oppakken.IEDEREEN : Oppakken.TEAM),
            groep.groepOfNiets("wijkdoelen").map(this::wijkdoelen).orElse(List.of()));
    groep.klaar();
    return team;
  }

  private List<Wijkdoel> wijkdoelen(Kaartlezer groep) {
    var doelen = new ArrayList<Wijkdoel>();
    for (String wijk : groep.sleutels()) {
      if (!wijken.contains(wijk)) {
        groep.fout(
            wijk,
            "wijk '"
                + wijk
                + "' staat niet in gemeente.yaml; daar staan: "
                + Opsomming.van(wijken));
      }
      doelen.add(new Wijkdoel(wijk, groep.waarde(wijk, Vorm.TEKST)));
    }
    return doelen;
  }
}
