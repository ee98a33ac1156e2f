package nl.wegwijs.channels.spraak;

import java.util.List;

/** One thing that the telephony platform must do with a call, after the one before. */
sealed interface Opdracht {
  /** Says a text. */
  record Zeg(String tekst) implements Opdracht {}

  /**
   * Says a text and listens to one sentence or one key.
   *
   * @param verder path to which what was heard goes, also when nothing was
   * @param hints words that callers often use
   */
  record Luister(String tekst, String verder, List<String> hints) implements Opdracht {
    public Luister {
      hints = List.copyOf(hints);
    }
  }

  /**
   * Calls a number and connects both.
   *
   * @param nummer in the form of E.164, or a short number
   * @param verder path to which the result goes
   */
  record Bel(String nummer, String verder) implements Opdracht {}

  /**
   * Puts the caller in a queue of the telephone exchange.
   *
   * @param verder path to which the result goes
   */
  record Wacht(String wachtrij, String verder) implements Opdracht {}

  /** Ends the call. */
  record HangOp() implements Opdracht {}
}
