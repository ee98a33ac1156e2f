package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.intents.Understanding;
import nl.wegwijs.intents.Understanding.IntentScore;
import nl.wegwijs.intents.Understanding.Oordeel;

/**
 * Two questions in one message are both answered, one after the other, and what else was asked
 * comes after that. A message is only taken apart where each part is certain on its own and they
 * are about different products: half an answer too few is mended with another question, a story
 * torn apart is not.
 */
final class Tweevragenstap implements Stap {
  /** More would not be read. */
  private static final int TEGELIJK = 2;

  private static final int MEESTE_DELEN = 6;

  /** Letters told before a question that belong to it; more is a story. */
  private static final int KORT_VERTELD = 50;

  /** Words that look back to what was said before. */
  private static final Pattern TERUG =
      Pattern.compile(
          "(?i)\\b(?:(?:daar|daarvoor|daarbij|daarmee|daarvan|daarin|ervoor|erin|erbij|eraan|ermee"
              + "|mee bezig|zo'n|hem|it|them|that|there)(?=[ ?.,!]|$)"
              + "|dat(?=[?.,!]|$| (?:ook|dan|nog|online|zelf|regelen|doen|kan|kost|duurt|aan|door|af)\\b))");

  /** A part has fewer words to go by than a whole message, so it must be surer. */
  private static final double ZEKER_GENOEG = 0.6;

  private final Bedoelingstap bedoeling;
  private final Antwoordgever antwoordgever;

  Tweevragenstap(Bedoelingstap bedoeling, Antwoordgever antwoordgever) {
    this.bedoeling = bedoeling;
    this.antwoordgever = antwoordgever;
  }

  /** A part with the product it is about. */
  private record Vraag(Context context, Product product) {}

  @Override
  public Optional<Besluit> probeer(Context context) {
    if (context.gekozen().isPresent() || Vraagzoeker.letterlijk(context).isPresent()) {
      return Optional.empty();
    }
    List<Vraag> vragen = vragen(context);
    return vragen.size() < 2 ? Optional.empty() : Optional.of(beantwoord(context, vragen));
  }

  private static List<Vraag> vragen(Context context) {
    List<Vraagdeler.Deel> opsomming = Vraagdeler.opsomming(context.tekst());
    List<Vraagdeler.Deel> delen =
        opsomming.isEmpty() ? Vraagdeler.delen(context.tekst()) : opsomming;
    var vragen = new ArrayList<Vraag>();
    if (delen.size() < 2 || delen.size() > MEESTE_DELEN) {
      return vragen;
    }
    for (Vraagdeler.Deel deel : delen) {
      Optional<Vraag> vraag =
          !vragen.isEmpty() && TERUG.matcher(deel.vraag()).find()
              ? Optional.empty()
              : vraag(context, deel);
      boolean nieuw =
          vraag.isPresent()
              && vragen.stream()
                  .noneMatch(eerder -> eerder.product().id().equals(vraag.get().product().id()));
      if (nieuw) {
        vragen.add(vraag.get());
      }
    }
    return vragen;
  }

  private static Optional<Vraag> vraag(Context context, Vraagdeler.Deel deel) {
    Optional<Vraag> alleen =
        Vervolgwoorden.zonderOnderwerp(deel.vraag())
            ? Optional.empty()
            : zeker(context, deel.vraag());
    int verteld = deel.geheel().length() - deel.vraag().length();
    return alleen.or(() ->
        verteld > 0 && verteld <= KORT_VERTELD ? zeker(context, deel.geheel()) : Optional.empty());
  }

  private static Optional<Vraag> zeker(Context context, String tekst) {
    Understanding begrip =
        context
            .wereld()
            .understander()
            .understand(tekst, context.gemeente(), context.taal(), context.vandaag());
    Context deel = context.metBegrip(begrip);
    Optional<Vraag> bewaard =
        Vraagzoeker.vind(deel).map(gevonden -> new Vraag(deel, gevonden.vraag()));
    if (bewaard.isPresent()) {
      return bewaard;
    }
    return begrip
        .beste()
        .filter(score -> begrip.oordeel() == Oordeel.ZEKER && score.zekerheid() >= ZEKER_GENOEG)
        .map(IntentScore::naam)
        .flatMap(context::product)
        .map(product -> new Vraag(deel, product));
  }

  private Besluit beantwoord(Context context, List<Vraag> vragen) {
    List<Vraag> nu = opVolgorde(vragen.subList(0, TEGELIJK));
    Vraag eerste = nu.getFirst();
    Vraag tweede = nu.getLast();
    Besluit een =
        antwoordgever.beantwoord(eerste.context(), eerste.product(), reden(eerste.product()));
    Besluit twee =
        bedoeling.doe(
            tweede.context().metToestand(een.toestand()),
            tweede.product().id(),
            reden(tweede.product()));
    boolean formulier = twee.toestand().formulier().isPresent();
    var berichten = new ArrayList<Bericht>(een.berichten());
    berichten.addAll(twee.berichten());
    var samen =
        new Besluit(
            berichten,
            formulier ? twee.uitkomst() : een.uitkomst(),
            twee.toestand(),
            twee.overdracht(),
            twee.inzending());
    return Restvragen.na(
        context,
        samen,
        vragen.stream()
            .skip(TEGELIJK)
            .map(rest -> Restvragen.keuze(rest.product(), rest.context().tekst()))
            .toList());
  }

  /** A form asks something, so it comes last; of two forms the first is only told about. */
  private List<Vraag> opVolgorde(List<Vraag> vragen) {
    boolean eerstOpent = bedoeling.opent(vragen.getFirst().context(), vragen.getFirst().product());
    boolean laatstOpent = bedoeling.opent(vragen.getLast().context(), vragen.getLast().product());
    return eerstOpent && !laatstOpent ? vragen.reversed() : vragen;
  }

  private static String reden(Product product) {
    return "twee vragen in een bericht; deze als '%s'".formatted(product.id());
  }
}
