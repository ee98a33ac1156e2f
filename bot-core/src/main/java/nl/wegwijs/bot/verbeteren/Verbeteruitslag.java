package nl.wegwijs.bot.verbeteren;

/** What became of something an editor made of questions. */
public sealed interface Verbeteruitslag {
  /**
   * It was done.
   *
   * @param aantal of how many questions
   */
  record Gedaan(int aantal) implements Verbeteruitslag {}

  /**
   * It could not be done; nothing was changed.
   *
   * @param waarom for people, in Dutch
   */
  record Mislukt(String waarom) implements Verbeteruitslag {}

  /** They may not. */
  record Geweigerd() implements Verbeteruitslag {}
}
