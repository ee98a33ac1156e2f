package nl.wegwijs.channels.whatsapp;

import java.util.List;
import nl.wegwijs.gemeente.Kanalen;

/** One message as WhatsApp shows it, within Meta's limits. */
sealed interface Uitbericht {
  /** The longest text of a message without choices. */
  int LANGSTE_TEKST = 4096;

  /** The longest text above choices. */
  int LANGSTE_INLEIDING = 1024;

  int MEESTE_KNOPPEN = 3;
  int LANGSTE_KNOP = 20;
  int MEESTE_RIJEN = 10;
  int LANGSTE_RIJ = 24;
  int LANGSTE_UITLEG = 72;
  int LANGSTE_ID = 200;

  /** Words alone. */
  record Tekst(String tekst) implements Uitbericht {}

  /** Words with one to three buttons. */
  record Knoppen(String tekst, List<Knop> knoppen) implements Uitbericht {
    public Knoppen {
      knoppen = List.copyOf(knoppen);
    }
  }

  /** A button and what comes back when it is tapped. */
  record Knop(String id, String titel) {}

  /**
   * Words with a list that opens.
   *
   * @param knop opens it
   */
  record Lijst(String tekst, String knop, List<Rij> rijen) implements Uitbericht {
    public Lijst {
      rijen = List.copyOf(rijen);
    }
  }

  /**
   * A row of a list.
   *
   * @param uitleg the whole label where the title is too short for it; otherwise empty
   */
  record Rij(String id, String titel, String uitleg) {}

  /** An approved template, to somebody who wrote too long ago for anything else. */
  record Sjabloon(Kanalen.Sjabloon sjabloon) implements Uitbericht {}
}
