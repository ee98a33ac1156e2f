package nl.wegwijs.inbox.beeld;

import java.util.List;
import java.util.Optional;

/**
 * The pane with one piece of work.
 *
 * @param laatste number of the last beurt that is shown
 * @param concept what they were writing; may be empty
 * @param notitieconcept a note that could not be kept; may be empty
 * @param fout why what they sent was not taken; may be empty
 * @param langste how many characters a reply or note may have
 * @param teams to which it can be sent on
 * @param resultaten with which it can be ended
 * @param collegas to whom it can be given, by who may
 * @param kijkers who of the colleagues has it open; may be empty
 * @param venster until when WhatsApp lets a reply through, in words; empty for other channels
 * @param nu for fields with a time, as a browser wants it
 */
public record Gespreksbeeld(
    Plek plek,
    Regelbeeld regel,
    Schrijfstand stand,
    List<Item> verloop,
    int laatste,
    String concept,
    String notitieconcept,
    String fout,
    int langste,
    List<Standaard> standaard,
    List<Keus> teams,
    List<Keus> resultaten,
    List<Keus> uitkomsten,
    List<Keus> collegas,
    Optional<Bellen> bellen,
    boolean doorgezet,
    String kijkers,
    Optional<Venster> venster,
    String straks,
    String nu) {
  public Gespreksbeeld {
    verloop = List.copyOf(verloop);
    standaard = List.copyOf(standaard);
    teams = List.copyOf(teams);
    resultaten = List.copyOf(resultaten);
    uitkomsten = List.copyOf(uitkomsten);
    collegas = List.copyOf(collegas);
  }

  /** A reply that is at hand, filled in for this gesprek. */
  public record Standaard(String id, String naam, String tekst) {}

  /** One of a list to choose from. */
  public record Keus(String waarde, String naam) {}

  /**
   * Somebody to be called back.
   *
   * @param nummer as it is shown
   * @param link as a telephone dials it
   * @param voor until when was promised; may be empty
   */
  public record Bellen(
      String nummer, String link, String voor, List<Item.Veld> gegevens, List<String> pogingen) {
    public Bellen {
      gegevens = List.copyOf(gegevens);
      pogingen = List.copyOf(pogingen);
    }
  }

  /** The time in which WhatsApp lets a free reply through. */
  public record Venster(boolean open, String tekst) {}

  /** Where what is done with it goes. */
  public String actie(String naam) {
    return plek.actie(regel.kenmerk(), naam);
  }
}
