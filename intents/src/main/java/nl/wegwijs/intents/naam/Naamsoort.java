package nl.wegwijs.intents.naam;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a name is of. */
public enum Naamsoort {
  PERSOON,
  STRAAT;

  /** The word in annotated sentences, such as {@code persoon}. */
  public String waarde() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Naamsoort> van(String waarde) {
    return Stream.of(values()).filter(soort -> soort.waarde().equals(waarde)).findFirst();
  }
}
