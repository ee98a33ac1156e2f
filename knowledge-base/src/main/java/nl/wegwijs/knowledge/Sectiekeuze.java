package nl.wegwijs.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Product.Sectie;
import nl.wegwijs.language.Folding;
import nl.wegwijs.language.TermAnalysis;
import nl.wegwijs.language.Tokenizer;

/**
 * Chooses the part of a product that answers a question: by how it is asked, by what each part says
 * of what is asked beyond the name of the product, and by how much there is of that. Where only the
 * product is named, the short answer is. Safe for many threads.
 */
final class Sectiekeuze {
  /** Numbers in the evidence for a part before those of its kind. */
  private static final int GENERAL = 12;

  /** Places in that evidence. */
  private static final int SAID = 2;

  private static final int ASPECT = 5;
  private static final int CUES = 10;

  /** The logarithm of the least chance with which such a part is meant without a word for it. */
  private static final double LEAST = -1.2;

  /** Where a short question ends, which hardly ever asks for more than the product. */
  private static final double FEW_WORDS = 5;

  /** The chance of the short answer for those weights that know only the other parts. */
  private static final double UNKNOWN = -2;

  /** More words for one thing say no more. */
  private static final int MOST_CUES = 3;

  /** In the order of {@link #evidence}; chosen by {@code SectieFit} in this module's tests. */
  static final List<Double> STANDAARD =
      List.of(
          0.210, 0.577, -0.492, 0.306, 1.053, 0.635, 0.578, -0.413, 1.246, -1.210, 0.250, 0.251,
          -0.009, -0.561, -0.555, 0.593, 0.086, 0.148, 0.369, 1.011, -0.123, -0.710);

  private final TermAnalysis analysis;
  private final ToDoubleFunction<String> rarity;
  private final Vraagwoorden welkeSectie;
  private final Vraagwoorden welkDeel;
  private final List<Double> weights;

  /**
   * @param rarity how rare a term is in the catalogues
   * @param welkeSectie weights learnt from questions that a section answers
   * @param welkDeel weights learnt from those that the short answer answers as well
   */
  Sectiekeuze(
      TermAnalysis analysis,
      ToDoubleFunction<String> rarity,
      Vraagwoorden welkeSectie,
      Vraagwoorden welkDeel,
      List<Double> weights) {
    this.analysis = analysis;
    this.rarity = rarity;
    this.welkeSectie = welkeSectie;
    this.welkDeel = welkDeel;
    this.weights = List.copyOf(weights);
  }

  /**
   * A part of a product.
   *
   * @param sectie empty for the short answer
   */
  record Deel(Onderdeel onderdeel, Optional<Sectie> sectie, String tekst) {
    /** The short answer, and each section whose heading is of a known kind. */
    static List<Deel> van(Product product) {
      var delen = new ArrayList<Deel>();
      delen.add(new Deel(Onderdeel.KORT, Optional.empty(), product.kort()));
      for (Sectie sectie : product.secties()) {
        Onderdeel.van(sectie.naam())
            .ifPresent(kind -> delen.add(new Deel(kind, Optional.of(sectie), sectie.tekst())));
      }
      return delen;
    }
  }

  /** The same with other weights. */
  Sectiekeuze met(Vraagwoorden welkeSectie, Vraagwoorden welkDeel, List<Double> weights) {
    return new Sectiekeuze(analysis, rarity, welkeSectie, welkDeel, weights);
  }

  /** The question seen apart from the names of the product. */
  Productvraag vraag(Product product, String vraag) {
    return Productvraag.van(product, vraag, analysis);
  }

  /** The section that answers; empty where the short answer does. */
  Optional<Sectie> kies(Product product, String vraag) {
    List<Deel> delen = Deel.van(product);
    Optional<Sectie> aspect = Aspect.van(vraag).flatMap(found -> found.sectie(product));
    Productvraag asked = vraag(product, vraag);
    if (delen.size() == 1 || (asked.rest().isEmpty() && aspect.isEmpty())) {
      return Optional.empty();
    }
    List<double[]> evidence = evidence(product, delen, vraag);
    if (evidence.stream().skip(1).noneMatch(Sectiekeuze::isPointedAt)) {
      return Optional.empty();
    }
    int best = 0;
    for (int i = 1; i < delen.size(); i++) {
      if (mayAnswer(delen.get(i).onderdeel(), evidence.get(i))
          && score(evidence.get(i)) > score(evidence.get(best))) {
        best = i;
      }
    }
    return delen.get(best).sectie();
  }

  /** The sentence of a text that says most of what is asked; empty where none says any of it. */
  Optional<String> zin(Product product, String tekst, String vraag) {
    Set<String> rest = vraag(product, vraag).rest();
    List<String> zinnen = PassageText.zinnen(tekst);
    int best = Deeltekst.van(tekst, analysis).place(rest, rarity);
    return best < 0 ? Optional.empty() : Optional.of(zinnen.get(best).replaceFirst("^- ", ""));
  }

  private static boolean isPointedAt(double[] evidence) {
    return evidence[SAID] > 0 || evidence[ASPECT] > 0 || evidence[CUES] > 0;
  }

  /**
   * What to bring, what it costs and how to object are meant only with a word for it, or a likely
   * one.
   */
  private static boolean mayAnswer(Onderdeel onderdeel, double[] evidence) {
    return switch (onderdeel) {
      case MEENEMEN, KOSTEN, BEZWAAR ->
          evidence[ASPECT] > 0 || evidence[CUES] > 0 || evidence[0] > LEAST;
      case KORT, VOORWAARDEN, AANVRAGEN, TERMIJN, DUUR, CONTACT, MEER -> true;
    };
  }

  private double score(double[] evidence) {
    double sum = 0;
    for (int i = 0; i < evidence.length; i++) {
      sum += weights.get(i) * evidence[i];
    }
    return sum;
  }

  /** For each part what speaks for it: some general numbers, then a 1 at its kind. */
  List<double[]> evidence(Product product, List<Deel> delen, String vraag) {
    Productvraag asked = vraag(product, vraag);
    List<Onderdeel> kinds = delen.stream().map(Deel::onderdeel).toList();
    double[] section = welkeSectie.logChances(asked.wijze(), kinds.subList(1, kinds.size()));
    double[] part = welkDeel.logChances(asked.wijze(), kinds);
    Optional<Onderdeel> aspect =
        Aspect.van(vraag)
            .flatMap(found -> found.sectie(product))
            .flatMap(found -> Onderdeel.van(found.naam()));
    List<Deeltekst> texts =
        delen.stream().map(deel -> Deeltekst.van(deel.tekst(), analysis)).toList();
    String words =
        Tokenizer.tokens(vraag).stream()
            .map(token -> Folding.fold(token.tekst()))
            .collect(Collectors.joining(" ", " ", " "));
    var evidence = new ArrayList<double[]>();
    for (int i = 0; i < delen.size(); i++) {
      var one = new double[GENERAL + Onderdeel.ALLE.size()];
      one[0] = i == 0 ? UNKNOWN : section[i - 1];
      one[1] = part[i];
      said(one, asked.rest(), texts, i);
      one[ASPECT] = aspect.filter(kinds.get(i)::equals).isPresent() ? 1 : 0;
      List<String> cues = kinds.get(i).woordenIn(words);
      one[CUES] = Math.min(MOST_CUES, cues.size());
      one[11] = cues.stream().mapToInt(cue -> cue.split(" ", -1).length).max().orElse(0);
      if (i == 0) {
        named(one, asked);
      }
      one[GENERAL + kinds.get(i).plaats()] = 1;
      evidence.add(one);
    }
    return evidence;
  }

  /** How much of what is asked it says, how much of that alone, and how much in one sentence. */
  private void said(double[] one, Set<String> rest, List<Deeltekst> texts, int part) {
    double length = Math.sqrt(1 + rest.size());
    for (String term : rest) {
      if (texts.get(part).termen().contains(term)) {
        long parts = texts.stream().filter(text -> text.termen().contains(term)).count();
        one[SAID] += rarity.applyAsDouble(term) / length;
        one[3] += rarity.applyAsDouble(term) / parts / length;
      }
    }
    one[4] = texts.get(part).best(rest, rarity);
  }

  /** How little more than the product is named. */
  private void named(double[] one, Productvraag asked) {
    double all = asked.termen().stream().mapToDouble(rarity).sum();
    double rest = asked.rest().stream().mapToDouble(rarity).sum();
    one[6] = all == 0 ? 0 : rest / all;
    one[7] = Math.log1p(asked.termen().size());
    one[8] = Math.max(0, FEW_WORDS - asked.woorden()) / FEW_WORDS;
    one[9] = asked.vraagteken() ? 1 : 0;
  }
}
