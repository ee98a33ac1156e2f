package nl.wegwijs.knowledge;

import nl.wegwijs.gemeente.Gemeenten;

/**
 * Makes the searchable catalogues of each version of the files, with the sentences that come with
 * the program, which are read once. Safe for use by many threads.
 */
public final class Kennisbouwer {
  private final Voorbeeldzinnen zinnen = Voorbeeldzinnen.lees();

  /** Builds an index for each gemeente. */
  public KnowledgeBase bouw(Gemeenten gemeenten) {
    return new KnowledgeBase(gemeenten, zinnen);
  }
}
