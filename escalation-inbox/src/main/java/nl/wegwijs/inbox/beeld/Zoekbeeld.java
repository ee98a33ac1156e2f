package nl.wegwijs.inbox.beeld;

import java.util.List;

/**
 * What was found in the products.
 *
 * @param vraag what was looked for; empty if nothing was
 * @param actie where an answer is sent to
 * @param mag whether the medewerker may send one
 * @param nietGevonden whether none of it seems to fit
 */
public record Zoekbeeld(
    String vraag, String actie, boolean mag, boolean nietGevonden, List<Gevonden> gevonden) {
  public Zoekbeeld {
    gevonden = List.copyOf(gevonden);
  }

  /**
   * A product with the part of it that answers.
   *
   * @param invoegen what comes into a reply: the words with their source
   * @param zet address of the page with it in the reply
   * @param memo for the medewerker alone; empty where there is none
   * @param geldig from and until when it is valid; empty where it always is
   * @param eigen id of the reply that would be sent, so that it is sent once
   */
  public record Gevonden(
      String id,
      String naam,
      String url,
      Nadruk tekst,
      String invoegen,
      String zet,
      String memo,
      String geldig,
      String eigen) {}

  /** A text with the sentence in it that answers; all of it in the first part where none does. */
  public record Nadruk(String ervoor, String zin, String erna) {
    public static Nadruk van(String tekst, String zin) {
      int at = zin.isEmpty() ? -1 : tekst.indexOf(zin);
      return at < 0
          ? new Nadruk(tekst, "", "")
          : new Nadruk(tekst.substring(0, at), zin, tekst.substring(at + zin.length()));
    }
  }
}
