package nl.wegwijs.inbox.kennis;

import java.util.List;

/**
 * The list of products as it is shown.
 *
 * @param zoek what was searched for; may be empty
 * @param voorstellen how many questions with answers wait
 * @param toon word of the filter that is on; may be empty
 */
public record Productenbeeld(
    String csrf,
    String zoek,
    String toon,
    List<Filter> filters,
    List<Rij> rijen,
    int totaal,
    int voorstellen) {
  public Productenbeeld {
    filters = List.copyOf(filters);
    rijen = List.copyOf(rijen);
  }

  /** One way to see less. */
  public record Filter(String adres, String naam, int aantal, boolean gekozen) {}

  /**
   * One product.
   *
   * @param engels address of its English text; empty where there is none
   */
  public record Rij(
      String adres,
      String naam,
      String engels,
      List<Merk> merken,
      String bijgewerkt,
      String herzien,
      String antwoorden) {
    public Rij {
      merken = List.copyOf(merken);
    }
  }

  /** What is to be said of it, and how that looks. */
  public record Merk(String naam, String klasse) {}
}
