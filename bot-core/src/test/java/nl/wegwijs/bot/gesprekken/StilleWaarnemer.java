package nl.wegwijs.bot.gesprekken;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.bot.Waarnemer;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.gemeente.GemeenteId;

/** Remembers what it is told. Safe for use by many threads. */
public final class StilleWaarnemer implements Waarnemer {
  private final List<Uitkomst.Soort> uitkomsten = new ArrayList<>();
  private final List<String> storingen = new ArrayList<>();

  @Override
  public synchronized void beurt(
      GemeenteId gemeente, Kanaal kanaal, Uitkomst uitkomst, Duration duur) {
    uitkomsten.add(uitkomst.soort());
  }

  @Override
  public synchronized void storing(GemeenteId gemeente, String code) {
    storingen.add(code);
  }

  /** What was done, beurt by beurt. */
  public synchronized List<Uitkomst.Soort> uitkomsten() {
    return List.copyOf(uitkomsten);
  }

  /** Codes of what failed, in order. */
  public synchronized List<String> storingen() {
    return List.copyOf(storingen);
  }
}
