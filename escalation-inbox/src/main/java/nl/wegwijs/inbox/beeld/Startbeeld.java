package nl.wegwijs.inbox.beeld;

import java.util.List;

/**
 * A form that a medewerker starts for an inwoner, as it is shown.
 *
 * @param terug where the gesprek is
 * @param actie where the page is sent
 * @param csrf what the form has to carry
 * @param formulieren what can be started
 * @param gekozen the form whose fields are shown; empty where none is chosen yet
 */
public record Startbeeld(
    String terug,
    String actie,
    String csrf,
    List<Keuze> formulieren,
    String gekozen,
    String notitie,
    List<Veld> velden) {
  public Startbeeld {
    formulieren = List.copyOf(formulieren);
    velden = List.copyOf(velden);
  }

  /** Something to choose. */
  public record Keuze(String waarde, String label) {}

  /**
   * One field.
   *
   * @param naam in the page
   * @param keuzes of a field with choices; otherwise empty
   * @param fout why what was typed is not taken; empty if it is
   */
  public record Veld(String naam, String label, String waarde, List<Keuze> keuzes, String fout) {
    public Veld {
      keuzes = List.copyOf(keuzes);
    }
  }

  /** Whether anything is not taken. */
  public boolean fout() {
    return velden.stream().anyMatch(veld -> !veld.fout().isEmpty());
  }
}
