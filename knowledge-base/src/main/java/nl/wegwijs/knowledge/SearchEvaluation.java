package nl.wegwijs.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;

/**
 * How well questions are answered by searching alone.
 *
 * @param vragen number of questions with a known product
 * @param eerste share of them whose product is the first found
 * @param eersteDrie share of them whose product is among the first three
 * @param afwijzen how well certainty tells a right first product from everything else (a wrong
 *     first product, a sentence that is no question for a gemeente): the chance that a right one is
 *     the more certain of the two; 0.5 is a guess
 * @param ijking mean distance between certainty and the share that is right (ECE, ten bins)
 * @param drempels what comes of showing the first product only from some certainty on
 * @param gemiddeld mean time of a search in milliseconds
 * @param p99 time within which 99 of 100 searches are done, in milliseconds
 * @param missers questions whose product is not the first
 */
public record SearchEvaluation(
    int vragen,
    double eerste,
    double eersteDrie,
    double afwijzen,
    double ijking,
    List<Drempel> drempels,
    double gemiddeld,
    double p99,
    List<Misser> missers) {
  private static final int DEEP = 3;
  private static final int BINS = 10;

  public SearchEvaluation {
    drempels = List.copyOf(drempels);
    missers = List.copyOf(missers);
  }

  /** A question and the product that answers it. */
  public record Vraag(String tekst, String product) {}

  /** A question whose product was not found first; {@code gevonden} is empty where nothing was. */
  public record Misser(Vraag vraag, String gevonden) {}

  /**
   * What one threshold of certainty gives.
   *
   * @param beantwoord share of the questions that get an answer
   * @param juist share of those answers that are of the right product
   * @param achtergrond share of the background sentences that get one all the same
   */
  public record Drempel(double zekerheid, double beantwoord, double juist, double achtergrond) {}

  private record Uitslag(double zekerheid, boolean juist, boolean achtergrond) {}

  /**
   * Searches for every question, after a first round that only warms up.
   *
   * @param achtergrond sentences that no product answers; may be empty
   */
  public static SearchEvaluation of(
      KnowledgeBase kennis,
      GemeenteId gemeente,
      Collection<Vraag> vragen,
      Collection<String> achtergrond) {
    vragen.forEach(vraag -> kennis.search(gemeente, vraag.tekst(), Taal.NL, DEEP));
    List<Zoekvraag> gezocht =
        vragen.stream().map(vraag -> Zoekvraag.van(vraag, kennis, gemeente)).toList();
    var uitslagen = new ArrayList<Uitslag>();
    gezocht.forEach(zoekvraag -> uitslagen.add(zoekvraag.uitslag()));
    for (String zin : achtergrond) {
      List<Hit> hits = kennis.search(gemeente, zin, Taal.NL, DEEP);
      uitslagen.add(new Uitslag(certainty(hits), false, true));
    }
    long[] tijden = gezocht.stream().mapToLong(Zoekvraag::nanoseconden).sorted().toArray();
    return new SearchEvaluation(
        vragen.size(),
        share(gezocht.stream().filter(zoekvraag -> zoekvraag.plaats() == 0).count(), vragen.size()),
        share(gezocht.stream().filter(zoekvraag -> zoekvraag.plaats() >= 0).count(), vragen.size()),
        area(uitslagen),
        calibration(uitslagen),
        thresholds(uitslagen),
        milliseconds(Arrays.stream(tijden).average().orElse(0)),
        tijden.length == 0 ? 0 : milliseconds((double) tijden[tijden.length * 99 / 100]),
        gezocht.stream()
            .filter(zoekvraag -> zoekvraag.plaats() != 0)
            .map(Zoekvraag::misser)
            .toList());
  }

  /** One question, what was found for it, and how long that took. */
  private record Zoekvraag(Vraag vraag, List<Hit> hits, long nanoseconden) {
    static Zoekvraag van(Vraag vraag, KnowledgeBase kennis, GemeenteId gemeente) {
      long begin = System.nanoTime();
      List<Hit> hits = kennis.search(gemeente, vraag.tekst(), Taal.NL, DEEP);
      return new Zoekvraag(vraag, hits, System.nanoTime() - begin);
    }

    /** Place of the right product, from 0; -1 where it is not among those found. */
    int plaats() {
      return hits.stream().map(hit -> hit.product().id()).toList().indexOf(vraag.product());
    }

    Uitslag uitslag() {
      return new Uitslag(certainty(hits), plaats() == 0, false);
    }

    Misser misser() {
      return new Misser(vraag, hits.isEmpty() ? "" : hits.getFirst().product().id());
    }
  }

  private static double certainty(List<Hit> hits) {
    return hits.isEmpty() ? 0 : hits.getFirst().zekerheid();
  }

  private static double milliseconds(double nanoseconds) {
    return nanoseconds / 1e6;
  }

  /** Area under the ROC curve, from the ranks of the right ones. */
  private static double area(List<Uitslag> uitslagen) {
    double[] wrong =
        uitslagen.stream()
            .filter(u -> !u.juist())
            .mapToDouble(Uitslag::zekerheid)
            .sorted()
            .toArray();
    double[] right =
        uitslagen.stream().filter(Uitslag::juist).mapToDouble(Uitslag::zekerheid).toArray();
    if (wrong.length == 0 || right.length == 0) {
      return 0.5;
    }
    double won = 0;
    for (double certainty : right) {
      int place = Arrays.binarySearch(wrong, certainty);
      won += place < 0 ? -place - 1 : place;
    }
    return won / ((double) wrong.length * right.length);
  }

  private static double calibration(List<Uitslag> uitslagen) {
    double distance = 0;
    for (int bin = 0; bin < BINS; bin++) {
      int number = bin;
      List<Uitslag> inside =
          uitslagen.stream()
              .filter(u -> Math.min(BINS - 1, (int) (u.zekerheid() * BINS)) == number)
              .toList();
      double claimed = inside.stream().mapToDouble(Uitslag::zekerheid).sum();
      distance += Math.abs(claimed - inside.stream().filter(Uitslag::juist).count());
    }
    return distance / Math.max(1, uitslagen.size());
  }

  private static List<Drempel> thresholds(List<Uitslag> uitslagen) {
    List<Uitslag> questions = uitslagen.stream().filter(u -> !u.achtergrond()).toList();
    List<Uitslag> background = uitslagen.stream().filter(Uitslag::achtergrond).toList();
    var drempels = new ArrayList<Drempel>();
    for (int tenth = 3; tenth <= 9; tenth++) {
      double least = tenth / 10.0;
      List<Uitslag> shown = questions.stream().filter(u -> u.zekerheid() >= least).toList();
      drempels.add(
          new Drempel(
              least,
              share(shown.size(), questions.size()),
              share(shown.stream().filter(Uitslag::juist).count(), shown.size()),
              share(
                  background.stream().filter(u -> u.zekerheid() >= least).count(),
                  background.size())));
    }
    return drempels;
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** The figures for a terminal, without the questions that went wrong. */
  public String report() {
    var text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%d questions: right product first %.1f %%, among three %.1f %%%n"
                + "certainty: AUROC %.3f, ECE %.3f%nsearch: mean %.3f ms, p99 %.3f ms%n",
            vragen,
            100 * eerste,
            100 * eersteDrie,
            afwijzen,
            ijking,
            gemiddeld,
            p99));
    for (Drempel drempel : drempels) {
      text.append(
          String.format(
              Locale.ROOT,
              "from %.1f: answered %5.1f %%, of those right %5.1f %%, background answered %5.1f %%%n",
              drempel.zekerheid(),
              100 * drempel.beantwoord(),
              100 * drempel.juist(),
              100 * drempel.achtergrond()));
    }
    return text.toString();
  }
}
