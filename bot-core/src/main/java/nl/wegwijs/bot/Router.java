package nl.wegwijs.bot;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijs.bot.dialoog.Besluit;
import nl.wegwijs.bot.dialoog.Bezettingmeter;
import nl.wegwijs.bot.dialoog.Context;
import nl.wegwijs.bot.dialoog.Dialoog;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.routering.Routeerder;
import nl.wegwijs.bot.routering.Routering;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.Team;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.Signaal;
import nl.wegwijs.intents.Understanding.IntentScore;
import nl.wegwijs.knowledge.Hit;

/**
 * One open question, answered with what the assistant would do and where it belongs. Keeps nothing.
 * Safe for use by many threads.
 */
public final class Router {
  private static final int MEESTE_PRODUCTEN = 5;

  private final Supplier<Wereld> wereld;
  private final InstantSource klok;
  private final Dialoog dialoog = new Dialoog(new Kenmerken());
  private final Routeerder routeerder = new Routeerder();

  public Router(Supplier<Wereld> wereld, InstantSource klok) {
    this.wereld = wereld;
    this.klok = klok;
  }

  /**
   * A question.
   *
   * @param hypotheses other readings of a speech recogniser
   * @param postcode known from elsewhere, without a space
   */
  public record Vraag(
      GemeenteId gemeente, String tekst, List<Hypothese> hypotheses, Optional<String> postcode) {
    public Vraag {
      hypotheses = List.copyOf(hypotheses);
    }
  }

  /** One reading of speech with its certainty from 0 to 1. */
  public record Hypothese(String tekst, double zekerheid) {}

  /** A product with a relative score from 0 to 1. */
  public record ProductScore(String id, String naam, Optional<String> upl, double score) {}

  /** What is known of a question. */
  public record Antwoord(
      Taal taal,
      Uitkomst.Soort soort,
      Optional<Uitkomst.Intentie> intent,
      List<Uitkomst.Intentie> alternatieven,
      List<Entiteit> entiteiten,
      List<Signaal> signaalwoorden,
      List<ProductScore> producten,
      Routering routering) {
    public Antwoord {
      alternatieven = List.copyOf(alternatieven);
      entiteiten = List.copyOf(entiteiten);
      signaalwoorden = List.copyOf(signaalwoorden);
      producten = List.copyOf(producten);
    }
  }

  /** Empty where the gemeente is unknown. */
  public Optional<Antwoord> route(Vraag vraag) {
    Wereld nu = wereld.get();
    return nu.gemeenten()
        .gemeente(vraag.gemeente())
        .map(gemeente -> route(nu, gemeente, vraag, klok.instant()));
  }

  private Antwoord route(Wereld wereld, Gemeente gemeente, Vraag vraag, Instant moment) {
    Context context = besteLezing(wereld, gemeente, vraag, moment);
    Besluit besluit = dialoog.decide(context);
    Uitkomst uitkomst = besluit.uitkomst();
    boolean leeg =
        uitkomst.soort() == Uitkomst.Soort.GEWEIGERD
            || uitkomst.soort() == Uitkomst.Soort.KLETSPRAAT;
    List<ProductScore> producten = leeg ? List.of() : producten(context, uitkomst);
    Optional<Product> onderwerp =
        producten.stream().findFirst().flatMap(product -> context.product(product.id()));
    double zekerheid = producten.stream().findFirst().map(ProductScore::score).orElse(0.0);
    Routering routering =
        besluit
            .overdracht()
            .filter(overdracht -> uitkomst.soort() == Uitkomst.Soort.DOORGESTUURD)
            .map(overdracht -> {
              Team team = gemeente.team(new TeamId(overdracht.team()));
              return new Routering(
                  team,
                  overdracht.lijn(),
                  overdracht.prioriteit(),
                  overdracht.doel(),
                  team.openingstijden().open(moment),
                  overdracht.redenen());
            })
            .orElseGet(() ->
                routeerder.route(
                    gemeente, context.begrip(), onderwerp, zekerheid, vraag.postcode(), moment));
    List<IntentScore> intenten = context.begrip().intenten();
    return new Antwoord(
        context.taal(),
        uitkomst.soort(),
        uitkomst.intent(),
        intenten.stream().skip(1).map(Router::intentie).toList(),
        context.begrip().entiteiten(),
        context.begrip().signalen().stream().filter(signaal -> !signaal.ontkend()).toList(),
        producten,
        routering);
  }

  /**
   * The reading whose meaning is most certain, weighed by how sure the recogniser is of having
   * heard it.
   */
  private static Context besteLezing(
      Wereld wereld, Gemeente gemeente, Vraag vraag, Instant moment) {
    var lezingen = new ArrayList<Hypothese>(vraag.hypotheses());
    if (lezingen.stream().noneMatch(lezing -> lezing.tekst().equals(vraag.tekst()))) {
      lezingen.addFirst(new Hypothese(vraag.tekst(), 1));
    }
    return lezingen.stream()
        .map(lezing ->
            Map.entry(
                lezing.zekerheid(),
                Beurtmaker.context(
                    wereld,
                    gemeente,
                    Toestand.begin(Taal.NL),
                    new Inhoud.Tekst(lezing.tekst()),
                    moment,
                    Bezettingmeter.ALTIJD_VRIJ)))
        .max(
            Comparator.comparingDouble(lezing ->
                lezing.getKey()
                    * lezing.getValue().begrip().beste().map(IntentScore::zekerheid).orElse(0.0)))
        .map(Map.Entry::getValue)
        .orElseThrow();
  }

  /**
   * The product answered from first, then those of the likeliest intents, then what the search
   * finds.
   */
  private static List<ProductScore> producten(Context context, Uitkomst uitkomst) {
    var scores = new LinkedHashMap<String, Double>();
    uitkomst.product().map(Bericht.Bron::id).ifPresent(id -> scores.put(id, 1.0));
    for (IntentScore intent : context.begrip().intenten()) {
      context
          .product(intent.naam())
          .ifPresent(product -> scores.putIfAbsent(product.id(), intent.zekerheid()));
    }
    if (scores.size() < MEESTE_PRODUCTEN) {
      voegGevondenToe(context, scores);
    }
    return scores.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(MEESTE_PRODUCTEN)
        .flatMap(score ->
            context.product(score.getKey()).stream()
                .map(product ->
                    new ProductScore(
                        product.id(),
                        product.naam(),
                        product.upl().map(Product.Upl::label),
                        score.getValue())))
        .toList();
  }

  /** What the search finds comes after what is there. */
  private static void voegGevondenToe(Context context, Map<String, Double> scores) {
    double grens = scores.values().stream().mapToDouble(Double::doubleValue).min().orElse(1);
    for (Hit hit :
        context
            .wereld()
            .kennis()
            .zoek(
                context.gemeente().id(),
                context.tekst(),
                context.taal(),
                MEESTE_PRODUCTEN,
                context.vandaag())
            .hits()) {
      scores.putIfAbsent(hit.product().id(), grens * hit.score());
    }
  }

  private static Uitkomst.Intentie intentie(IntentScore score) {
    return new Uitkomst.Intentie(score.naam(), score.zekerheid());
  }
}
