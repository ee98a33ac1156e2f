package nl.wegwijs.bot.vragen;

import java.util.List;

/** What became of something that was done with a question and its answer. */
public sealed interface Vraaguitslag {
  /** It was done. */
  record Gedaan(Vraagvoorstel voorstel) implements Vraaguitslag {}

  /**
   * It could not be done; nothing was changed.
   *
   * @param waarom for people, in Dutch
   */
  record Mislukt(List<String> waarom) implements Vraaguitslag {
    public Mislukt {
      waarom = List.copyOf(waarom);
    }
  }

  /** They may not. */
  record Geweigerd() implements Vraaguitslag {}

  /** There is no such question. */
  record Onbekend() implements Vraaguitslag {}
}
