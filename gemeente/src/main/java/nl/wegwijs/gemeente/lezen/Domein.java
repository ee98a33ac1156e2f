package nl.wegwijs.gemeente.lezen;

import java.util.List;

/** The values a fact can have, as far as a check must know them. */
sealed interface Domein {
  /** One of these. */
  record Waarden(List<String> waarden) implements Domein {
    public Waarden {
      waarden = List.copyOf(waarden);
    }
  }

  /** A whole number within these bounds, both included. */
  record Getal(int van, int totEnMet) implements Domein {}

  /** Anything; a condition can only ask whether it is known. */
  record Vrij() implements Domein {}
}
