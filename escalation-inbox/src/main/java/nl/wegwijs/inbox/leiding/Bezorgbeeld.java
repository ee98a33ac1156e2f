package nl.wegwijs.inbox.leiding;

import java.util.List;

/**
 * Filed forms that could not be delivered so far, as they are shown.
 *
 * @param vast how many need somebody to look at them
 * @param csrf what each form has to carry
 */
public record Bezorgbeeld(List<Regel> regels, long vast, String csrf) {
  public Bezorgbeeld {
    regels = List.copyOf(regels);
  }

  /** One filed form. */
  public record Regel(
      String kenmerk,
      String formulier,
      String sinds,
      int pogingen,
      String opnieuw,
      String fout,
      boolean vast) {}
}
