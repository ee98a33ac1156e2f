package nl.wegwijs.gemeente.lezen;

import java.util.Collection;
import java.util.stream.Collectors;

/** Lists words in a message, in alphabetical order. */
final class Opsomming {
  private Opsomming() {}

  static String van(Collection<String> woorden) {
    return woorden.stream().sorted().collect(Collectors.joining(", "));
  }
}
