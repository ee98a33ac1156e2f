package nl.wegwijs.bot.gesprekken;

import java.nio.file.Path;
import java.util.Set;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.land.Nederland;
import nl.wegwijs.gemeente.lezen.Gelezen;
import nl.wegwijs.gemeente.lezen.GemeentenLezer;
import nl.wegwijs.intents.Understander;
import nl.wegwijs.knowledge.KnowledgeBase;

/**
 * The sample gemeenten of this repository with the real model and the real index; read once for all
 * tests, since that takes seconds.
 */
public final class Testwereld {
  private static final class Gelezengemeenten {
    static final Gemeenten GEMEENTEN = lees();
  }

  private static final class Geladen {
    static final Wereld WERELD = laad();
  }

  private Testwereld() {}

  /** Everything a beurt is decided by. */
  public static Wereld wereld() {
    return Geladen.WERELD;
  }

  /** The gemeenten alone, without model and index. */
  public static Gemeenten gemeenten() {
    return Gelezengemeenten.GEMEENTEN;
  }

  /** One of the sample gemeenten. */
  public static Gemeente gemeente(String id) {
    return gemeenten().gemeente(new GemeenteId(id)).orElseThrow();
  }

  private static Wereld laad() {
    Nederland nederland = Nederland.laad();
    return new Wereld(
        gemeenten(), new KnowledgeBase(gemeenten()), Understander.load(nederland), nederland);
  }

  private static Gemeenten lees() {
    Gelezen gelezen =
        new GemeentenLezer(Set.of(), Zetklok.op("2027-02-01T12:00"))
            .lees(Path.of("..", "gemeenten"));
    if (!gelezen.foutloos()) {
      throw new IllegalStateException("gemeenten/ has mistakes: " + gelezen.fouten());
    }
    return gelezen.gemeenten();
  }
}
