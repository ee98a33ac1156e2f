package nl.wegwijs.channels.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever ends the handling of a request into a problem as its answer. */
final class Probleemvertaling {
  private static final Logger LOG = LoggerFactory.getLogger(Probleemvertaling.class);

  private final Json json;
  private final Supplier<Wereld> wereld;

  Probleemvertaling(Json json, Supplier<Wereld> wereld) {
    this.json = json;
    this.wereld = wereld;
  }

  void voegToe(RoutesConfig routes) {
    routes.exception(ProbleemException.class, (e, ctx) -> antwoord(ctx, e));
    routes.exception(StoreUnavailableException.class, (e, ctx) -> nietBewaard(ctx));
    routes.exception(MethodNotAllowedResponse.class, (e, ctx) -> methode(ctx, e));
    routes.exception(HttpResponseException.class, (e, ctx) -> antwoord(ctx, kaal(e.getStatus())));
    routes.exception(Exception.class, (e, ctx) -> onverwacht(ctx, e));
  }

  void antwoord(Context ctx, ProbleemException e) {
    Lichaam.laatLeeglopen(ctx);
    e.koppen().forEach(ctx::header);
    json.antwoord(ctx, e.probleem().status(), Probleem.MEDIATYPE, e.probleem());
  }

  private static ProbleemException kaal(int status) {
    return switch (status) {
      case 404 -> Problemen.nietGevonden("Dit adres bestaat hier niet.");
      default -> new ProbleemException(Probleem.van(status, "De aanvraag kan niet worden gedaan."));
    };
  }

  private void methode(Context ctx, MethodNotAllowedResponse e) {
    String toegestaan = e.getDetails().getOrDefault("availableMethods", "");
    antwoord(
        ctx,
        new ProbleemException(
            Probleem.van(405, "Dit adres kent alleen: %s.".formatted(toegestaan)),
            Map.of("Allow", toegestaan)));
  }

  /** The store is gone: the inwoner hears so, and where to go. */
  private void nietBewaard(Context ctx) {
    String talen = ctx.header("Accept-Language");
    Taal taal = talen != null && talen.startsWith("en") ? Taal.EN : Taal.NL;
    antwoord(ctx, Problemen.nietBeschikbaar(Storing.zin(gemeente(ctx), taal)));
  }

  /**
   * The gemeente that the sleutel names; whether it is a true one does not matter for a telephone
   * number.
   */
  private Optional<Gemeente> gemeente(Context ctx) {
    String kop = ctx.header("Authorization");
    int spatie = kop == null ? -1 : kop.indexOf(' ');
    int punt = kop == null ? -1 : kop.indexOf('.');
    if (kop == null || spatie < 0 || punt < spatie) {
      return Optional.empty();
    }
    return wereld
        .get()
        .gemeenten()
        .gemeente(new GemeenteId(kop.substring(spatie + 1, punt).strip()));
  }

  private void onverwacht(Context ctx, Exception e) {
    HttpException http = HttpException.asHttpException(e);
    if (http != null && http.getCode() < 500) {
      antwoord(ctx, kaal(http.getCode()));
      return;
    }
    if (!ctx.res().isCommitted()) {
      LOG.error("request failed: {} {}", ctx.method().name(), route(ctx), ZonderBericht.van(e));
      antwoord(
          ctx,
          new ProbleemException(Probleem.van(500, "Er ging iets mis. Probeer het later opnieuw.")));
    }
  }

  private static String route(Context ctx) {
    return WebServer.route(ctx);
  }

  /** The place where something failed, without its message, which may hold what a citizen typed. */
  private static final class ZonderBericht extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private ZonderBericht(String soort, StackTraceElement[] plaats) {
      super(soort, null, false, true);
      setStackTrace(plaats);
    }

    static ZonderBericht van(Throwable e) {
      return new ZonderBericht(e.getClass().getName(), e.getStackTrace());
    }
  }
}
