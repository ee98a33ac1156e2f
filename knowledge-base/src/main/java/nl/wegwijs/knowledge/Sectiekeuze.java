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
 * of what is asked beyond the name of the product, and by how much there is of that. Safe for many
 * threads.
 */
final class Sectiekeuze {
  /** Numbers in the evidence for a part before those of its kind. */
  private static final int GENERAL = 11;

  /** Places in that evidence. */
  private static final int SAID = 1;

  private static final int ASPECT = 4;
  private static final int CUES = 9;

  /** Where a short question ends, which hardly ever asks for more than the product. */
  private static final double FEW_WORDS = 5;

  /** More words for one thing say no more. */
  private static final int MOST_CUES = 3;

  /** In the order of {@link #evidence}; chosen by {@code SectieFit} in this module's tests. */
  static final List<Double> STANDAARD =
      List.of(
          0.688, -0.305, 0.125, 0.881, 0.818, 0.335, -0.222, 0.797, -0.926, 0.128, 0.273, -0.321,
          -0.267, -0.571, 0.717, -0.016, 0.028, 0.428, 1.276, -0.056, -0.716);

  private final TermAnalysis analysis;
  private final ToDoubleFunction<String> rarity;
  private final Vraagwoorden woorden;
  private final List<Double> weights;

  /**
   * @param rarity how rare a term is in the catalogues
   * @param woorden what the words of a question say of the part that answers
   */
  Sectiekeuze(
      TermAnalysis analysis,
      ToDoubleFunction<String> rarity,
      Vraagwoorden woorden,
      List<Double> weights) {
    this.analysis = analysis;
    this.rarity = rarity;
    this.woorden = woorden;
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
  Sectiekeuze met(Vraagwoorden woorden, List<Double> weights) {
    return new Sectiekeuze(analysis, rarity, woorden, weights);
  }

  /** The question seen apart from the names of the product. */
  Productvraag vraag(Product product, String vraag) {
    return Productvraag.van(product, vraag, analysis);
  }

  /** The section that answers; empty where the short answer does. */
  Optional<Sectie> kies(Product product, String vraag) {
    List<Deel> delen = Deel.van(product);
    List<double[]> evidence = evidence(product, delen, vraag);
    int best = 0;
    for (int i = 1; i < delen.size(); i++) {
      if (score(evidence.get(i)) > score(evidence.get(best))) {
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
    double[] chances = woorden.logChances(asked.wijze(), kinds);
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
      one[0] = chances[i];
      said(one, asked.rest(), texts, i);
      one[ASPECT] = aspect.filter(kinds.get(i)::equals).isPresent() ? 1 : 0;
      List<String> cues = kinds.get(i).woordenIn(words);
      one[CUES] = Math.min(MOST_CUES, cues.size());
      one[10] = cues.stream().mapToInt(cue -> cue.split(" ", -1).length).max().orElse(0);
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
        one[2] += rarity.applyAsDouble(term) / parts / length;
      }
    }
    one[3] = texts.get(part).best(rest, rarity);
  }

  /** How little more than the product is named. */
  private void named(double[] one, Productvraag asked) {
    double all = asked.termen().stream().mapToDouble(rarity).sum();
    double rest = asked.rest().stream().mapToDouble(rarity).sum();
    one[5] = all == 0 ? 0 : rest / all;
    one[6] = Math.log1p(asked.termen().size());
    one[7] = Math.max(0, FEW_WORDS - asked.woorden()) / FEW_WORDS;
    one[8] = asked.vraagteken() ? 1 : 0;
  }
}
