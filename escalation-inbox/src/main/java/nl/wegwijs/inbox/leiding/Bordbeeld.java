package nl.wegwijs.inbox.leiding;

import java.util.List;

/**
 * The board as it is shown.
 *
 * @param langst how long the longest wait is; empty if nobody waits
 * @param risico work whose norm is past or nearly so
 * @param werk everything open, for those who divide it
 * @param meer address of the next page of that; empty on the last
 * @param verdeelt whether this medewerker may divide work
 */
public record Bordbeeld(
    String om,
    int wachtend,
    int opgepakt,
    int terugbellen,
    String langst,
    List<Teamregel> teams,
    List<Collega> online,
    List<Regel> risico,
    List<Regel> werk,
    String meer,
    boolean verdeelt,
    String csrf) {
  public Bordbeeld {
    teams = List.copyOf(teams);
    online = List.copyOf(online);
    risico = List.copyOf(risico);
    werk = List.copyOf(werk);
  }

  /** One team with something open. */
  public record Teamregel(
      String naam, boolean open, int wachtend, int opgepakt, int terugbellen, String langst) {}

  /** One medewerker who is at work. */
  public record Collega(
      String id, String naam, String teams, int gesprekken, int capaciteit, boolean beschikbaar) {}

  /**
   * One piece of work.
   *
   * @param norm how its norm stands, in words
   * @param klasse the same for the eye; may be empty
   */
  public record Regel(
      String kenmerk,
      String wat,
      String team,
      String wachttijd,
      String norm,
      String klasse,
      String bij) {}
}
