package nl.wegwijs.bot.kennis;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.balie.Weigering;
import nl.wegwijs.gemeente.lezen.Fout;

/** What came of something an editor did. */
public sealed interface Redactieuitslag {
  /** It is the text from now on; inwoners get it within seconds. */
  record Gepubliceerd(Productversie versie) implements Redactieuitslag {}

  /** It is kept, and no inwoner sees it. */
  record Bewaard(Productconcept concept) implements Redactieuitslag {}

  /** The text is what it was already. */
  record Ongewijzigd() implements Redactieuitslag {}

  /** With this text the catalogue would not hold; it is as it was. */
  record Ongeldig(List<Fout> fouten) implements Redactieuitslag {
    public Ongeldig {
      fouten = List.copyOf(fouten);
    }
  }

  /**
   * Somebody else changed it in the meantime; nothing was kept.
   *
   * @param wie who did, if that is known
   * @param hunTekst the file as they left it; empty where they took it away
   * @param basis hash to go on from
   * @param conceptversie number of the draft to go on from; 0 where there is none
   * @param alsConcept whether theirs is a draft
   */
  record Botsing(
      Optional<String> wie,
      Optional<String> hunTekst,
      String basis,
      int conceptversie,
      boolean alsConcept)
      implements Redactieuitslag {}

  /**
   * The file could not be written; it is as it was.
   *
   * @param uitleg for people, in Dutch
   */
  record NietGeschreven(String uitleg) implements Redactieuitslag {}

  /** They may not. */
  record Geweigerd(Weigering weigering) implements Redactieuitslag {}

  /** There is no such gemeente, product or version. */
  record Onbekend() implements Redactieuitslag {}
}
