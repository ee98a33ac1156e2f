package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.bot.wereld.Zinnen;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Product;

/**
 * What an inwoner says of the last answer: thanks for yes; for no another product or a person. An
 * open form goes on.
 */
public final class Beoordelingstap implements Stap {
  private static final int MEESTE_PRODUCTEN = 2;

  private static final Pattern HIELP_NIET =
      Pattern.compile(
          "(?i)\\s*(?:nee,? |no,? )?(?:(?:dit|dat|hier) (?:antwoord )?(?:hielp|helpt) (?:mij |me )?niet"
              + "|(?:daar|hier) heb ik niets aan|(?:this|that|it) (?:did not|didn't|does not|doesn't) help(?: me)?)"
              + "[.! ]*");

  private static final Pattern HIELP =
      Pattern.compile(
          "(?i)\\s*(?:ja,? )?(?:dit|dat) (?:antwoord )?(?:hielp|helpt)(?: mij| me)?[.! ]*"
              + "|\\s*(?:yes,? )?(?:this|that) (?:helped|helps)(?: me)?[.! ]*");

  /** Bare yes and no, which say this only right after 'Hielp dit?'. */
  private static final Pattern JA =
      Pattern.compile(
          "(?iu)\\s*(?:ja+|jawel|toch wel|jazeker|zeker|absoluut|yes|yep|yeah|yup)"
              + "(?:[ ,.!]+(?:ja|hoor|zeker|wel|absoluut|helemaal|heel erg|prima|fijn|super|top|goed|bedankt"
              + "|dank (?:u|je)(?: wel)?|dankjewel|dankuwel|thanks?|thank you|very much|it did|a lot|dat hielp|dit hielp))*[ .!]*");

  private static final Pattern NEE =
      Pattern.compile(
          "(?iu)\\s*(?:nee+|neen|no|nope|niet echt|helaas niet|helemaal niet|totaal niet|absoluut niet|not really|not at all)"
              + "(?:[ ,.!]+(?:nee|hoor|helaas|echt niet|niet echt|helemaal niet|totaal niet|absoluut niet|zeker niet|niet|niks"
              + "|sorry|jammer|not really|not at all|it did not|it didn'?t|unfortunately))*[ .!]*");

  private final Formulierstap formulieren;

  Beoordelingstap(Formulierstap formulieren) {
    this.formulieren = formulieren;
  }

  /**
   * The judgement as a choice, which can be made as long as there is an answer to judge; empty for
   * anything else.
   *
   * @param waarde the value of a choice
   */
  public static Optional<Keuze> keuze(String waarde, Toestand toestand, Gemeente gemeente) {
    boolean oordeel = waarde.equals(Keuzes.HIELP_JA) || waarde.equals(Keuzes.HIELP_NEE);
    return oordeel && toestand.productInFocus().isPresent()
        ? Optional.of(new Zinnen(gemeente, toestand.taal()).keuze(waarde))
        : Optional.empty();
  }

  /**
   * The state after that decision, in which a bare yes or no is the judgement where 'Hielp dit?'
   * stands below an answer: the answer is the last thing said, and nothing else is asked.
   */
  public static Toestand metOordeel(Besluit besluit, Gemeente gemeente, Kanaal kanaal) {
    Toestand toestand = besluit.toestand();
    boolean gevraagd =
        switch (kanaal) {
          case WEB, WHATSAPP -> true;
          case SPRAAK, EMAIL, BALIE, CONSOLE -> false;
        };
    boolean past =
        besluit.uitkomst().soort() == Uitkomst.Soort.BEANTWOORD
            && besluit.overdracht().isEmpty()
            && toestand.formulier().isEmpty()
            && toestand.navraag().isEmpty()
            && toestand.productInFocus().isPresent()
            && !besluit.berichten().isEmpty()
            && besluit.berichten().getLast() instanceof Bericht.Antwoord;
    if (!gevraagd || !past) {
      return toestand;
    }
    var zinnen = new Zinnen(gemeente, toestand.taal());
    var aangeboden = new ArrayList<>(toestand.aangeboden());
    aangeboden.add(zinnen.keuze(Keuzes.HIELP_JA));
    aangeboden.add(zinnen.keuze(Keuzes.HIELP_NEE));
    return toestand.metAangeboden(aangeboden);
  }

  /** Whether that choice says no more than whether an answer helped. */
  public static boolean isOordeel(Keuze keuze) {
    return keuze.waarde().equals(Keuzes.HIELP_JA) || keuze.waarde().equals(Keuzes.HIELP_NEE);
  }

  /** The same for what was typed. */
  public static Optional<Keuze> getypt(String tekst, Toestand toestand, Gemeente gemeente) {
    boolean kortweg = toestand.aangeboden().stream().anyMatch(Beoordelingstap::isOordeel);
    if (HIELP_NIET.matcher(tekst).matches() || (kortweg && NEE.matcher(tekst).matches())) {
      return keuze(Keuzes.HIELP_NEE, toestand, gemeente);
    }
    return HIELP.matcher(tekst).matches() || (kortweg && JA.matcher(tekst).matches())
        ? keuze(Keuzes.HIELP_JA, toestand, gemeente)
        : Optional.empty();
  }

  @Override
  public Optional<Besluit> probeer(Context context) {
    if (context.koos(Keuzes.HIELP_JA)) {
      return Optional.of(
          Besluit.zeg(
              verder(context, context.zinnen().bericht("hielp-dank")),
              Uitkomsten.van(context, Uitkomst.Soort.KLETSPRAAT, Keuzes.HIELP_JA),
              context.toestand()));
    }
    return context.koos(Keuzes.HIELP_NEE) ? Optional.of(nee(context)) : Optional.empty();
  }

  private Besluit nee(Context context) {
    var keuzes = new ArrayList<Keuze>();
    context
        .toestand()
        .productInFocus()
        .flatMap(context::product)
        .map(Product::suggesties)
        .orElse(List.of())
        .stream()
        .flatMap(id -> context.product(id).stream())
        .filter(Product::aangeboden)
        .limit(MEESTE_PRODUCTEN)
        .forEach(product -> keuzes.add(new Keuze(Keuzes.PRODUCT + product.id(), product.naam())));
    keuzes.add(context.zinnen().keuze(Keuzes.MEDEWERKER));
    keuzes.add(context.zinnen().keuze(Keuzes.GEEN));
    Bericht vraag =
        new Bericht.Verduidelijking(Van.ASSISTENT, context.zinnen().zeg("hielp-jammer"), keuzes);
    return Besluit.zeg(
        verder(context, vraag),
        Uitkomsten.van(context, Uitkomst.Soort.VERDUIDELIJKING, Keuzes.HIELP_NEE),
        context.toestand());
  }

  private List<Bericht> verder(Context context, Bericht eerst) {
    var berichten = new ArrayList<Bericht>(List.of(eerst));
    berichten.addAll(formulieren.vraagOpnieuw(context));
    return berichten;
  }
}
