package nl.wegwijs.channels;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.Router;
import nl.wegwijs.bot.Waarnemer;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.land.Nederland;
import nl.wegwijs.gemeente.lezen.Gelezen;
import nl.wegwijs.gemeente.lezen.GemeentenLezer;
import nl.wegwijs.intents.Understander;
import nl.wegwijs.knowledge.KnowledgeBase;

/**
 * The real bot with the sample gemeenten, on a Monday in February at noon, with its store in
 * memory.
 */
public final class Proefbot {
  /** The gemeente that most tests talk with. */
  public static final GemeenteId WATERRIJK = new GemeenteId("waterrijk");

  /** Its clock: Monday 1 February 2027, noon in the Netherlands. */
  public static final InstantSource KLOK =
      InstantSource.fixed(Instant.parse("2027-02-01T11:00:00Z"));

  private final Wereld wereld;
  private final Geheugen geheugen = new Geheugen();

  private Proefbot(Wereld wereld) {
    this.wereld = wereld;
  }

  /** A bot that nobody has talked with. Files, index and model are read once for all tests. */
  public static Proefbot nieuw() {
    return new Proefbot(Gedeeld.WERELD);
  }

  /** What the bot knows. */
  public Wereld wereld() {
    return wereld;
  }

  /** What the bot keeps. */
  public Geheugen geheugen() {
    return geheugen;
  }

  /** A bot over the same store, as in another process: neither hears of what the other does. */
  public Bot bot() {
    return new Bot(() -> wereld, geheugen, KLOK, new NietsZien());
  }

  /** The stateless way in. */
  public Router router() {
    return new Router(() -> wereld, KLOK);
  }

  private static final class Gedeeld {
    static final Wereld WERELD = laad();

    private static Wereld laad() {
      Gelezen gelezen = new GemeentenLezer(Set.of(), KLOK).lees(Path.of("..", "gemeenten"));
      if (!gelezen.foutloos()) {
        throw new IllegalStateException("gemeenten/ has mistakes: " + gelezen.fouten());
      }
      return new Wereld(
          gelezen.gemeenten(),
          new KnowledgeBase(gelezen.gemeenten()),
          Understander.load(Nederland.laad()),
          Nederland.laad());
    }
  }

  private static final class NietsZien implements Waarnemer {
    @Override
    public void beurt(GemeenteId gemeente, Kanaal kanaal, Uitkomst uitkomst, Duration duur) {}

    @Override
    public void storing(GemeenteId gemeente, String code) {}
  }
}
