package nl.wegwijs.channels.ontvangst;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.channels.ontvangst.Ontvangstlinks.Verwijzing;

/**
 * {@code /ontvangstbewijs/…}: the receipt that a link opens, with nothing else of the gesprek, for
 * as long as was said when the link was given. A link that was not made here and one whose gesprek
 * is erased get the same answer.
 */
public final class Ontvangstpagina {
  private final Ontvangstlinks links;
  private final Bot bot;
  private final Supplier<Wereld> wereld;
  private final InstantSource klok;

  public Ontvangstpagina(
      Ontvangstlinks links, Bot bot, Supplier<Wereld> wereld, InstantSource klok) {
    this.links = links;
    this.bot = bot;
    this.wereld = wereld;
    this.klok = klok;
  }

  /** Adds the page to the service. */
  public void voegToe(RoutesConfig routes) {
    routes.addHttpHandler(HandlerType.GET, Ontvangstlinks.PAD + "{teken}", this::toon);
    routes.addHttpHandler(HandlerType.HEAD, Ontvangstlinks.PAD + "{teken}", this::toon);
  }

  private void toon(Context ctx) {
    ctx.contentType("text/html; charset=utf-8");
    ctx.header("X-Robots-Tag", "noindex, nofollow");
    ctx.header("Content-Security-Policy", Ontvangstbewijs.CSP);
    Optional<Verwijzing> naar = links.lees(ctx.pathParam("teken"));
    Optional<Beurt> ingediend = naar.flatMap(this::beurt);
    if (ingediend.filter(beurt -> verlopen(beurt.tijdstip())).isPresent()) {
      ctx.status(410).result(Ontvangstbewijs.verlopen());
      return;
    }
    Optional<Ontvangstbewijs> bewijs =
        ingediend.flatMap(beurt -> bewijs(naar.orElseThrow(), beurt));
    ctx.status(bewijs.isPresent() ? 200 : 404)
        .result(bewijs.map(Ontvangstbewijs::html).orElseGet(Ontvangstbewijs::onbekend));
  }

  private boolean verlopen(Instant ingediendOp) {
    return !klok.instant().isBefore(ingediendOp.plus(Ontvangstlinks.GELDIG));
  }

  private Optional<Beurt> beurt(Verwijzing naar) {
    return bot.beurten(naar.gemeente(), naar.gesprek(), naar.beurt() - 1).stream()
        .filter(beurt -> beurt.nummer() == naar.beurt())
        .findFirst();
  }

  private Optional<Ontvangstbewijs> bewijs(Verwijzing naar, Beurt ingediend) {
    List<Beurt> alle = bot.beurten(naar.gemeente(), naar.gesprek(), -1);
    return wereld
        .get()
        .gemeenten()
        .gemeente(naar.gemeente())
        .flatMap(gemeente ->
            Ontvangstbewijs.kenmerk(ingediend)
                .flatMap(kenmerk -> Ontvangstbewijs.zoek(gemeente, alle, kenmerk)));
  }
}
