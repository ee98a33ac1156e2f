package nl.wegwijs.bot;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.bot.dialoog.Besluit;
import nl.wegwijs.bot.dialoog.Context;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.gemeente.Formulier.Soort;
import nl.wegwijs.gemeente.Gemeente;

/**
 * Answers what is sent instead of words: a picture, a recording, a place on the map. Where there
 * are words with it, those are answered as any others; the open form and what can be chosen stay as
 * they are.
 */
final class ZonderWoorden {
  private static final Pattern POSTCODE = Pattern.compile("\\b([1-9]\\d{3}) ?[A-Z]{2}\\b");

  /** How it stands in the gesprek, for those who read it later. */
  static String benoem(Inhoud inhoud, String woorden) {
    return switch (inhoud) {
      case Inhoud.Tekst tekst -> woorden;
      case Inhoud.Gekozen gekozen -> woorden;
      case Inhoud.Bijlage(String soort, String bijschrift) ->
          ("[" + soort + "] " + woorden).strip();
      case Inhoud.Locatie locatie -> ("[locatie] " + woorden).strip();
    };
  }

  /** Empty where the words are to be answered. */
  Optional<Besluit> probeer(Inhoud inhoud, Context context) {
    return switch (inhoud) {
      case Inhoud.Tekst tekst -> Optional.empty();
      case Inhoud.Gekozen gekozen -> Optional.empty();
      case Inhoud.Bijlage(String soort, String bijschrift) ->
          bijschrift.isBlank()
              ? Optional.of(
                  zeg(context, "bijlage-niet-gelezen", "iets anders dan tekst gestuurd: " + soort))
              : Optional.empty();
      case Inhoud.Locatie(String adres) -> plaats(adres, context);
    };
  }

  private static Optional<Besluit> plaats(String adres, Context context) {
    boolean punt = new Inhoud.Locatie(adres).isPunt();
    if (adres.isBlank() || (punt && !vraagtPlek(context))) {
      return Optional.of(zeg(context, "locatie-postcode", "plek op de kaart zonder adres"));
    }
    if (context.toestand().formulier().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        wijk(adres, context.gemeente())
            .map(wijk ->
                zeg(
                    context,
                    "locatie-wijk",
                    "plek op de kaart in wijk " + wijk.id(),
                    "wijk",
                    wijk.naam()))
            .orElseGet(() -> zeg(context, "locatie-postcode", "plek op de kaart zonder postcode")));
  }

  /** Whether the open form asks where something is, for which a point on the map will do. */
  private static boolean vraagtPlek(Context context) {
    return context
        .toestand()
        .formulier()
        .filter(lopend ->
            context
                .gemeente()
                .formulier(lopend.formulier(), lopend.versie())
                .flatMap(formulier -> lopend.gevraagd().flatMap(formulier::veld))
                .filter(veld -> veld.soort() == Soort.PLEK)
                .isPresent())
        .isPresent();
  }

  private static Optional<Gemeente.Wijk> wijk(String adres, Gemeente gemeente) {
    Matcher postcode = POSTCODE.matcher(adres);
    return postcode.find() ? gemeente.wijkVan(postcode.group(1)) : Optional.empty();
  }

  private static Besluit zeg(Context context, String sleutel, String reden, String... invulling) {
    return new Besluit(
        List.<Bericht>of(context.zinnen().bericht(sleutel, invulling)),
        new Uitkomst(
            Uitkomst.Soort.VERDUIDELIJKING,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(reden)),
        context.toestand(),
        Optional.empty(),
        Optional.empty());
  }
}
