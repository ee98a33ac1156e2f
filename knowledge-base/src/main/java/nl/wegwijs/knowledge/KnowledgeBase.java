package nl.wegwijs.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Product.Sectie;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.knowledge.CatalogIndex.Gedeeld;
import nl.wegwijs.knowledge.CatalogIndex.Stukken;
import nl.wegwijs.knowledge.CatalogSearch.Found;
import nl.wegwijs.language.TermAnalysis;
import nl.wegwijs.language.Tokenizer;

/** The searchable catalogues of all gemeenten of one version. Safe for use by many threads. */
public final class KnowledgeBase implements AutoCloseable {
  /** A word of a question must be said this often to be one that others are repaired into. */
  private static final int OFTEN = 3;

  private final Map<GemeenteId, Gemeente> gemeenten;
  private final Map<GemeenteId, CatalogIndex> indexes;
  private final TermAnalysis analysis;
  private final Ranking ranking;
  private final Sectiekeuze secties;
  private volatile boolean closed;

  /** Builds an index for each gemeente. */
  public KnowledgeBase(Gemeenten gemeenten) {
    this(gemeenten, Voorbeeldzinnen.lees(), Ranking.STANDAARD);
  }

  KnowledgeBase(Gemeenten gemeenten, Voorbeeldzinnen zinnen) {
    this(gemeenten, zinnen, Ranking.STANDAARD);
  }

  KnowledgeBase(Gemeenten gemeenten, Voorbeeldzinnen zinnen, Ranking ranking) {
    this.gemeenten = gemeenten.alle();
    this.ranking = ranking;
    var stukken = new LinkedHashMap<GemeenteId, Stukken>();
    for (Gemeente gemeente : gemeenten.opNaam()) {
      stukken.put(gemeente.id(), Stukken.van(gemeente.producten(), zinnen));
    }
    analysis = new TermAnalysis(vocabulary(stukken.values()));
    Gedeeld gedeeld = shared(stukken.values());
    secties =
        new Sectiekeuze(
            analysis,
            gedeeld.index()::rarity,
            Vraagwoorden.lees("welke-sectie.tsv"),
            Vraagwoorden.lees("welk-deel.tsv"),
            Sectiekeuze.STANDAARD);
    indexes =
        stukken.entrySet().parallelStream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, own -> new CatalogIndex(own.getValue(), gedeeld, analysis)));
  }

  private static List<String> vocabulary(Collection<Stukken> all) {
    var words = new ArrayList<String>();
    var asked = new HashMap<String, Integer>();
    all.stream()
        .flatMap(stukken -> stukken.plaatsen().keySet().stream())
        .distinct()
        .forEach(stuk -> {
          switch (stuk) {
            case Indexstuk.Tekst tekst -> {
              for (Veld veld : Veld.TEKST) {
                Tokenizer.tokens(tekst.tekst(veld)).forEach(token -> words.add(token.tekst()));
              }
            }
            case Indexstuk.Vragen vragen ->
                vragen.vragen().stream()
                    .flatMap(vraag -> Tokenizer.tokens(vraag).stream())
                    .forEach(token -> asked.merge(token.tekst(), 1, Integer::sum));
          }
        });
    asked.forEach((word, times) -> {
      if (times >= OFTEN) {
        words.addAll(Collections.nCopies(times, word));
      }
    });
    return words;
  }

  /** What more than one gemeente says in the same words; of a gemeente alone, all of it. */
  private Gedeeld shared(Collection<Stukken> all) {
    var times = new LinkedHashMap<Indexstuk, Integer>();
    all.forEach(
        stukken -> stukken.plaatsen().keySet().forEach(stuk -> times.merge(stuk, 1, Integer::sum)));
    List<Indexstuk> often =
        times.entrySet().stream()
            .filter(entry -> entry.getValue() > 1 || all.size() == 1)
            .map(Map.Entry::getKey)
            .toList();
    var numbers = new HashMap<Indexstuk, Integer>();
    often.forEach(stuk -> numbers.put(stuk, numbers.size()));
    return new Gedeeld(numbers, new TermIndex(often, analysis));
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
