package nl.wegwijs.channels.mail;

import nl.wegwijs.gemeente.GemeenteId;

/** Counts what becomes of receipts by mail. Safe for use by many threads. */
public interface Mailtellers {
  /**
   * One attempt.
   *
   * @param uitkomst {@code verstuurd}, {@code mislukt} or {@code opgegeven}
   */
  void mail(GemeenteId gemeente, String uitkomst);

  /** How many wait now after so many attempts that people have to look. */
  void mailsVast(GemeenteId gemeente, long aantal);
}
