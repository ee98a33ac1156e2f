package nl.wegwijs.inbox.leiding;

import java.util.List;

/**
 * The log of actions as it is shown.
 *
 * @param fout what is wrong with what was asked; may be empty
 * @param meer address of the next page; empty on the last
 */
public record Auditbeeld(
    String medewerker, String werk, String dag, String fout, List<Regel> regels, String meer) {
  public Auditbeeld {
    regels = List.copyOf(regels);
  }

  /** One action. */
  public record Regel(
      String op,
      String wie,
      String wieId,
      String handeling,
      String werk,
      String gesprek,
      String toelichting) {}
}
