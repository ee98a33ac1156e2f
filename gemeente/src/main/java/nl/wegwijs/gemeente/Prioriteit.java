package nl.wegwijs.gemeente;

import java.util.Locale;

/** How soon a contact must be helped, in rising order. */
public enum Prioriteit {
  NORMAAL,
  HOOG,
  SPOED;

  /** The word in the contract: {@code normaal}, {@code hoog} or {@code spoed}. */
  public String waarde() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The higher of both. */
  public Prioriteit hoogste(Prioriteit ander) {
    return compareTo(ander) >= 0 ? this : ander;
  }
}
