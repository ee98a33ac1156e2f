package nl.wegwijs.channels.bezorging;

/** How an attempt to deliver ended. */
sealed interface Uitslag {
  /** It is there. */
  record Bezorgd() implements Uitslag {}

  /**
   * It is not there, or that is not known.
   *
   * @param fout why, in a few words without anything of an inwoner
   */
  record Mislukt(String fout) implements Uitslag {}
}
