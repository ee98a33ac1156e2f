package nl.wegwijs.inbox.beeld;

import java.util.List;

/**
 * The pane with queues.
 *
 * @param merk of the medewerker who looks
 * @param mijnTeams ids
 * @param open kenmerk of the work that is open beside it; may be empty
 * @param leeg what to say where there are no lines
 * @param volgende address of the next page; empty on the last
 * @param wijziging number from which to follow what changes
 */
public record Lijstbeeld(
    Plek plek,
    List<Tabbeeld> tabs,
    List<Teamkeuze> teams,
    List<Regelbeeld> regels,
    String leeg,
    String volgende,
    String open,
    String merk,
    List<String> mijnTeams,
    long wijziging) {
  public Lijstbeeld {
    tabs = List.copyOf(tabs);
    teams = List.copyOf(teams);
    regels = List.copyOf(regels);
    mijnTeams = List.copyOf(mijnTeams);
  }

  /** A list that can be chosen. */
  public record Tabbeeld(String naam, String pad, boolean gekozen) {}

  /** A team by which the list can be narrowed. */
  public record Teamkeuze(String id, String naam, boolean gekozen) {}

  /** How many lines ask for somebody to do something. */
  public long aandacht() {
    return regels.stream()
        .filter(regel ->
            switch (regel.stand()) {
              case WACHTEND -> true;
              case OPGEPAKT -> regel.merk().equals(merk) && regel.inwonerSprak();
              case SLUIMERT, AFGEHANDELD -> false;
            })
        .count();
  }
}
