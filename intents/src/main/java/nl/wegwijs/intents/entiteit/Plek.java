package nl.wegwijs.intents.entiteit;

/**
 * A place by its name.
 *
 * @param naam as it is written officially
 * @param woonplaats whether a woonplaats goes by it
 * @param gemeente whether a gemeente goes by it
 */
record Plek(String naam, boolean woonplaats, boolean gemeente, Gewoon gewoon) {
  /** How often a name is said without meaning the place. */
  enum Gewoon {
    /** It is no other word. */
    NOOIT,
    /** It is also a common word. */
    SOMS,
    /** It is mostly the common word. */
    MEESTAL
  }

  Plek met(Plek ander) {
    return new Plek(naam, woonplaats || ander.woonplaats, gemeente || ander.gemeente, gewoon);
  }
}
