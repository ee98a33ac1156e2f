package nl.wegwijs.channels.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.Inbound;
import nl.wegwijs.bot.Inhoud;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Gesprek;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Uitkomst;
import org.jspecify.annotations.Nullable;

/**
 * {@code /v1/gesprekken/{id}/berichten}: says something to the assistant, reads back what was said.
 */
final class Berichten {
  /** The most an inwoner can say at once, in code points. */
  static final int LANGSTE_TEKST = 2000;

  private static final int LANGSTE_KEUZE = 500;
  private static final int LANGSTE_KENMERK = 255;

  private final Bot bot;
  private final Toegang toegang;
  private final Begrenzer begrenzer;
  private final Json json;

  Berichten(Bot bot, Toegang toegang, Begrenzer begrenzer, Json json) {
    this.bot = bot;
    this.toegang = toegang;
    this.begrenzer = begrenzer;
    this.json = json;
  }

  private record Antwoord(
      int beurt, Status status, List<Bericht> berichten, Optional<Uitkomst> uitkomst) {}

  void zeg(Context ctx) {
    Gesprek gesprek = toegang.gesprek(ctx).gesprek();
    begrenzer.telGesprek(gesprek.id().value(), WebServer.afzender(ctx));
    Velden velden = Velden.van(json, Lichaam.tekst(ctx, Json.MEDIATYPE));
    Optional<String> tekst = velden.optioneel("tekst", LANGSTE_TEKST);
    Optional<String> keuze = velden.optioneel("keuze", LANGSTE_KEUZE);
    Optional<String> kenmerk = velden.optioneel("kenmerk", LANGSTE_KENMERK);
    if (velden.heeft("tekst") && velden.heeft("keuze")) {
      velden.fout("keuze", Fout.SAMEN, "Geef 'tekst' of 'keuze', niet allebei.");
    } else if (!velden.heeft("tekst") && !velden.heeft("keuze")) {
      velden.fout("tekst", Fout.VERPLICHT, "Geef 'tekst' of 'keuze'.");
    }
    velden.klaar();
    Inhoud inhoud =
        keuze
            .<Inhoud>map(Inhoud.Gekozen::new)
            .orElseGet(() -> new Inhoud.Tekst(tekst.orElseThrow()));
    Beurt beurt = antwoord(new Inbound(gesprek.gemeente(), gesprek.id(), kenmerk, inhoud));
    json.antwoord(
        ctx,
        200,
        new Antwoord(
            beurt.nummer(), beurt.toestand().status(), beurt.berichten(), beurt.uitkomst()));
  }

  void lijst(Context ctx) {
    Gesprek gesprek = toegang.gesprek(ctx).gesprek();
    int na = na(ctx.queryParam("na"), "na");
    List<Beurt> beurten = bot.beurten(gesprek.gemeente(), gesprek.id(), na);
    Status status =
        beurten.isEmpty() ? gesprek.toestand().status() : beurten.getLast().toestand().status();
    json.antwoord(ctx, 200, Berichtenlijst.van(json, status, beurten));
  }

  /** The number of the last beurt a client has; -1 where it has none. */
  static int na(@Nullable String gegeven, String veld) {
    if (gegeven == null || gegeven.isEmpty()) {
      return -1;
    }
    if (gegeven.equals("-1")) {
      return -1;
    }
    if (!gegeven.matches("[0-9]{1,18}")) {
      throw Problemen.ongeldig(
          veld, Fout.WAARDE, "'%s' moet het nummer van een beurt zijn.".formatted(veld));
    }
    return (int) Math.min(Long.parseLong(gegeven), Integer.MAX_VALUE - 1);
  }

  private Beurt antwoord(Inbound inbound) {
    return switch (bot.answer(inbound)) {
      case Bot.Uitslag.Beantwoord(Beurt beurt) -> beurt;
      case Bot.Uitslag.GeenGesprek() -> throw Problemen.geenGesprek();
      case Bot.Uitslag.KenmerkBotst() ->
          throw Problemen.ongeldig(
              "kenmerk", Fout.IN_GEBRUIK, "Met dit kenmerk kwam eerder een ander bericht.");
    };
  }
}
