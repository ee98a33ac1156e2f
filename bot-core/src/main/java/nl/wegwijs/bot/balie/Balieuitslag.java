package nl.wegwijs.bot.balie;

import java.util.Optional;
import nl.wegwijs.bot.gesprek.Beurt;

/** What became of something a medewerker did. */
public sealed interface Balieuitslag {
  /**
   * It is done, now or when it was asked for before.
   *
   * @param werk as it is now
   * @param beurt what the inwoner saw of it, if anything
   */
  record Gedaan(Werkregel werk, Optional<Beurt> beurt) implements Balieuitslag {}

  /** A colleague was first. */
  record AlVan(String naam) implements Balieuitslag {}

  /** It was not done. */
  record Geweigerd(Weigering weigering) implements Balieuitslag {}

  /** The work is not there (any more). */
  record Onbekend() implements Balieuitslag {}
}
