package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.bot.wereld.Zinnen;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.knowledge.Aspect;
import nl.wegwijs.knowledge.KnowledgeBase;
import nl.wegwijs.knowledge.Passage;

/** What an inwoner would be answered from a product, for who writes it. */
public final class Voorbeeldantwoorden {
  private Voorbeeldantwoorden() {}

  /**
   * One answer.
   *
   * @param sectie the heading it comes from; empty for the short answer
   */
  public record Voorbeeld(String sectie, Bericht.Antwoord antwoord) {}

  /**
   * The short answer, and what is said to who asks about each aspect that the product tells of.
   *
   * @param kennis makes passages; need not know this version of the gemeente
   */
  public static List<Voorbeeld> van(KnowledgeBase kennis, Gemeente gemeente, Product product) {
    var voorbeelden = new ArrayList<Voorbeeld>();
    voorbeelden.add(voorbeeld(gemeente, product, kennis.passage(product, Optional.empty())));
    var gehad = new HashSet<String>();
    for (Aspect aspect : EnumSet.allOf(Aspect.class)) {
      Passage passage = kennis.passage(product, Optional.of(aspect));
      if (!passage.sectie().isEmpty() && gehad.add(passage.sectie())) {
        voorbeelden.add(voorbeeld(gemeente, product, passage));
      }
    }
    return voorbeelden;
  }

  private static Voorbeeld voorbeeld(Gemeente gemeente, Product product, Passage passage) {
    return new Voorbeeld(
        passage.sectie(),
        new Bericht.Antwoord(
            Van.ASSISTENT,
            new Zinnen(gemeente, product.taal()).vul(passage.tekst()),
            Uitkomsten.bron(gemeente, product),
            Antwoordgever.suggesties(gemeente, product, product.taal(), ander -> true)));
  }
}
