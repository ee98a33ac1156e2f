package nl.wegwijs.bot;

import java.time.Duration;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * Counts and logs what is done, without a citizen's words. Called on the path of a message, so it
 * must be quick.
 */
public interface Waarnemer {
  /** A beurt of an inwoner was decided and kept. */
  void beurt(GemeenteId gemeente, Kanaal kanaal, Uitkomst uitkomst, Duration duur);

  /** A beurt could not be kept, or the machine failed in another way. */
  void storing(GemeenteId gemeente, String code);
}
