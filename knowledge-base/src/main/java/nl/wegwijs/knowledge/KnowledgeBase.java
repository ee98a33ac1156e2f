package nl.wegwijs.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Product.Sectie;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.knowledge.CatalogSearch.Found;
import nl.wegwijs.language.TermAnalysis;
import nl.wegwijs.language.Tokenizer;

/** The searchable catalogues of all gemeenten of one version. Safe for use by many threads. */
public final class KnowledgeBase implements AutoCloseable {
  private final Map<GemeenteId, Gemeente> gemeenten;
  private final Map<GemeenteId, CatalogIndex> indexes = new HashMap<>();
  private final TermAnalysis analysis;
  private final SearchWeights weights;

  /** Builds an index for each gemeente. */
  public KnowledgeBase(Gemeenten gemeenten) {
    this(gemeenten, SearchWeights.STANDAARD);
  }

  KnowledgeBase(Gemeenten gemeenten, SearchWeights weights) {
    this.gemeenten = gemeenten.alle();
    this.weights = weights;
    analysis = new TermAnalysis(vocabulary(gemeenten));
    for (Gemeente gemeente : gemeenten.opNaam()) {
      indexes.put(gemeente.id(), new CatalogIndex(gemeente.producten().alle(), analysis, weights));
    }
  }

  private static List<String> vocabulary(Gemeenten gemeenten) {
    List<String> words = new ArrayList<>();
    for (Gemeente gemeente : gemeenten.opNaam()) {
      for (Product product : gemeente.producten().alle()) {
        for (Veld veld : Veld.ALLE) {
          Tokenizer.tokens(veld.tekst(product)).forEach(token -> words.add(token.tekst()));
        }
      }
    }
    return words;
  }

  /**
   * Products that may answer the question, best first, each product once, in the language asked for
   * where it is written in that language. Products that the gemeente does not offer are among them:
   * their text says where to go. Whatever the question holds, this gives a list; an empty one for a
   * gemeente that is not known.
   *
   * @param max at most this many
   */
  public List<Hit> search(GemeenteId gemeente, String vraag, Taal taal, int max) {
    List<Found> found = found(gemeente, vraag);
    if (found.isEmpty() || max <= 0) {
      return List.of();
    }
    float best = found.getFirst().score();
    return IntStream.range(0, Math.min(max, found.size()))
        .mapToObj(rank ->
            new Hit(
                inLanguage(gemeente, found.get(rank).product(), taal),
                found.get(rank).score() / best,
                SearchCertainty.of(found, rank)))
        .toList();
  }

  /** All that was found, best first. */
  List<Found> found(GemeenteId gemeente, String vraag) {
    CatalogIndex index = indexes.get(gemeente);
    if (index == null) {
      return List.of();
    }
    if (!index.hold()) {
      throw new IllegalStateException("this version of the catalogues was closed");
    }
    try {
      return new CatalogSearch(index, weights).search(vraag, analysis);
    } finally {
      index.release();
    }
  }

  private Product inLanguage(GemeenteId gemeente, Product product, Taal taal) {
    return Optional.ofNullable(gemeenten.get(gemeente))
        .flatMap(found -> found.producten().product(product.id(), taal))
        .orElse(product);
  }

  /**
   * The part of the product that answers the question: the section of the aspect asked for (cost,
   * term, what to bring), else the short answer.
   */
  public Passage passage(Product product, String vraag) {
    return passage(product, Aspect.van(vraag));
  }

  /**
   * The part of the product about that aspect; the short answer where there is none, and for a
   * product that the gemeente does not offer.
   */
  public Passage passage(Product product, Optional<Aspect> aspect) {
    return aspect
        .filter(found -> product.aangeboden())
        .flatMap(found -> found.sectie(product))
        .map(KnowledgeBase::passage)
        .orElseGet(() -> new Passage("", PassageText.of(product.kort())));
  }

  private static Passage passage(Sectie sectie) {
    return new Passage(sectie.naam(), PassageText.of(sectie.tekst()));
  }

  /** Frees the indexes; searches under way are finished first. */
  @Override
  public void close() {
    try {
      for (CatalogIndex index : indexes.values()) {
        index.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
