package nl.wegwijs.bot.balie;

/**
 * The medewerker who has a piece of work.
 *
 * @param naam as it was when they took it
 */
public record Eigenaar(String id, String naam) {
  static Eigenaar van(Medewerker medewerker) {
    return new Eigenaar(medewerker.id(), medewerker.naam());
  }
}
