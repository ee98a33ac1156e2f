package nl.wegwijs.channels.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Gesprek;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;

/** {@code /v1/gesprekken}: begins a gesprek, shows where it stands, erases it. */
final class Gesprekken {
  static final String GEMEENTE_ONBEKEND = "Deze gemeente is hier niet bekend.";

  private static final int LANGSTE_NAAM = 100;

  private final Bot bot;
  private final Toegang toegang;
  private final Begrenzer begrenzer;
  private final Json json;

  Gesprekken(Bot bot, Toegang toegang, Begrenzer begrenzer, Json json) {
    this.bot = bot;
    this.toegang = toegang;
    this.begrenzer = begrenzer;
    this.json = json;
  }

  private record Begonnen(String id, String sleutel, Status status, List<Bericht> berichten) {}

  private record Stand(String id, Status status, String gemeente, Kanaal kanaal) {}

  private record Bewaard(String kenmerk, String reden) {}

  void begin(Context ctx) {
    Afzender afzender = WebServer.afzender(ctx);
    begrenzer.telAdres(Limieten.Soort.BEGINNEN, afzender);
    Velden velden = Velden.van(json, Lichaam.tekst(ctx, Json.MEDIATYPE));
    String gemeente = velden.verplicht("gemeente", LANGSTE_NAAM);
    if (!velden.heeft("kanaal")) {
      velden.fout("kanaal", Fout.VERPLICHT, "Veld 'kanaal' ontbreekt.");
    }
    Optional<Kanaal> kanaal = velden.keuze("kanaal", List.of(Kanaal.values()), Kanaal::waarde);
    Optional<Taal> taal = velden.keuze("taal", List.of(Taal.values()), Taal::code);
    if (!gemeente.isEmpty() && toegang.gemeente(gemeente).isEmpty()) {
      velden.fout("gemeente", Fout.ONBEKEND, GEMEENTE_ONBEKEND);
    }
    velden.klaar();
    Bot.Begonnen begonnen =
        bot.begin(
                new GemeenteId(gemeente), kanaal.orElseThrow(), taal, Optional.of(afzender.adres()))
            .orElseThrow(() -> Problemen.ongeldig("gemeente", Fout.ONBEKEND, GEMEENTE_ONBEKEND));
    ctx.header("Location", "/v1/gesprekken/" + begonnen.id());
    json.antwoord(
        ctx,
        201,
        new Begonnen(
            begonnen.id().value(),
            begonnen.sleutel(),
            begonnen.groet().toestand().status(),
            begonnen.groet().berichten()));
  }

  void toon(Context ctx) {
    Gesprek gesprek = toegang.gesprek(ctx).gesprek();
    json.antwoord(
        ctx,
        200,
        new Stand(
            gesprek.id().value(),
            gesprek.toestand().status(),
            gesprek.gemeente().value(),
            gesprek.kanaal()));
  }

  void wis(Context ctx) {
    Gesprek gesprek = toegang.gesprek(ctx).gesprek();
    List<Inzending> bewaard = bot.wis(gesprek.gemeente(), gesprek.id());
    if (bewaard.isEmpty()) {
      ctx.status(204);
      return;
    }
    json.antwoord(
        ctx,
        200,
        Map.of(
            "bewaard",
            bewaard.stream()
                .map(inzending ->
                    new Bewaard(
                        inzending.kenmerk(),
                        "Ingediend formulier '%s' heeft een eigen bewaartermijn, tot %s."
                            .formatted(
                                inzending.formulier(),
                                inzending.bewarenTot().atZone(WebServer.NEDERLAND).toLocalDate())))
                .toList()));
  }
}
