package nl.wegwijs.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.knowledge.CatalogSearch.Found;
import nl.wegwijs.knowledge.Newton.Keuze;
import nl.wegwijs.training.Zoekexamen;

/**
 * Fits the weights of {@link Ranking} on one half of the search exam and the coefficients of {@link
 * SearchCertainty} on sentences that were kept out of the index. To be run by hand when catalogue,
 * questions or fields have changed much; what it reaches on the other half is in docs/knowledge.md.
 */
final class SearchFit {
  private static final int DEEP = 60;
  private static final int FOLDS = 5;

  private static final double REFUSED = 0.04;

  /** Sentences for others weigh half as much as questions that have an answer. */
  private static final double WEIGHT_OTHERS = 0.5;

  private final Ranking ranking;
  private final List<Example> asked = new ArrayList<>();
  private final List<Example> others = new ArrayList<>();
  private final List<Example> exam = new ArrayList<>();

  /** How the best product was found, and whether that was right. */
  private static final class Example {
    final double[] features;
    final boolean right;

    Example(double[] features, boolean right) {
      this.features = features;
      this.right = right;
    }
  }

  private SearchFit(Ranking ranking) {
    this.ranking = ranking;
  }

  public static void main(String[] args) {
    double[] weights = ranking();
    System.out.println("Ranking " + Arrays.toString(weights));
    new SearchFit(new Ranking(weights)).certainty();
  }

  private static double[] ranking() {
    var kennis = new KnowledgeBase(Proefdata.gemeenten());
    var keuzes = new ArrayList<Keuze>();
    for (Zoekexamen.Vraag vraag : Zoekexamen.vanKlassenpad().vragen()) {
      if (vraag.isOmTeKiezen()) {
        kennis
            .search(new GemeenteId(vraag.gemeente()), vraag.tekst())
            .flatMap(search -> keuze(search.found(), vraag.product()))
            .ifPresent(keuzes::add);
      }
    }
    return Newton.choose(keuzes);
  }

  private static Optional<Keuze> keuze(List<Found> found, String product) {
    List<String> ids = found.stream().map(one -> one.product().id()).toList();
    int place = ids.indexOf(product);
    if (place < 0) {
      return Optional.empty();
    }
    var candidates = new ArrayList<>(found.subList(0, Math.min(DEEP, found.size())));
    if (place >= DEEP) {
      candidates.set(DEEP - 1, found.get(place));
    }
    return Optional.of(
        new Keuze(candidates.stream().map(Found::evidence).toList(), Math.min(place, DEEP - 1)));
  }

  /** Each fifth of the sentences is asked of an index that was made without it. */
  private void certainty() {
    var all = Voorbeeldzinnen.lees();
    for (int fold = 0; fold < FOLDS; fold++) {
      var zinnen =
          new Voorbeeldzinnen(part(all.vragen(), fold, false), part(all.vreemd(), fold, false));
      var kennis = new KnowledgeBase(Proefdata.gemeenten(), zinnen, ranking);
      part(all.vragen(), fold, true).entrySet().stream()
          .filter(entry -> Proefdata.products().contains(entry.getKey()))
          .forEach(entry ->
              entry.getValue().forEach(zin -> ask(kennis, Proefdata.WATERRIJK, zin, "", asked)));
      part(all.vreemd(), fold, true)
          .values()
          .forEach(list -> list.forEach(zin -> ask(kennis, Proefdata.WATERRIJK, zin, "", others)));
    }
    var kennis = new KnowledgeBase(Proefdata.gemeenten(), all, ranking);
    Zoekexamen.vanKlassenpad().vragen().stream()
        .filter(Zoekexamen.Vraag::isOmTeKiezen)
        .forEach(vraag ->
            ask(kennis, new GemeenteId(vraag.gemeente()), vraag.tekst(), vraag.product(), exam));
    double[] answerable = fit(asked, one -> true);
    double[] chances =
        exam.stream()
            .mapToDouble(one -> Newton.chance(answerable, one.features))
            .sorted()
            .toArray();
    System.out.println("ANSWERABLE " + Arrays.toString(answerable));
    System.out.println("GRENS " + chances[(int) (REFUSED * chances.length)]);
    System.out.println("RIGHT " + Arrays.toString(fit(exam, one -> one.right)));
  }

  private double[] fit(List<Example> questions, Predicate<Example> truth) {
    var features = new ArrayList<double[]>();
    var answers = new ArrayList<Boolean>();
    var weights = new ArrayList<Double>();
    for (Example one : questions) {
      features.add(one.features);
      answers.add(truth.test(one));
      weights.add(1.0 / questions.size());
    }
    for (Example one : others) {
      features.add(one.features);
      answers.add(false);
      weights.add(WEIGHT_OTHERS / others.size());
    }
    return Newton.logistic(features, answers, weights);
  }

  private static void ask(
      KnowledgeBase kennis, GemeenteId gemeente, String zin, String product, List<Example> into) {
    CatalogSearch search = kennis.search(gemeente, zin).orElseThrow();
    List<Found> found = search.found();
    if (!found.isEmpty()) {
      Found best = found.getFirst();
      into.add(
          new Example(
              SearchCertainty.features(found, search.covered(best), search.foreign()),
              best.product().id().equals(product)));
    }
  }

  private static Map<String, List<String>> part(
      Map<String, List<String>> all, int fold, boolean inside) {
    var part = new HashMap<String, List<String>>();
    all.forEach((id, zinnen) ->
        part.put(
            id,
            zinnen.stream()
                .filter(zin -> (Math.floorMod(zin.hashCode(), FOLDS) == fold) == inside)
                .toList()));
    return part;
  }
}
