package nl.wegwijs.inbox.kennis;

import java.util.List;

/** Questions with answers that medewerkers proposed, as an editor sees them. */
public record Vragenbeeld(List<Rij> open, List<Rij> besloten) {
  public Vragenbeeld {
    open = List.copyOf(open);
    besloten = List.copyOf(besloten);
  }

  /**
   * One of them.
   *
   * @param product that it belongs to; may be empty
   * @param verouderd whether its day to be read again has passed
   * @param afloop who decided what; empty while it is open
   * @param tekst address of the text it became; empty where it became none
   */
  public record Rij(
      String adres,
      String vraag,
      String product,
      String eigenaar,
      String op,
      String herzien,
      boolean verouderd,
      String afloop,
      String tekst) {}

  /**
   * One that is open.
   *
   * @param taal what is to be said of its language; may be empty
   * @param fouten why what was sent was not taken
   */
  public record Vraag(
      String csrf,
      String adres,
      int versie,
      String vraag,
      String eigenaar,
      String op,
      String taal,
      List<String> fouten,
      List<Veldbeeld> velden,
      String reden) {
    public Vraag {
      fouten = List.copyOf(fouten);
      velden = List.copyOf(velden);
    }
  }
}
