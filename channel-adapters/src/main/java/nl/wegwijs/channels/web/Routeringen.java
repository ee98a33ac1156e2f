package nl.wegwijs.channels.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.bot.Router;
import nl.wegwijs.bot.gesprek.Bericht.TeamNaam;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.routering.Routering;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * {@code /v1/routeringen}: where an open question belongs, for telephony, mail and other systems.
 */
final class Routeringen {
  private static final int MEESTE_HYPOTHESES = 10;
  private static final int LANGSTE_NAAM = 100;
  private static final Pattern POSTCODE =
      Pattern.compile("(?<cijfers>[1-9][0-9]{3})\\s*(?<letters>[A-Za-z]{2})?");

  private final Router router;
  private final Toegang toegang;
  private final Json json;

  Routeringen(Router router, Toegang toegang, Json json) {
    this.router = router;
    this.toegang = toegang;
    this.json = json;
  }

  private record Antwoord(
      String taal,
      Uitkomst.Soort soort,
      Optional<Uitkomst.Intentie> intent,
      List<Uitkomst.Intentie> alternatieven,
      List<Entiteit> entiteiten,
      List<Signaalwoord> signaalwoorden,
      List<Router.ProductScore> producten,
      Bestemming routering) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Entiteit(String soort, String tekst, Optional<String> waarde, int van, int tot) {}

  private record Signaalwoord(String woord, String groep, double gewicht) {}

  private record Bestemming(
      TeamNaam team, int lijn, String prioriteit, String doel, List<String> redenen) {}

  void routeer(Context ctx) {
    toegang.eisSysteem(ctx, WebServer.afzender(ctx));
    json.antwoord(ctx, 200, antwoord(Lichaam.tekst(ctx, Json.MEDIATYPE)));
  }

  /** The answer to one question in JSON, to be written as JSON itself. */
  Object antwoord(String vraag) {
    return router
        .route(lees(Velden.van(json, vraag)))
        .map(Routeringen::antwoord)
        .orElseThrow(
            () -> Problemen.ongeldig("gemeente", Fout.ONBEKEND, Gesprekken.GEMEENTE_ONBEKEND));
  }

  private Router.Vraag lees(Velden velden) {
    String gemeente = velden.verplicht("gemeente", LANGSTE_NAAM);
    if (!gemeente.isEmpty() && toegang.gemeente(gemeente).isEmpty()) {
      velden.fout("gemeente", Fout.ONBEKEND, Gesprekken.GEMEENTE_ONBEKEND);
    }
    String tekst = velden.verplicht("tekst", Berichten.LANGSTE_TEKST);
    List<Router.Hypothese> hypotheses =
        velden.lijst("hypotheses", MEESTE_HYPOTHESES, Routeringen::hypothese);
    velden.keuze("kanaal", List.of(Kanaal.values()), Kanaal::waarde);
    Optional<String> postcode = postcode(velden);
    velden.klaar();
    return new Router.Vraag(new GemeenteId(gemeente), tekst, hypotheses, postcode);
  }

  private static Router.Hypothese hypothese(Velden velden) {
    String tekst = velden.verplicht("tekst", Berichten.LANGSTE_TEKST);
    return new Router.Hypothese(tekst, velden.deel("zekerheid").orElse(0));
  }

  private static Optional<String> postcode(Velden velden) {
    Optional<String> gegeven = velden.optioneel("postcode", LANGSTE_NAAM);
    if (gegeven.isEmpty()) {
      return Optional.empty();
    }
    var postcode = POSTCODE.matcher(gegeven.get().strip());
    if (!postcode.matches()) {
      velden.fout(
          "postcode", Fout.WAARDE, "Veld 'postcode' moet een postcode zijn, zoals 1234 AB.");
      return Optional.empty();
    }
    String letters = postcode.group("letters") == null ? "" : postcode.group("letters");
    return Optional.of(postcode.group("cijfers") + letters.toUpperCase(Locale.ROOT));
  }

  private static Antwoord antwoord(Router.Antwoord antwoord) {
    Routering routering = antwoord.routering();
    return new Antwoord(
        antwoord.taal().code(),
        antwoord.soort(),
        antwoord.intent(),
        antwoord.alternatieven(),
        antwoord.entiteiten().stream()
            .map(e -> new Entiteit(e.soort().waarde(), e.tekst(), e.waarde(), e.van(), e.tot()))
            .toList(),
        antwoord.signaalwoorden().stream()
            .map(s -> new Signaalwoord(s.woord(), s.groep().groep(), s.groep().gewicht()))
            .toList(),
        antwoord.producten(),
        new Bestemming(
            new TeamNaam(routering.team().id().value(), routering.team().naam()),
            routering.lijn(),
            routering.prioriteit().waarde(),
            routering.doel(),
            routering.redenen()));
  }
}
