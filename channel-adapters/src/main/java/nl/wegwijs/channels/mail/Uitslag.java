package nl.wegwijs.channels.mail;

/** How an attempt to send ended. */
sealed interface Uitslag {
  /** The server took it. */
  record Verstuurd() implements Uitslag {}

  /**
   * It did not get there, or that is not known.
   *
   * @param fout why, in a few words without anything of an inwoner
   */
  record Mislukt(String fout) implements Uitslag {}

  /**
   * It will never get there.
   *
   * @param fout why, in a few words without anything of an inwoner
   */
  record Geweigerd(String fout) implements Uitslag {}
}
