package nl.wegwijs.inbox.leiding;

import java.util.List;

/**
 * Filed forms that could not be delivered so far, and receipts that could not be mailed, as they
 * are shown.
 *
 * @param vast how many need somebody to look at them
 * @param mailsVast how many mails need that
 * @param csrf what each form has to carry
 */
public record Bezorgbeeld(
    List<Regel> regels, long vast, List<Mail> mails, long mailsVast, String csrf) {
  public Bezorgbeeld {
    regels = List.copyOf(regels);
    mails = List.copyOf(mails);
  }

  /**
   * One receipt; without the address.
   *
   * @param opnieuw when it is tried again; empty where it was given up
   * @param verteld whether the inwoner heard that it was given up
   */
  public record Mail(
      String id,
      String kenmerk,
      String sinds,
      int pogingen,
      String opnieuw,
      String fout,
      boolean verteld) {}

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
