package nl.wegwijs.inbox.pagina;

import java.util.List;
import nl.wegwijs.inbox.pagina.Navigatie.Menuregel;

/**
 * What the frame of a page shows.
 *
 * @param pad of the page, to come back to
 * @param gemeenten those the medewerker can change to, the current one too
 * @param melding what was just done; may be empty
 * @param actueel what is different for a while
 * @param seconden how long the login lasts if nothing is done
 * @param waarschuwing how many of those seconds before the end it is said
 * @param stijlen paths of the style sheets, in the order in which they count
 * @param scripts paths of the scripts
 */
public record Schil(
    String titel,
    String pad,
    String gemeente,
    List<Gemeentekeuze> gemeenten,
    String naam,
    boolean aanwezig,
    String csrf,
    List<Menuregel> menu,
    String melding,
    Actueelbanner actueel,
    long seconden,
    long waarschuwing,
    List<String> stijlen,
    List<String> scripts) {

  /** A gemeente that can be chosen. */
  public record Gemeentekeuze(String id, String naam, boolean gekozen) {}
}
