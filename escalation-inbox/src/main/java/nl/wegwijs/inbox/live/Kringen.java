package nl.wegwijs.inbox.live;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Werkregel;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.inbox.pagina.Stroom;

/**
 * Brings open pages together that may see the same: of one gemeente, by members of the same teams.
 * Safe for use by many threads.
 */
final class Kringen {
  private final Balie balie;
  private final BiFunction<GemeenteId, Werkregel, String> tekenaar;
  private final Map<Sleutel, Kring> kringen = new HashMap<>();
  private final ReentrantLock slot = new ReentrantLock();

  Kringen(Balie balie, BiFunction<GemeenteId, Werkregel, String> tekenaar) {
    this.balie = balie;
    this.tekenaar = tekenaar;
  }

  /** All on which it depends what a line shows. */
  private record Sleutel(GemeenteId gemeente, Set<TeamId> teams) {}

  Kring doeMee(GemeenteId gemeente, Medewerker wie, Stroom stroom) {
    slot.lock();
    try {
      Kring kring =
          kringen.computeIfAbsent(
              new Sleutel(gemeente, wie.teams()),
              nieuw -> new Kring(balie, gemeente, wie, regel -> tekenaar.apply(gemeente, regel)));
      kring.doeMee(stroom);
      return kring;
    } finally {
      slot.unlock();
    }
  }

  void gaWeg(GemeenteId gemeente, Medewerker wie, Stroom stroom) {
    slot.lock();
    try {
      var sleutel = new Sleutel(gemeente, wie.teams());
      Kring kring = kringen.get(sleutel);
      if (kring != null && kring.gaWeg(stroom)) {
        kringen.remove(sleutel);
        kring.close();
      }
    } finally {
      slot.unlock();
    }
  }

  /** Has every open page of a gemeente look who else is there. */
  void wek(GemeenteId gemeente) {
    slot.lock();
    try {
      kringen.forEach((sleutel, kring) -> {
        if (sleutel.gemeente().equals(gemeente)) {
          kring.wek();
        }
      });
    } finally {
      slot.unlock();
    }
  }
}
