package nl.wegwijs.intents.signaal;

import java.util.List;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.intents.PerGemeente;
import nl.wegwijs.intents.Signaal;
import nl.wegwijs.intents.zin.Zin;

/**
 * Finds the signaalwoorden of a gemeente in a sentence, in all their forms and in compounds, with
 * who they are about and whether they are denied or past. A gemeente's words are prepared once for
 * each version of its files. Time is linear in the length of the text. Safe for use by many
 * threads.
 */
public final class SignalFinder {
  private final Woordsleutel sleutel = new Woordsleutel();
  private final PerGemeente<Signaalboek> boeken =
      new PerGemeente<>(gemeente -> new Signaalboek(gemeente.signaalwoorden(), sleutel));

  /** Prepares the words of that gemeente now rather than at its first sentence. */
  public void prepare(Gemeente gemeente) {
    boeken.van(gemeente);
  }

  /**
   * The signaalwoorden in the text, denied ones too, in its order. Of one group they do not
   * overlap; words of several groups may.
   *
   * @param tekst anything, of any length
   */
  public List<Signaal> find(String tekst, Gemeente gemeente) {
    var rij = new Woordrij(Zin.van(tekst), sleutel);
    return boeken.van(gemeente).zoek(rij).stream()
        .map(treffer -> signaal(tekst, rij, treffer))
        .toList();
  }

  private static Signaal signaal(String tekst, Woordrij rij, Treffer treffer) {
    int van = rij.van(treffer.van());
    int tot = rij.tot(treffer.tot() - 1);
    return new Signaal(
        tekst.substring(van, tot),
        treffer.groep(),
        van,
        tot,
        Ontkenning.geldt(rij, treffer),
        new Onderwerp(rij, treffer).wie(),
        Verleden.geldt(rij, treffer));
  }
}
