package nl.wegwijs.bot.dialoog;

/** Whether somebody of a team can come now. */
public enum Bezetting {
  /** Somebody has room. */
  VRIJ,
  /** Everybody at work has as much as they can have. */
  VOL,
  /** Nobody is at work, though the team is open. */
  NIEMAND,
  /** The team is closed. */
  DICHT
}
