package nl.wegwijs.inbox.kennis;

import java.util.List;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.gemeente.Taal;

/** How an answer looks to an inwoner on a channel. Safe for use by many threads. */
public interface Kanaalbeeld {
  /**
   * One message on a telephone.
   *
   * @param knoppen what can be tapped below it
   * @param lijst whether those stand in a list that opens
   */
  record Telefoonbericht(String tekst, List<String> knoppen, boolean lijst) {
    public Telefoonbericht {
      knoppen = List.copyOf(knoppen);
    }
  }

  /** The messages in which it comes by WhatsApp. */
  List<Telefoonbericht> whatsApp(Taal taal, Bericht.Antwoord antwoord);

  /** The JSON of it for the window on the gemeente's pages. */
  String widget(Bericht.Antwoord antwoord);
}
