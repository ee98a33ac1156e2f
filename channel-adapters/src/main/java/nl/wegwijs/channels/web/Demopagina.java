package nl.wegwijs.channels.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.Inbound;
import nl.wegwijs.bot.Inhoud;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.channels.web.Paginabouwer.Inhoudsopgave;
import nl.wegwijs.channels.web.Paginabouwer.Lopend;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Taal;
import org.jspecify.annotations.Nullable;

/**
 * {@code /}: a page that carries the widget, with a plain form that talks to the same assistant
 * without any script. The secret of its gesprek goes along in the form and never stands in an
 * address.
 */
final class Demopagina {
  private static final String HTML = "text/html; charset=utf-8";

  private final Diensten diensten;
  private final Toegang toegang;
  private final Begrenzer begrenzer;
  private final Paginabouwer bouwer;

  Demopagina(Diensten diensten, Toegang toegang, Begrenzer begrenzer, Bestanden bestanden) {
    this.diensten = diensten;
    this.toegang = toegang;
    this.begrenzer = begrenzer;
    this.bouwer = new Paginabouwer(bestanden);
  }

  /** The page for the gemeente and language in the query. */
  void toon(Context ctx) {
    Optional<Inhoudsopgave> keuze = keuze(ctx.queryParam("gemeente"), ctx.queryParam("taal"));
    stuur(
        ctx,
        keuze.isPresent() ? 200 : 404,
        keuze.or(() -> keuze(null, null)),
        Optional.empty(),
        Optional.empty());
  }

  /** The page with the answer to what the form sent. */
  void vraag(Context ctx) {
    Map<String, String> velden = Formulierlezer.lees(Lichaam.tekst(ctx, Formulierlezer.MEDIATYPE));
    Optional<Inhoudsopgave> keuze = keuze(velden.get("gemeente"), velden.get("taal"));
    if (keuze.isEmpty()) {
      throw Problemen.ongeldig("gemeente", Fout.ONBEKEND, Gesprekken.GEMEENTE_ONBEKEND);
    }
    Optional<Toegang.Open> open = Optional.empty();
    try {
      open = open(velden);
      Lopend lopend = antwoord(ctx, keuze.get(), velden, open);
      stuur(ctx, 200, keuze, Optional.of(lopend), Optional.empty());
    } catch (ProbleemException e) {
      e.koppen().forEach(ctx::header);
      Probleem probleem = e.probleem();
      stuur(ctx, probleem.status(), keuze, open.map(this::lopend), Optional.of(probleem.detail()));
    } catch (StoreUnavailableException e) {
      String zin = Storing.zin(Optional.of(keuze.get().gemeente()), keuze.get().taal());
      stuur(ctx, 503, keuze, Optional.empty(), Optional.of(zin));
    }
  }

  private Lopend antwoord(
      Context ctx, Inhoudsopgave keuze, Map<String, String> velden, Optional<Toegang.Open> open) {
    Inhoud inhoud = inhoud(velden, keuze);
    Afzender afzender = WebServer.afzender(ctx);
    GesprekId id;
    String sleutel;
    if (open.isPresent()) {
      id = open.get().gesprek().id();
      sleutel = open.get().sleutel();
    } else {
      begrenzer.telAdres(Limieten.Soort.BEGINNEN, afzender);
      Bot.Begonnen begonnen = begin(keuze, afzender);
      id = begonnen.id();
      sleutel = begonnen.sleutel();
    }
    begrenzer.telGesprek(id.value(), afzender);
    Gemeente gemeente = keuze.gemeente();
    Optional<String> kenmerk =
        Optional.ofNullable(velden.get("kenmerk")).filter(tekst -> !tekst.isBlank());
    Bot.Uitslag uitslag = diensten.bot().answer(new Inbound(gemeente.id(), id, kenmerk, inhoud));
    return switch (uitslag) {
      case Bot.Uitslag.Beantwoord beantwoord ->
          new Lopend(id, sleutel, diensten.bot().beurten(gemeente.id(), id, -1));
      case Bot.Uitslag.GeenGesprek() -> throw Problemen.geenGesprek();
      case Bot.Uitslag.KenmerkBotst() ->
          throw Problemen.ongeldig("kenmerk", Fout.IN_GEBRUIK, bouwer.alVerstuurd(keuze));
    };
  }

  private Bot.Begonnen begin(Inhoudsopgave keuze, Afzender afzender) {
    return diensten
        .bot()
        .begin(
            keuze.gemeente().id(),
            Kanaal.WEB,
            Optional.of(keuze.taal()),
            Optional.of(afzender.adres()))
        .orElseThrow(
            () -> Problemen.ongeldig("gemeente", Fout.ONBEKEND, Gesprekken.GEMEENTE_ONBEKEND));
  }

  private Inhoud inhoud(Map<String, String> velden, Inhoudsopgave over) {
    String keuze = velden.getOrDefault("keuze", "");
    if (!keuze.isBlank()) {
      return new Inhoud.Gekozen(Teksten.schoon(keuze));
    }
    String tekst = velden.getOrDefault("tekst", "");
    if (Teksten.leeg(tekst)) {
      throw Problemen.ongeldig("tekst", Fout.LEEG, bouwer.leeg(over));
    }
    if (Teksten.lengte(tekst) > Berichten.LANGSTE_TEKST) {
      throw Problemen.ongeldig("tekst", Fout.TE_LANG, bouwer.teLang(over));
    }
    return new Inhoud.Tekst(Teksten.schoon(tekst));
  }

  private Optional<Toegang.Open> open(Map<String, String> velden) {
    return toegang.open(velden.getOrDefault("gesprek", ""), velden.getOrDefault("sleutel", ""));
  }

  private Lopend lopend(Toegang.Open open) {
    List<Beurt> beurten =
        diensten.bot().beurten(open.gesprek().gemeente(), open.gesprek().id(), -1);
    return new Lopend(open.gesprek().id(), open.sleutel(), beurten);
  }

  /** What the page is for: the gemeente of that name, or the first one where none is named. */
  private Optional<Inhoudsopgave> keuze(@Nullable String gemeente, @Nullable String code) {
    List<Gemeente> alle = List.copyOf(diensten.wereld().get().gemeenten().opNaam());
    Taal taal = Producten.taal(code == null ? "nl" : code).orElse(Taal.NL);
    return alle.stream()
        .filter(een -> gemeente == null || een.id().value().equals(gemeente))
        .findFirst()
        .map(een -> new Inhoudsopgave(alle, een, taal));
  }

  private void stuur(
      Context ctx,
      int status,
      Optional<Inhoudsopgave> keuze,
      Optional<Lopend> lopend,
      Optional<String> melding) {
    Inhoudsopgave over =
        keuze.orElseThrow(() -> Problemen.nietGevonden("Er is hier nog geen gemeente."));
    ctx.header("Content-Security-Policy", Koppen.CSP_PAGINA);
    ctx.status(status).contentType(HTML).result(bouwer.pagina(over, lopend, melding));
  }
}
