package nl.wegwijs.inbox.kennis;

import java.util.List;

/**
 * One part of a product as an editor fills it.
 *
 * @param naam of the field in the form
 * @param waarde what the gemeente says itself; empty where it says nothing of its own
 * @param landelijk what the national text says; may be empty
 * @param afwijkend whether the gemeente says something else than the national text
 * @param uitleg may be empty
 * @param rijen of a field for a text; 0 for one line
 * @param keuzes of a field with choices; otherwise empty
 * @param leesbaar whether it is checked for how hard it is to read
 * @param opmerkingen what that check says now
 */
public record Veldbeeld(
    String naam,
    String label,
    Soort soort,
    String waarde,
    String landelijk,
    boolean afwijkend,
    String uitleg,
    int rijen,
    List<Keuze> keuzes,
    boolean leesbaar,
    List<String> opmerkingen) {
  public Veldbeeld {
    keuzes = List.copyOf(keuzes);
    opmerkingen = List.copyOf(opmerkingen);
  }

  /** How it is filled. */
  public enum Soort {
    REGEL,
    TEKST,
    DATUM,
    KEUZE
  }

  /** A choice. */
  public record Keuze(String waarde, String label) {}
}
