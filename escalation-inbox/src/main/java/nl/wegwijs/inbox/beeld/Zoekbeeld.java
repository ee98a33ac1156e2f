package nl.wegwijs.inbox.beeld;

import java.util.List;

/**
 * What was found in the products.
 *
 * @param vraag what was looked for; empty if nothing was
 * @param actie where an answer is sent to
 * @param mag whether the medewerker may send one
 */
public record Zoekbeeld(String vraag, String actie, boolean mag, List<Gevonden> gevonden) {
  public Zoekbeeld {
    gevonden = List.copyOf(gevonden);
  }

  /**
   * A product with the part of it that answers.
   *
   * @param invoegen what comes into a reply: the words with their source
   * @param zet address of the page with it in the reply
   * @param memo for the medewerker alone; empty where there is none
   * @param eigen id of the reply that would be sent, so that it is sent once
   */
  public record Gevonden(
      String id,
      String naam,
      String url,
      String tekst,
      String invoegen,
      String zet,
      String memo,
      String eigen) {}
}
