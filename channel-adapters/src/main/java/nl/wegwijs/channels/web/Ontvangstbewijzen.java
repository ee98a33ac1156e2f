package nl.wegwijs.channels.web;

import io.javalin.http.Context;
import java.util.Locale;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.gesprek.Gesprek;
import nl.wegwijs.channels.ontvangst.Ontvangstbewijs;
import org.jspecify.annotations.Nullable;

/**
 * {@code /v1/gesprekken/{id}/ontvangstbewijzen/{kenmerk}}: what was filed, to keep. It is opened
 * with the sleutel of the gesprek, as everything else of it, and with nothing in the address.
 */
final class Ontvangstbewijzen {
  private final Bot bot;
  private final Toegang toegang;

  Ontvangstbewijzen(Bot bot, Toegang toegang) {
    this.bot = bot;
    this.toegang = toegang;
  }

  /** A page that prints well, or plain text for who asks for that. */
  void toon(Context ctx) {
    Gesprek gesprek = toegang.gesprek(ctx).gesprek();
    String kenmerk = ctx.pathParam("kenmerk");
    Ontvangstbewijs bewijs =
        toegang
            .gemeente(gesprek.gemeente().value())
            .flatMap(gemeente ->
                Ontvangstbewijs.zoek(
                    gemeente, bot.beurten(gesprek.gemeente(), gesprek.id(), -1), kenmerk))
            .orElseThrow(Problemen::geenGesprek);
    boolean platteTekst = wilTekst(ctx.header("Accept"));
    ctx.contentType(platteTekst ? "text/plain; charset=utf-8" : "text/html; charset=utf-8");
    ctx.header(
        "Content-Disposition",
        "attachment; filename=\"ontvangstbewijs-%s.%s\""
            .formatted(bewijs.kenmerk(), platteTekst ? "txt" : "html"));
    ctx.header("Vary", "Accept");
    ctx.result(platteTekst ? bewijs.tekst() : bewijs.html());
  }

  private static boolean wilTekst(@Nullable String aanvaardt) {
    String soorten = aanvaardt == null ? "" : aanvaardt.toLowerCase(Locale.ROOT);
    return soorten.contains("text/plain") && !soorten.contains("text/html");
  }
}
