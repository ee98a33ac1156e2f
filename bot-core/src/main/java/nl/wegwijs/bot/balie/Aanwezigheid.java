package nl.wegwijs.bot.balie;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.wegwijs.bot.dialoog.Bezetting;
import nl.wegwijs.bot.dialoog.Bezettingmeter;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Team;

/**
 * Tells from who is at work, and from what they have in hand, whether somebody can come. Safe for
 * use by many threads.
 */
public final class Aanwezigheid implements Bezettingmeter {
  private final BalieStore store;

  public Aanwezigheid(BalieStore store) {
    this.store = store;
  }

  @Override
  public Bezetting van(Gemeente gemeente, Team team, Instant nu) {
    if (!team.openingstijden().open(nu)) {
      return Bezetting.DICHT;
    }
    List<Aanwezige> mogelijk =
        store.aanwezigen(gemeente.id(), nu.minus(Balie.GEZIEN)).stream()
            .filter(Aanwezige::beschikbaar)
            .filter(wie ->
                new Rechten(gemeente, Verdeler.alsMedewerker(gemeente.id(), wie))
                    .tegenOppakken(team.id().value())
                    .isEmpty())
            .toList();
    if (mogelijk.isEmpty()) {
      return Bezetting.NIEMAND;
    }
    Map<String, Integer> inHanden = store.inHanden(gemeente.id());
    boolean vrij =
        mogelijk.stream()
            .anyMatch(wie -> inHanden.getOrDefault(wie.medewerker(), 0) < wie.capaciteit());
    return vrij ? Bezetting.VRIJ : Bezetting.VOL;
  }
}
