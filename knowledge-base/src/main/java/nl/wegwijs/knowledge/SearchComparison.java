package nl.wegwijs.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import nl.wegwijs.gemeente.Catalogus;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.knowledge.SearchExam.Vraag;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * The search of this program beside plain Lucene with the same texts and the same questions known
 * for each product, on one exam.
 *
 * @param engines this program first
 * @param stijlen this program by style
 * @param onderdeel share of the questions with known parts for which one of those of the right
 *     product is chosen
 * @param besteOnderdeel share of them for which the fittest one is
 * @param nietGevonden how well the lack of an answer is admitted
 */
public record SearchComparison(
    int vragen,
    int zonder,
    List<Engine> engines,
    List<Stijl> stijlen,
    int metOnderdeel,
    double onderdeel,
    double besteOnderdeel,
    NietGevonden nietGevonden) {
  private static final int DEEP = 10;
  private static final int FIRST_THREE = 3;

  public SearchComparison {
    engines = List.copyOf(engines);
    stijlen = List.copyOf(stijlen);
  }

  /**
   * How well products are found.
   *
   * @param eerste share of the questions whose product is found first
   * @param drie share whose product is among the first three
   * @param mrr mean of one divided by the place, among the first ten
   */
  public record Scores(int vragen, double eerste, double drie, double mrr) {}

  /** One way of searching, for questions as they are and with a typing error in each. */
  public record Engine(String naam, Scores gewoon, Scores tikfouten) {}

  /** This program on the questions in one style. */
  public record Stijl(String naam, Scores scores, double onderdeel, int metOnderdeel) {}

  /**
   * How well it is admitted that there is no answer.
   *
   * @param precisie share of what is called not found that has no answer
   * @param terug share of the questions without an answer that are called not found
   * @param verloren share of the questions with an answer that are called not found
   */
  public record NietGevonden(double precisie, double terug, double verloren) {}

  /** Finds ids of products for a question, best first. */
  private interface Finder extends BiFunction<Vraag, String, List<String>> {}

  /** Asks everything of everyone. */
  public static SearchComparison of(KnowledgeBase kennis, Gemeenten gemeenten, SearchExam examen) {
    List<Vraag> asked = examen.vragen().stream().filter(one -> one.product().isPresent()).toList();
    List<Vraag> without = examen.vragen().stream().filter(one -> one.product().isEmpty()).toList();
    var engines = new ArrayList<Engine>();
    engines.add(engine("Wegwijs", asked, own(kennis)));
    try (Analyzer dutch = new DutchAnalyzer();
        Analyzer standard = new StandardAnalyzer()) {
      engines.add(engine("Lucene DutchAnalyzer", asked, plain(dutch, gemeenten, asked)));
      engines.add(engine("Lucene StandardAnalyzer", asked, plain(standard, gemeenten, asked)));
    }
    Map<Vraag, String> shown = shown(kennis, gemeenten, withPart(asked));
    Predicate<Vraag> rightPart = vraag -> isIn(vraag.onderdelen(), shown.get(vraag));
    Predicate<Vraag> fittest = vraag -> isIn(vraag.onderdelen().subList(0, 1), shown.get(vraag));
    List<Vraag> parts = withPart(asked);
    return new SearchComparison(
        asked.size(),
        without.size(),
        engines,
        styles(kennis, asked, rightPart),
        parts.size(),
        share(parts.stream().filter(rightPart).count(), parts.size()),
        share(parts.stream().filter(fittest).count(), parts.size()),
        notFound(kennis, asked, without));
  }

  private static Engine engine(String naam, List<Vraag> asked, Finder finder) {
    return new Engine(naam, scores(asked, finder, false), scores(asked, finder, true));
  }

  private static Finder own(KnowledgeBase kennis) {
    return (vraag, text) ->
        kennis.search(vraag.gemeente(), text, vraag.taal(), DEEP).stream()
            .map(hit -> hit.product().id())
            .toList();
  }

  private static Finder plain(Analyzer analyzer, Gemeenten gemeenten, Collection<Vraag> asked) {
    var zinnen = Voorbeeldzinnen.lees();
    var indexes = new HashMap<GemeenteId, PlainLucene>();
    asked.stream()
        .map(Vraag::gemeente)
        .distinct()
        .forEach(id ->
            gemeenten
                .gemeente(id)
                .map(Gemeente::producten)
                .map(Catalogus::alle)
                .ifPresent(all -> indexes.put(id, new PlainLucene(all, zinnen, analyzer))));
    return (vraag, text) ->
        Optional.ofNullable(indexes.get(vraag.gemeente()))
            .map(index -> index.search(text, DEEP))
            .orElse(List.of());
  }

  private static Scores scores(List<Vraag> asked, Finder finder, boolean mistyped) {
    int first = 0;
    int three = 0;
    double reciprocal = 0;
    for (Vraag vraag : asked) {
      String text = mistyped ? Tikfout.in(vraag.tekst()) : vraag.tekst();
      int place = finder.apply(vraag, text).indexOf(vraag.product().orElseThrow());
      first += place == 0 ? 1 : 0;
      three += place >= 0 && place < FIRST_THREE ? 1 : 0;
      reciprocal += place >= 0 ? 1.0 / (place + 1) : 0;
    }
    int all = asked.size();
    return new Scores(all, share(first, all), share(three, all), all == 0 ? 0 : reciprocal / all);
  }

  private static List<Stijl> styles(
      KnowledgeBase kennis, List<Vraag> asked, Predicate<Vraag> rightPart) {
    var names = new TreeSet<String>();
    asked.forEach(vraag -> names.add(vraag.stijl()));
    return names.stream()
        .map(naam -> {
          List<Vraag> own = asked.stream().filter(vraag -> vraag.stijl().equals(naam)).toList();
          List<Vraag> parts = withPart(own);
          return new Stijl(
              naam,
              scores(own, own(kennis), false),
              share(parts.stream().filter(rightPart).count(), parts.size()),
              parts.size());
        })
        .toList();
  }

  private static List<Vraag> withPart(List<Vraag> asked) {
    return asked.stream().filter(vraag -> !vraag.onderdelen().isEmpty()).toList();
  }

  private static boolean isIn(List<String> parts, @Nullable String shown) {
    return shown != null && parts.contains(shown);
  }

  /**
   * The part of the right product that answers each question; none where it has no such product.
   */
  private static Map<Vraag, String> shown(
      KnowledgeBase kennis, Gemeenten gemeenten, List<Vraag> asked) {
    var shown = new HashMap<Vraag, String>();
    for (Vraag vraag : asked) {
      gemeenten
          .gemeente(vraag.gemeente())
          .flatMap(
              gemeente -> gemeente.producten().product(vraag.product().orElseThrow(), vraag.taal()))
          .map(found -> kennis.passage(found, vraag.tekst()).sectie())
          .ifPresent(kop -> shown.put(vraag, Onderdeel.van(kop).orElse(Onderdeel.KORT).naam()));
    }
    return shown;
  }

  private static NietGevonden notFound(
      KnowledgeBase kennis, List<Vraag> asked, List<Vraag> without) {
    Predicate<Vraag> refused =
        vraag -> kennis.zoek(vraag.gemeente(), vraag.tekst(), vraag.taal(), 1).nietGevonden();
    long lost = asked.stream().filter(refused).count();
    long admitted = without.stream().filter(refused).count();
    return new NietGevonden(
        share(admitted, admitted + lost),
        share(admitted, without.size()),
        share(lost, asked.size()));
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** The figures for a terminal. */
  public String report() {
    var text = new StringBuilder();
    text.append(
        line("%d vragen met een antwoord, %d zonder", vragen, zonder)
            + line(
                "%-26s %8s %8s %6s   met een tikfout: %8s %8s %6s",
                "", "eerste", "eerste 3", "MRR", "eerste", "eerste 3", "MRR"));
    for (Engine engine : engines) {
      text.append(
          line(
              "%-26s %s                    %s",
              engine.naam(), shown(engine.gewoon()), shown(engine.tikfouten())));
    }
    text.append(
        line(
                "juiste onderdeel van het product: %.1f %% van %d (het meest passende: %.1f %%)",
                100 * onderdeel, metOnderdeel, 100 * besteOnderdeel)
            + line(
                "niet gevonden: precisie %.1f %%, teruggevonden %.1f %%, onterecht bij %.1f %%",
                100 * nietGevonden.precisie(),
                100 * nietGevonden.terug(),
                100 * nietGevonden.verloren()));
    for (Stijl stijl : stijlen) {
      text.append(
          line(
              "%-12s %5d  %s  onderdeel %s",
              stijl.naam(),
              stijl.scores().vragen(),
              shown(stijl.scores()),
              stijl.metOnderdeel() == 0
                  ? "-"
                  : String.format(Locale.ROOT, "%.1f %%", 100 * stijl.onderdeel())));
    }
    return text.toString();
  }

  private static String shown(Scores scores) {
    return String.format(
        Locale.ROOT,
        "%6.1f %% %6.1f %% %6.3f",
        100 * scores.eerste(),
        100 * scores.drie(),
        scores.mrr());
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format + "%n", values);
  }
}
