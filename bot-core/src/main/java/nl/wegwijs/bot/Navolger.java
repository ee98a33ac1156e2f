package nl.wegwijs.bot;

import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Gesprek;

/**
 * Hears of each beurt of an inwoner after it was kept; what it does never keeps the answer back.
 */
@FunctionalInterface
public interface Navolger {
  /** Does nothing. */
  Navolger GEEN = (gesprek, beurt, inhoud) -> {};

  /**
   * A beurt was kept.
   *
   * @param gesprek as it was before it
   */
  void na(Gesprek gesprek, Beurt beurt, Inhoud inhoud);
}
