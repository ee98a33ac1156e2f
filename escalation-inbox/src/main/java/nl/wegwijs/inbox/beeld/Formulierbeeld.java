package nl.wegwijs.inbox.beeld;

import java.util.List;

/**
 * A filed form.
 *
 * @param identiteit whether the inwoner has shown who they are
 * @param feiten neutral facts to be looked into
 * @param oppakken whether the medewerker can take it
 * @param afhandelen whether the medewerker can end it
 * @param fout why what they sent was not taken; may be empty
 * @param concept a note that could not be kept
 */
public record Formulierbeeld(
    Regel regel,
    String titel,
    String identiteit,
    List<String> feiten,
    List<Item.Veld> velden,
    List<Item> notities,
    boolean oppakken,
    boolean afhandelen,
    String fout,
    String concept,
    int langste) {
  public Formulierbeeld {
    feiten = List.copyOf(feiten);
    velden = List.copyOf(velden);
    notities = List.copyOf(notities);
  }

  /**
   * The same as a line of the list.
   *
   * @param feiten how many facts are to be looked into
   */
  public record Regel(
      String kenmerk,
      String naam,
      String onderwerp,
      String sinds,
      String stand,
      String standwoorden,
      int feiten) {}
}
