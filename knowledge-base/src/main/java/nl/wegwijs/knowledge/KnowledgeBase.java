package nl.wegwijs.knowledge;

import java.time.LocalDate;
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

/** The searchable catalogues of all gemeenten of one version. Safe for use by many threads. */
public final class KnowledgeBase implements AutoCloseable {
  private final Map<GemeenteId, Gemeente> gemeenten;
  private final Map<GemeenteId, CatalogIndex> indexes;
  private final TermAnalysis analysis;
  private final Ranking ranking;
  private final Sectiekeuze secties;
  private volatile boolean closed;

  KnowledgeBase(
      Gemeenten gemeenten,
      Map<GemeenteId, CatalogIndex> indexes,
      TermAnalysis analysis,
      Ranking ranking,
      Sectiekeuze secties) {
    this.gemeenten = gemeenten.alle();
    this.indexes = indexes;
    this.analysis = analysis;
    this.ranking = ranking;
    this.secties = secties;
  }

  /** Builds an index for each gemeente; {@link Kennisbouwer} is quicker with a next version. */
  public KnowledgeBase(Gemeenten gemeenten) {
    this(new Kennisbouwer().bouw(gemeenten));
  }

  KnowledgeBase(Gemeenten gemeenten, Voorbeeldzinnen zinnen) {
    this(gemeenten, zinnen, Ranking.STANDAARD);
  }

  KnowledgeBase(Gemeenten gemeenten, Voorbeeldzinnen zinnen, Ranking ranking) {
    this(new Kennisbouwer(zinnen, ranking).bouw(gemeenten));
  }

  private KnowledgeBase(KnowledgeBase gebouwd) {
    gemeenten = gebouwd.gemeenten;
    indexes = gebouwd.indexes;
    analysis = gebouwd.analysis;
    ranking = gebouwd.ranking;
    secties = gebouwd.secties;
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
    return zoek(gemeente, vraag, taal, max).hits();
  }

  /**
   * The same, with how likely it is that the question can be answered from this catalogue at all.
   *
   * @param max at most this many
   */
  public Zoekresultaat zoek(GemeenteId gemeente, String vraag, Taal taal, int max) {
    Optional<CatalogSearch> search = search(gemeente, vraag);
    List<Found> found = search.map(CatalogSearch::found).orElse(List.of());
    if (found.isEmpty() || max <= 0) {
      return Zoekresultaat.NIETS;
    }
    double covered = search.orElseThrow().covered(found.getFirst());
    double foreign = search.orElseThrow().foreign();
    double best = found.getFirst().score();
    List<Hit> hits =
        IntStream.range(0, Math.min(max, found.size()))
            .mapToObj(rank ->
                new Hit(
                    inLanguage(gemeente, found.get(rank).product(), taal),
                    Math.exp(found.get(rank).score() - best),
                    SearchCertainty.right(found, rank, covered, foreign)))
            .toList();
    return new Zoekresultaat(hits, SearchCertainty.answerable(found, covered, foreign));
  }

  /**
   * The same for inwoners on that day: without products that are not valid then.
   *
   * @param max at most this many
   */
  public Zoekresultaat zoek(GemeenteId gemeente, String vraag, Taal taal, int max, LocalDate dag) {
    Zoekresultaat all = zoek(gemeente, vraag, taal, Integer.MAX_VALUE);
    List<Hit> valid =
        all.hits().stream()
            .filter(hit -> hit.product().geldigheid().op(dag))
            .limit(Math.max(0, max))
            .toList();
    return new Zoekresultaat(valid, valid.isEmpty() ? 0 : all.beantwoordbaar());
  }

  /** The search of that question; empty for a gemeente that is not known. */
  Optional<CatalogSearch> search(GemeenteId gemeente, String vraag) {
    if (closed) {
      throw new IllegalStateException("this version of the catalogues was closed");
    }
    return Optional.ofNullable(indexes.get(gemeente))
        .map(index -> new CatalogSearch(index, ranking, Vraagdelen.getypt(vraag, analysis)));
  }

  private Product inLanguage(GemeenteId gemeente, Product product, Taal taal) {
    return Optional.ofNullable(gemeenten.get(gemeente))
        .flatMap(found -> found.producten().product(product.id(), taal))
        .orElse(product);
  }

  Sectiekeuze secties() {
    return secties;
  }

  /**
   * The part of the product that answers the question, such as the section on what it costs; the
   * short answer where no more than the product is named, and for a product that the gemeente does
   * not offer.
   */
  public Passage passage(Product product, String vraag) {
    Optional<Sectie> sectie =
        product.aangeboden() ? secties.kies(product, vraag) : Optional.empty();
    String tekst = sectie.map(Sectie::tekst).orElse(product.kort());
    Optional<String> zin = secties.zin(product, tekst, vraag);
    String shown =
        zin.filter(found -> sectie.isPresent())
            .map(found -> PassageText.rond(tekst, found))
            .orElseGet(() -> PassageText.of(tekst));
    return new Passage(
        sectie.map(Sectie::naam).orElse(""), shown, zin.filter(shown::contains).orElse(""));
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
        .orElseGet(() -> new Passage("", PassageText.of(product.kort()), ""));
  }

  private static Passage passage(Sectie sectie) {
    return new Passage(sectie.naam(), PassageText.of(sectie.tekst()), "");
  }

  /** No search begins after this; those under way are finished. */
  @Override
  public void close() {
    closed = true;
  }
}
