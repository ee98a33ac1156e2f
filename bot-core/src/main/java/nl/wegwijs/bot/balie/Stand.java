package nl.wegwijs.bot.balie;

import java.util.Locale;

/** How far a hand-over is. */
public enum Stand {
  /** Nobody has it. */
  WACHTEND,
  /** A medewerker has it. */
  OPGEPAKT,
  /** A medewerker has it and put it away until a moment or until the inwoner says something. */
  SLUIMERT,
  /** Nothing is left to do. */
  AFGEHANDELD;

  /** The word in the database and on screens: {@code wachtend}. */
  public String waarde() {
    return name().toLowerCase(Locale.ROOT);
  }
}
