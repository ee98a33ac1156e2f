package nl.wegwijs.inbox.beeld;

/** What a medewerker can do with a piece of work as it stands. */
public sealed interface Schrijfstand {
  /** They have it. */
  record Schrijven() implements Schrijfstand {}

  /** Nobody has it and they may take it. */
  record Oppakken() implements Schrijfstand {}

  /** A colleague has it. */
  record Meelezen(String naam) implements Schrijfstand {}

  /** Nobody has it, and they may not take it either. */
  record NietVoorU(String uitleg) implements Schrijfstand {}

  /** It is done. */
  record Klaar(String hoe) implements Schrijfstand {}

  /** A sign for each, by which a page knows that something else can be done now. */
  default String sleutel() {
    return switch (this) {
      case Schrijven() -> "schrijven";
      case Oppakken() -> "oppakken";
      case Meelezen(String naam) -> "meelezen-" + Regeltekenaar.merk(naam);
      case NietVoorU(String uitleg) -> "niet";
      case Klaar(String hoe) -> "klaar";
    };
  }

  /** Whether they have it. */
  default boolean schrijven() {
    return this instanceof Schrijven;
  }
}
