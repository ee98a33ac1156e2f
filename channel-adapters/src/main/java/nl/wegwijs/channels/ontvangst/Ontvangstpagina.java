package nl.wegwijs.channels.ontvangst;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.kanaal.Bewijsopeningen;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.channels.ontvangst.Ontvangstlinks.Verwijzing;
import nl.wegwijs.gemeente.Gemeente;

/**
 * {@code /ontvangstbewijs/…}: the receipt that a link opens, with nothing else of the gesprek, for
 * as long as was said when the link was given. It is opened with a button, since programs fetch
 * links before people do, and from then on only in that same browser. A link that was not made here
 * and one whose gesprek is erased get the same answer.
 */
public final class Ontvangstpagina {
  private static final String KOEKJE = "wegwijs-bewijs";

  /** What {@link Kenmerken#geheim} makes. */
  private static final Pattern GEHEIM = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final Ontvangstlinks links;
  private final Bot bot;
  private final Supplier<Wereld> wereld;
  private final Bewijsopeningen openingen;
  private final InstantSource klok;
  private final Kenmerken kenmerken = new Kenmerken();

  public Ontvangstpagina(
      Ontvangstlinks links,
      Bot bot,
      Supplier<Wereld> wereld,
      Bewijsopeningen openingen,
      InstantSource klok) {
    this.links = links;
    this.bot = bot;
    this.wereld = wereld;
    this.openingen = openingen;
    this.klok = klok;
  }

  /** Adds the page to the service. */
  public void voegToe(RoutesConfig routes) {
    String pad = Ontvangstlinks.PAD + "{teken}";
    routes.addHttpHandler(HandlerType.GET, pad, ctx -> bij(ctx, this::toon));
    routes.addHttpHandler(HandlerType.HEAD, pad, ctx -> bij(ctx, this::toon));
    routes.addHttpHandler(HandlerType.POST, pad, ctx -> bij(ctx, this::open));
  }

  /** What a link that was made here leads to. */
  private record Gevonden(
      Verwijzing naar, Gemeente gemeente, Beurt ingediend, String kenmerk, boolean mail) {
    Instant tot() {
      return ingediend.tijdstip().plus(Ontvangstlinks.GELDIG);
    }

    Bewijspagina pagina() {
      return new Bewijspagina(gemeente, ingediend.toestand().taal(), tot(), mail);
    }
  }

  private interface Handeling {
    void doe(Context ctx, Gevonden gevonden);
  }

  private void bij(Context ctx, Handeling handeling) {
    ctx.contentType("text/html; charset=utf-8");
    ctx.header("X-Robots-Tag", "noindex, nofollow");
    ctx.header("Content-Security-Policy", Bewijspagina.CSP);
    Optional<Gevonden> gevonden = links.lees(ctx.pathParam("teken")).flatMap(this::zoek);
    if (gevonden.isEmpty()) {
      onbekend(ctx);
    } else if (klok.instant().isBefore(gevonden.get().tot())) {
      handeling.doe(ctx, gevonden.get());
    } else {
      ctx.status(410).result(gevonden.get().pagina().verlopen());
    }
  }

  private void toon(Context ctx, Gevonden gevonden) {
    Optional<String> eerste = eerste(gevonden.naar());
    if (eerste.isEmpty()) {
      ctx.result(gevonden.pagina().openen(kenmerken.geheim()));
    } else {
      toon(ctx, gevonden, isHier(ctx, eerste.get()));
    }
  }

  /**
   * Answers with the receipt itself: whoever keeps no cookies sees it from this page. The secret
   * comes with the button, so that pressing it twice, or again after an answer that got lost, is
   * the same browser.
   */
  private void open(Context ctx, Gevonden gevonden) {
    Verwijzing naar = gevonden.naar();
    Instant nu = klok.instant();
    String geheim =
        Optional.ofNullable(ctx.formParam(Bewijspagina.GEHEIM))
            .filter(gestuurd -> GEHEIM.matcher(gestuurd).matches())
            .orElseGet(kenmerken::geheim);
    String hash = Kenmerken.hash(geheim);
    Optional<String> eerste =
        openingen.open(naar.gemeente(), naar.gesprek(), naar.beurt(), hash, nu);
    if (eerste.isEmpty()) {
      onbekend(ctx);
      return;
    }
    boolean zelfde = Kenmerken.gelijk(eerste.get(), hash);
    if (zelfde) {
      ctx.cookie(koekje(ctx, geheim, Duration.between(nu, gevonden.tot())));
    }
    toon(ctx, gevonden, zelfde || isHier(ctx, eerste.get()));
  }

  private void toon(Context ctx, Gevonden gevonden, boolean hier) {
    if (!hier) {
      ctx.status(403).result(gevonden.pagina().elders());
      return;
    }
    Optional<Ontvangstbewijs> bewijs =
        Ontvangstbewijs.zoek(
            gevonden.gemeente(),
            bot.beurten(gevonden.naar().gemeente(), gevonden.naar().gesprek(), -1),
            gevonden.kenmerk());
    bewijs.ifPresentOrElse(gelezen -> ctx.result(gelezen.html()), () -> onbekend(ctx));
  }

  /** For this link alone, and for as long as it works. */
  private Cookie koekje(Context ctx, String geheim, Duration duur) {
    return new Cookie(
        KOEKJE,
        geheim,
        ctx.path(),
        (int) duur.toSeconds(),
        links.veilig(),
        true,
        null,
        SameSite.LAX);
  }

  private Optional<String> eerste(Verwijzing naar) {
    return openingen.browser(naar.gemeente(), naar.gesprek(), naar.beurt());
  }

  private static boolean isHier(Context ctx, String eerste) {
    return Optional.ofNullable(ctx.cookie(KOEKJE))
        .filter(geheim -> Kenmerken.gelijk(eerste, Kenmerken.hash(geheim)))
        .isPresent();
  }

  private static void onbekend(Context ctx) {
    ctx.status(404).result(Bewijspagina.onbekend());
  }

  private Optional<Gevonden> zoek(Verwijzing naar) {
    Wereld nu = wereld.get();
    Optional<Gemeente> gemeente = nu.gemeenten().gemeente(naar.gemeente());
    boolean mail = nu.mail() && gemeente.flatMap(gevonden -> gevonden.kanalen().mail()).isPresent();
    return bot.beurten(naar.gemeente(), naar.gesprek(), naar.beurt() - 1).stream()
        .filter(beurt -> beurt.nummer() == naar.beurt())
        .findFirst()
        .flatMap(beurt ->
            Ontvangstbewijs.kenmerk(beurt)
                .flatMap(kenmerk ->
                    gemeente.map(gevonden -> new Gevonden(naar, gevonden, beurt, kenmerk, mail))));
  }
}
