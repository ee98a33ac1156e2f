package nl.wegwijs.inbox.kennis;

import java.util.List;

/**
 * The versions of a text as they are shown.
 *
 * @param basis hash of the text that holds now
 * @param van number of the older of the two that are compared; 0 where none are
 */
public record Versiebeeld(
    String csrf,
    String adres,
    String naam,
    String taal,
    String terug,
    String basis,
    int van,
    int naar,
    List<Verschilregel> verschil,
    List<Rij> rijen) {
  public Versiebeeld {
    verschil = List.copyOf(verschil);
    rijen = List.copyOf(rijen);
  }

  /**
   * One version.
   *
   * @param nu whether it is the one that holds
   */
  public record Rij(int nummer, String op, String wie, String wat, boolean nu) {}
}
