package nl.wegwijs.inbox.verbeteren;

import java.util.List;

/**
 * What was not understood or did not help, as its page shows it.
 *
 * @param fout why the last thing was not done; may be empty
 * @param producten to choose from
 */
public record Verbeterbeeld(
    String csrf,
    String fout,
    int vragen,
    List<Week> weken,
    List<Groep> groepen,
    List<Daad> daden,
    List<Product> producten) {
  public Verbeterbeeld {
    weken = List.copyOf(weken);
    groepen = List.copyOf(groepen);
    daden = List.copyOf(daden);
    producten = List.copyOf(producten);
  }

  /** How often in the seven days up to and including that day. */
  public record Week(String tot, int nietBegrepen, int hielpNiet, int hielp) {}

  /**
   * Questions that are alike.
   *
   * @param nummer within the page
   * @param trend against the four weeks before; may be empty
   * @param product that was answered from, or the best guess; may be empty
   */
  public record Groep(
      int nummer,
      String vraag,
      int aantal,
      String trend,
      String aanleiding,
      String product,
      List<Vraag> vragen) {
    public Groep {
      vragen = List.copyOf(vragen);
    }
  }

  /** A product by its id and name. */
  public record Product(String id, String naam) {}

  /** One question. */
  public record Vraag(String id, String tekst, String op, String aanleiding) {}

  /** What was made of questions. */
  public record Daad(
      String id, String op, String wie, String wat, String tekst, boolean teruggedraaid) {}
}
