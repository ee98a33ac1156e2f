package nl.wegwijs.bot.routering;

import java.util.List;
import nl.wegwijs.gemeente.Prioriteit;
import nl.wegwijs.gemeente.Team;

/**
 * Where a question goes.
 *
 * @param lijn 1, 2 or 3
 * @param doel queue, number or address of that team, for the wijk if it has one of its own
 * @param open whether the team can be reached now
 * @param redenen why, in Dutch, weightiest first; never empty
 */
public record Routering(
    Team team, int lijn, Prioriteit prioriteit, String doel, boolean open, List<String> redenen) {
  public Routering {
    redenen = List.copyOf(redenen);
  }
}
