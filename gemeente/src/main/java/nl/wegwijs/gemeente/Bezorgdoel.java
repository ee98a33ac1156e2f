package nl.wegwijs.gemeente;

import java.net.URI;

/** Where filed forms go besides the inbox, in which every one of them is. */
public sealed interface Bezorgdoel {
  /** What it is called in settings and figures. */
  String soort();

  /** Nowhere else. */
  record Inbox() implements Bezorgdoel {
    @Override
    public String soort() {
      return "inbox";
    }
  }

  /** Two files each, in a folder that an operator chooses. */
  record Bestand() implements Bezorgdoel {
    @Override
    public String soort() {
      return "bestand";
    }
  }

  /**
   * A system of the gemeente that takes them over HTTPS.
   *
   * @param adres where they are posted
   */
  record Webhook(URI adres) implements Bezorgdoel {
    @Override
    public String soort() {
      return "webhook";
    }
  }
}
