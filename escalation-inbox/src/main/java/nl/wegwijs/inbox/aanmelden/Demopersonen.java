package nl.wegwijs.inbox.aanmelden;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Rol;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.TeamId;

/** Invented people, eight in each gemeente, by whom the inbox can be tried on one's own machine. */
public final class Demopersonen {
  private static final TeamId BURGERZAKEN = new TeamId("burgerzaken");
  private static final TeamId WMO = new TeamId("wmo");

  private static final List<List<String>> NAMEN =
      List.of(
          List.of(
              "Youssef Amrani",
              "Marieke Bos",
              "Tom Dekker",
              "Ingrid Postma",
              "Pieter Vos",
              "Aylin Kaya",
              "Lotte Peters",
              "Oliver Green"),
          List.of(
              "Fatima Bakkali",
              "Jan de Boer",
              "Sanne Visser",
              "Kees Mulder",
              "Noor Jansen",
              "Daan Smit",
              "Lotte Peters",
              "Emily Brown"));

  private Demopersonen() {}

  /** What makes one of the eight different from the others. */
  private record Trek(
      String id,
      String omschrijving,
      Set<Rol> rollen,
      Set<TeamId> teams,
      Set<String> vaardigheden,
      boolean overal) {}

  private static final List<Trek> TREKKEN =
      List.of(
          trek("kcc", "Medewerker van het klantcontactcentrum", TeamId.KCC),
          trek("burgerzaken", "Medewerker van Burgerzaken", BURGERZAKEN),
          trek("wmo", "Medewerker van Wmo en zorg, een afgeschermd team", WMO),
          new Trek(
              "coordinator",
              "Coördinator van het klantcontactcentrum",
              Set.of(Rol.MEDEWERKER, Rol.COORDINATOR),
              Set.of(TeamId.KCC),
              Set.of(),
              false),
          new Trek(
              "redacteur",
              "Redacteur van de antwoorden",
              Set.of(Rol.REDACTEUR),
              Set.of(),
              Set.of(),
              false),
          new Trek("beheerder", "Beheerder", Set.of(Rol.BEHEERDER), Set.of(), Set.of(), false),
          new Trek(
              "overal",
              "Medewerker in alle gemeenten",
              Set.of(Rol.MEDEWERKER),
              Set.of(TeamId.KCC, BURGERZAKEN),
              Set.of(),
              true),
          new Trek(
              "engels",
              "Medewerker van het klantcontactcentrum die Engels spreekt",
              Set.of(Rol.MEDEWERKER),
              Set.of(TeamId.KCC),
              Set.of("engels"),
              false));

  private static Trek trek(String id, String omschrijving, TeamId team) {
    return new Trek(id, omschrijving, Set.of(Rol.MEDEWERKER), Set.of(team), Set.of(), false);
  }

  /** All of them, to choose from. */
  static List<Demokeuze> keuzes(Gemeenten gemeenten) {
    var keuzes = new ArrayList<Demokeuze>();
    for (Gemeente gemeente : gemeenten.opNaam()) {
      List<String> namen = namen(keuzes.size());
      var personen = new ArrayList<Demokeuze.Persoon>();
      for (int i = 0; i < TREKKEN.size(); i++) {
        Trek trek = TREKKEN.get(i);
        personen.add(new Demokeuze.Persoon(trek.id(), namen.get(i), trek.omschrijving()));
      }
      keuzes.add(new Demokeuze(gemeente.id().value(), gemeente.naam(), personen));
    }
    return keuzes;
  }

  /** The one of that id, such as {@code kcc}, in that gemeente. */
  public static Optional<Medewerker> persoon(Gemeenten gemeenten, GemeenteId gemeente, String id) {
    Collection<Gemeente> alle = gemeenten.opNaam();
    List<GemeenteId> ids = alle.stream().map(Gemeente::id).toList();
    int plaats = ids.indexOf(gemeente);
    for (int i = 0; plaats >= 0 && i < TREKKEN.size(); i++) {
      Trek trek = TREKKEN.get(i);
      if (trek.id().equals(id)) {
        return Optional.of(
            new Medewerker(
                trek.overal() ? "demo-" + id : "demo-" + gemeente + "-" + id,
                namen(plaats).get(i),
                trek.overal() ? new HashSet<>(ids) : Set.of(gemeente),
                trek.rollen(),
                trek.teams(),
                trek.vaardigheden()));
      }
    }
    return Optional.empty();
  }

  private static List<String> namen(int plaats) {
    return NAMEN.get(plaats % NAMEN.size());
  }
}
