package nl.wegwijs.channels.whatsapp;

import java.util.List;
import nl.wegwijs.bot.kanaal.Binnengekomen;
import nl.wegwijs.bot.kanaal.Persoon;
import nl.wegwijs.bot.kanaal.PostvakUit.Statusmelding;

/**
 * What one webhook brings for one number.
 *
 * @param overgeslagen kinds of messages that ask for no answer, such as a reaction
 */
record Post(
    String nummer,
    List<Binnengekomen> berichten,
    List<Statusmelding> statussen,
    List<Verhuizing> verhuizingen,
    List<String> overgeslagen) {

  /** Somebody goes on with another telephone number. */
  record Verhuizing(Persoon oud, Persoon nieuw) {}
}
