package nl.wegwijs.bot.dialoog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.routering.Routeerder;
import nl.wegwijs.bot.routering.Routering;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.intents.Understanding.Oordeel;

/** Who asks for a person gets one, in any state, also in the middle of a form. */
final class Mensstap implements Stap {
  private static final Pattern VRAAGT_OM_MENS =
      Pattern.compile(
          "(?:(?:nee+|no|nou|ach|ok|oke|please|just|toch|liever|gewoon|maar|dan|rather|well|i'd|i would|doe(?: mij| me)?|geef(?: mij| me)?|give me|een|a|an|n|the|'n)[ ,.]+){0,7}"
              + "(?:(?:ik )?(?:wil|kan ik|mag ik|graag|geef me|geef mij|ik moet|i want|i need|i'd like|i would like|can i|could i|let me|may i|get me) .{0,40})?"
              + "\\b(medewerk(?:st)?er|echt persoon|echte? mens|mens|persoon|iemand (?:spreken|aan de lijn|bellen)|human|(?:real |actual |live )?person|agent|operator|employee)"
              + "(?: (?:spreken|aan de lijn|graag|alstublieft|a\\.?u\\.?b|please|nu|aub|bellen|van de gemeente|svp))*[.!?]*");

  /** A person asked for in so many words, with a subject beside it. */
  private static final Pattern WIL_IEMAND_SPREKEN =
      Pattern.compile(
          "\\b(wil|kan|mag|graag|liever|wou|moet|want|like|may|could) .{0,30}\\b(medewerk(st)?er|iemand|echt mens|persoon|someone|somebody|a person|human)\\b.{0,25}\\b(spreken|praten|bellen|aan de (?:lijn|telefoon)|telefonisch|speak|talk)\\b"
              + "|\\b(wil|kan|mag|graag|liever|wou|moet|want|like|may|could) .{0,30}\\b(spreken|praten|speak|talk) (met|to|with) .{0,15}\\b(medewerk(st)?er|iemand|mens|persoon|someone|somebody|person|human)\\b");

  private static final int MEESTE_WOORDEN = 9;

  private final Doorverbinder doorverbinder;
  private final Routeerder routeerder = new Routeerder();

  Mensstap(Doorverbinder doorverbinder) {
    this.doorverbinder = doorverbinder;
  }

  @Override
  public Optional<Besluit> probeer(Context context) {
    if (!vraagtOmMens(context)) {
      return Optional.empty();
    }
    Optional<Product> onderwerp =
        context
            .toestand()
            .formulier()
            .flatMap(lopend -> productVan(context, lopend.formulier()))
            .or(() -> genoemd(context))
            .or(() -> context.toestand().productInFocus().flatMap(context::product));
    Routering routering =
        routeerder.route(
            context.gemeente(), context.begrip(), onderwerp, 0.5, Optional.empty(), context.nu());
    return Optional.of(
        doorverbinder.verbind(context, routering, Uitkomst.Soort.MEDEWERKER, List.of()));
  }

  private static boolean vraagtOmMens(Context context) {
    if (context.gekozen().isPresent()) {
      return context.koos(Keuzes.MEDEWERKER)
          || context.koos(Keuzes.INTENT + Systeemintent.MEDEWERKER.naam());
    }
    boolean zeker =
        context.begrip().oordeel() == Oordeel.ZEKER
            && Systeemintent.MEDEWERKER.is(context.begrip());
    String tekst = context.tekst().strip().toLowerCase(Locale.ROOT);
    return zeker
        || WIL_IEMAND_SPREKEN.matcher(tekst).find()
        || (tekst.split("\\s+").length <= MEESTE_WOORDEN
            && VRAAGT_OM_MENS.matcher(tekst).matches());
  }

  private static Optional<Product> genoemd(Context context) {
    return context
        .begrip()
        .beste()
        .filter(score -> context.begrip().oordeel() == Oordeel.ZEKER)
        .flatMap(score -> context.product(score.naam()));
  }

  private static Optional<Product> productVan(Context context, String formulier) {
    return context.gemeente().producten().alle().stream()
        .filter(product -> product.formulier().filter(formulier::equals).isPresent())
        .findFirst();
  }
}
