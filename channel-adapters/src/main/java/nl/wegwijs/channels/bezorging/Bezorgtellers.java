package nl.wegwijs.channels.bezorging;

import nl.wegwijs.gemeente.GemeenteId;

/** Counts what becomes of filed forms. Safe for use by many threads. */
public interface Bezorgtellers {
  /**
   * One attempt.
   *
   * @param doel kind of destination
   */
  void bezorging(GemeenteId gemeente, String doel, boolean gelukt);

  /** How many wait now after so many attempts that people have to look. */
  void bezorgingenVast(GemeenteId gemeente, long aantal);
}
