package nl.wegwijs.channels.web;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.wegwijs.bot.gesprek.GesprekId;

/**
 * The open streams of events, so that they can be counted, bounded and ended. Safe for use by many
 * threads.
 */
final class Stromen implements AutoCloseable {
  /** One inwoner may have the page open in several windows, but hardly in more than these. */
  private static final int MEESTE_PER_GESPREK = 8;

  private final Map<GesprekId, Integer> perGesprek = new ConcurrentHashMap<>();
  private final Set<Stroom> open = ConcurrentHashMap.newKeySet();
  private final WebMetrics tellers;
  private volatile boolean gesloten;

  Stromen(WebMetrics tellers) {
    this.tellers = tellers;
  }

  /** Takes a place for a stream; every place taken is given back by {@link #eraf}. */
  void erbij(GesprekId gesprek, Stroom stroom) {
    int nu = perGesprek.merge(gesprek, 1, Integer::sum);
    if (nu > MEESTE_PER_GESPREK) {
      verlaag(gesprek);
      throw Problemen.teVeel(Duration.ofSeconds(10));
    }
    open.add(stroom);
    tellers.stromen(open.size());
    if (gesloten) {
      stroom.stop();
    }
  }

  void eraf(GesprekId gesprek, Stroom stroom) {
    if (open.remove(stroom)) {
      verlaag(gesprek);
      tellers.stromen(open.size());
    }
  }

  /** Ends every stream; each notices at once. */
  @Override
  public void close() {
    gesloten = true;
    open.forEach(Stroom::stop);
  }

  private void verlaag(GesprekId gesprek) {
    perGesprek.computeIfPresent(gesprek, (id, aantal) -> aantal > 1 ? aantal - 1 : null);
  }
}
