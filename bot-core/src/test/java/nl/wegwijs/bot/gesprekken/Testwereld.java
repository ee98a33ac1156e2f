package nl.wegwijs.bot.gesprekken;

import java.nio.file.Path;
import java.util.Set;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.land.Nederland;
import nl.wegwijs.gemeente.lezen.Gelezen;
import nl.wegwijs.gemeente.lezen.GemeentenLezer;
import nl.wegwijs.intents.Understander;
import nl.wegwijs.knowledge.KnowledgeBase;

/** The sample gemeenten of this repository with the real model and the real index. */
public final class Testwereld {
  private Testwereld() {}

  /** Reads everything anew, which takes seconds: once for each test class. */
  public static Wereld laad() {
    Gelezen gelezen =
        new GemeentenLezer(Set.of(), Zetklok.op("2027-02-01T12:00"))
            .lees(Path.of("..", "gemeenten"));
    if (!gelezen.foutloos()) {
      throw new IllegalStateException("gemeenten/ has mistakes: " + gelezen.fouten());
    }
    return new Wereld(
        gelezen.gemeenten(),
        new KnowledgeBase(gelezen.gemeenten()),
        Understander.load(),
        Nederland.laad());
  }
}
