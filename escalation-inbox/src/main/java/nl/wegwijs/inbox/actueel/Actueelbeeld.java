package nl.wegwijs.inbox.actueel;

import java.util.List;
import java.util.Map;

/**
 * Notices and switches as their page shows them.
 *
 * @param basis number of the version shown, which a change is based on
 * @param bestandsfouten what is wrong with the file, which is then not in force
 * @param fouten why the last change was not made
 * @param bewerkt id of the notice in the form; empty for a new one
 * @param waarden what stands in the form of a notice, by field
 * @param uitwaarden what stands in the form that turns the assistant off, by field
 */
public record Actueelbeeld(
    String csrf,
    int basis,
    List<String> bestandsfouten,
    List<String> fouten,
    List<Kaart> mededelingen,
    List<Kaart> uit,
    String bewerkt,
    Map<String, String> waarden,
    Map<String, String> uitwaarden,
    List<Vink> teams,
    List<Vink> uitteams,
    List<Vink> wijken,
    List<Versie> versies) {
  public Actueelbeeld {
    bestandsfouten = List.copyOf(bestandsfouten);
    fouten = List.copyOf(fouten);
    mededelingen = List.copyOf(mededelingen);
    uit = List.copyOf(uit);
    waarden = Map.copyOf(waarden);
    uitwaarden = Map.copyOf(uitwaarden);
    teams = List.copyOf(teams);
    uitteams = List.copyOf(uitteams);
    wijken = List.copyOf(wijken);
    versies = List.copyOf(versies);
  }

  /** What stands in a field of the notice. */
  public String waarde(String veld) {
    return waarden.getOrDefault(veld, "");
  }

  /** What stands in a field of the form that turns the assistant off. */
  public String uitwaarde(String veld) {
    return uitwaarden.getOrDefault(veld, "");
  }

  /** A notice or switch; {@code stand} says whether it holds now, later or no more. */
  public record Kaart(
      String id, String stand, String tekst, String engels, String over, String wanneer) {}

  /** A box to tick. */
  public record Vink(String id, String naam, boolean aan) {}

  /** A version that was. */
  public record Versie(int nummer, String op, String wie, String toelichting) {}
}
