package nl.wegwijs.bot.balie;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the desk of one gemeente runs now.
 *
 * @param teams every team with something open, in alphabetical order
 * @param risico lines whose norm is past or at eighty percent, most urgent first; at most fifty
 */
public record Bord(
    int wachtend,
    int opgepakt,
    int terugbellen,
    Optional<Instant> langstSinds,
    List<Teamregel> teams,
    List<Medewerkerregel> online,
    List<Werkregel> risico) {
  public Bord {
    teams = List.copyOf(teams);
    online = List.copyOf(online);
    risico = List.copyOf(risico);
  }

  /** What one team has to do. */
  public record Teamregel(
      String team,
      String naam,
      boolean open,
      int wachtend,
      int opgepakt,
      int terugbellen,
      Optional<Instant> langstSinds) {}

  /** Who is at work, with how many gesprekken in hand. */
  public record Medewerkerregel(Aanwezige wie, int gesprekken) {}
}
