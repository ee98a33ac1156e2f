package nl.wegwijs.bot.balie;

/** The lists of the inbox. */
public enum Tab {
  /** What the medewerker has. */
  MIJN,
  /** Everything open of the medewerker's teams. */
  MIJN_TEAM,
  /** Everything open. */
  ALLE,
  /** Open requests to be called back. */
  TERUGBELLEN,
  /** What the medewerker has and in which the inwoner must say something. */
  WACHT_OP_INWONER
}
