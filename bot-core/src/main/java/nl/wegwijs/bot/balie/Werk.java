package nl.wegwijs.bot.balie;

import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Overdracht;

/**
 * A hand-over as a piece of work, as it is kept.
 *
 * @param overdracht what was asked and where it is now; its team changes when it is sent on
 * @param wijziging number of the last change in its gemeente that touched it
 */
public record Werk(
    GesprekId gesprek, Kanaal kanaal, Overdracht overdracht, Voortgang voortgang, long wijziging) {
  /** Its reference number. */
  public String kenmerk() {
    return overdracht.kenmerk();
  }

  /** Whether somebody is to be called back, rather than answered in the chat. */
  public boolean terugbellen() {
    return overdracht.terugbelverzoek().isPresent();
  }

  Werk met(Voortgang ander) {
    return new Werk(gesprek, kanaal, overdracht, ander, wijziging);
  }

  Werk met(Overdracht ander) {
    return new Werk(gesprek, kanaal, ander, voortgang, wijziging);
  }
}
