package nl.wegwijs.bot.formulier;

import java.util.List;

/** What an answer to one field was read as. */
public sealed interface Lezing {
  /** A value in the form in which it is stored. */
  record Waarde(String waarde) implements Lezing {}

  /**
   * It was meant for this field and cannot be taken; {@code sleutel} names the text that says why.
   */
  record Fout(String sleutel, List<String> invulling) implements Lezing {
    public Fout {
      invulling = List.copyOf(invulling);
    }

    Fout(String sleutel) {
      this(sleutel, List.of());
    }
  }

  /** Several values fit, as stored: which one is meant must be asked. */
  record Meerdere(List<String> waarden) implements Lezing {
    public Meerdere {
      waarden = List.copyOf(waarden);
    }
  }

  /** Probably this value, with words around it that may belong to it: ask before it is taken. */
  record Onzeker(String waarde) implements Lezing {}

  /** Nothing in it answers this field. */
  record Niets() implements Lezing {}
}
