package nl.wegwijs.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import nl.wegwijs.bot.wereld.Teksten;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.land.Nederland;
import nl.wegwijs.gemeente.lezen.Gelezen;
import nl.wegwijs.gemeente.lezen.GemeentenLezer;
import nl.wegwijs.intents.Understander;
import nl.wegwijs.knowledge.KnowledgeBase;

/** The sample gemeenten with the model and the index, as the service has them. */
final class Voorbeelden {
  static final InstantSource KLOK = Clock.systemUTC();

  private Voorbeelden() {}

  /** Reads the folder {@code gemeenten} of the directory that the program is started in. */
  static Wereld laad() {
    Gelezen gelezen = new GemeentenLezer(Teksten.VEREIST, KLOK).lees(Path.of("gemeenten"));
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
