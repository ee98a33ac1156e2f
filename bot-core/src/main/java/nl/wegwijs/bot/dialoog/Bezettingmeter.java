package nl.wegwijs.bot.dialoog;

import java.time.Instant;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Team;

/** Tells whether somebody of a team that is open can come now. Asked only when it matters. */
public interface Bezettingmeter {
  /** For where nobody keeps who is at work: somebody always has room. */
  Bezettingmeter ALTIJD_VRIJ = (gemeente, team, nu) -> Bezetting.VRIJ;

  /** How that team is manned at that moment. */
  Bezetting van(Gemeente gemeente, Team team, Instant nu);
}
