package nl.wegwijs.inbox.pagina;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.wegwijs.bot.balie.Rol;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.inbox.sessie.Herkomst;
import nl.wegwijs.inbox.sessie.Sessies;
import nl.wegwijs.inbox.sessie.Sessies.Stand.Aangemeld;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages and calls of the inbox. Whatever is added here asks for a login and a role; what is
 * posted must come from a page of the inbox and carry the secret of its login.
 */
public final class Paginas implements AutoCloseable {
  /** Every role: whoever has one may see it. */
  public static final Set<Rol> IEDEREEN = Set.of(Rol.values());

  /** Those who work with gesprekken. */
  public static final Set<Rol> BALIE = Set.of(Rol.MEDEWERKER, Rol.COORDINATOR);

  /** Those who see how the work goes. */
  public static final Set<Rol> LEIDING = Set.of(Rol.COORDINATOR, Rol.BEHEERDER);

  /** Those who place notices and turn the assistant off. */
  public static final Set<Rol> MELDERS = Set.of(Rol.REDACTEUR, Rol.COORDINATOR);

  /** Those who write what the assistant answers from. */
  public static final Set<Rol> REDACTIE = Set.of(Rol.REDACTEUR);

  private static final Logger LOG = LoggerFactory.getLogger(Paginas.class);
  private static final Formulier LEEG = new Formulier(Map.of());

  private final Sessies sessies;
  private final Herkomst herkomst;
  private final Weergave weergave;
  private final Supplier<Gemeenten> gemeenten;
  private final Aanmeldvraag aanmeldvraag;
  private final List<Consumer<RoutesConfig>> routes = new ArrayList<>();
  private final Set<Stroom> stromen = ConcurrentHashMap.newKeySet();
  private volatile boolean gesloten;

  public Paginas(
      Sessies sessies,
      Herkomst herkomst,
      Weergave weergave,
      Supplier<Gemeenten> gemeenten,
      Aanmeldvraag aanmeldvraag) {
    this.sessies = sessies;
    this.herkomst = herkomst;
    this.weergave = weergave;
    this.gemeenten = gemeenten;
    this.aanmeldvraag = aanmeldvraag;
  }

  /** A page or fragment that is only looked at. */
  public void get(String pad, Set<Rol> rollen, Scherm scherm) {
    Handler handler = ctx -> beveilig(ctx, () -> toon(ctx, rollen, scherm));
    routes.add(config -> {
      config.addHttpHandler(HandlerType.GET, pad, handler);
      config.addHttpHandler(HandlerType.HEAD, pad, handler);
    });
  }

  /** Something that is done. */
  public void post(String pad, Set<Rol> rollen, Scherm scherm) {
    Handler handler = ctx -> beveilig(ctx, () -> doe(ctx, rollen, scherm));
    routes.add(config -> config.addHttpHandler(HandlerType.POST, pad, handler));
  }

  /** A stream of server-sent events. */
  public void stroom(String pad, Set<Rol> rollen, Stroomscherm scherm) {
    Handler handler = ctx -> beveilig(ctx, () -> stroom(ctx, rollen, scherm));
    routes.add(config -> config.addHttpHandler(HandlerType.GET, pad, handler));
  }

  /** A page for those who are not logged in; what it posts must come from the inbox as well. */
  public void open(HandlerType methode, String pad, Consumer<Context> handler) {
    routes.add(config ->
        config.addHttpHandler(
            methode,
            pad,
            ctx ->
                beveilig(
                    ctx,
                    () -> {
                      if (methode.equals(HandlerType.POST) && !herkomst.eigen(ctx)) {
                        weergave.stuur(ctx, vreemd());
                        return;
                      }
                      handler.accept(ctx);
                    })));
  }

  /** Adds all of it, and an answer to every other path of the inbox. */
  public void voegToe(RoutesConfig config) {
    config.addHttpHandler(HandlerType.GET, Bestanden.PAD, this::bestand);
    config.addHttpHandler(HandlerType.HEAD, Bestanden.PAD, this::bestand);
    routes.forEach(route -> route.accept(config));
    for (HandlerType methode : List.of(HandlerType.GET, HandlerType.HEAD, HandlerType.POST)) {
      config.addHttpHandler(
          methode,
          "/inbox/<rest>",
          ctx -> beveilig(ctx, () -> toon(ctx, IEDEREEN, bezoek -> Antwoord.nietGevonden())));
    }
  }

  /** Ends every open stream. */
  @Override
  public void close() {
    gesloten = true;
    stromen.forEach(Stroom::stop);
  }

  private void bestand(Context ctx) {
    if (!weergave.stuurBestand(ctx)) {
      weergave.stuur(ctx, Antwoord.nietGevonden());
    }
  }

  private interface Werk {
    void doe() throws IOException, InterruptedException;
  }

  /** Whatever goes wrong becomes a page; what was typed is in none of the messages. */
  private void beveilig(Context ctx, Werk werk) throws InterruptedException {
    try {
      werk.doe();
    } catch (StoreUnavailableException e) {
      weergave.stuur(
          ctx,
          Antwoord.fout(
              503,
              "Even niet bereikbaar",
              "Wat u deed is niet opgeslagen. Probeer het over een paar tellen opnieuw."));
    } catch (IOException | RuntimeException e) {
      if (ctx.res().isCommitted()) {
        return;
      }
      LOG.atError()
          .setCause(new ZonderBericht(e))
          .log("a page of the inbox failed: {}", ctx.endpoint().path);
      weergave.stuur(ctx, Antwoord.fout(500, "Er ging iets mis", "Probeer het later opnieuw."));
    }
  }

  private void toon(Context ctx, Set<Rol> rollen, Scherm scherm) {
    Optional<Bezoek> bezoek = toegelaten(ctx, rollen, LEEG);
    bezoek.ifPresent(een -> weergave.stuur(ctx, bezoek, scherm.toon(een)));
  }

  private void doe(Context ctx, Set<Rol> rollen, Scherm scherm) {
    if (!herkomst.eigen(ctx)) {
      weergave.stuur(ctx, vreemd());
      return;
    }
    Optional<Formulier> formulier = Formulier.lees(ctx);
    Optional<Bezoek> bezoek = toegelaten(ctx, rollen, formulier.orElse(LEEG));
    if (bezoek.isEmpty()) {
      return;
    }
    if (formulier.isEmpty()) {
      weergave.stuur(
          ctx,
          bezoek,
          Antwoord.fout(413, "Dat kan niet", "Het formulier is te groot of onleesbaar."));
      return;
    }
    String gegeven =
        formulier.get().gevuld("csrf").orElse(Optional.ofNullable(ctx.header("X-Csrf")).orElse(""));
    if (!Kenmerken.gelijk(gegeven, bezoek.get().csrf())) {
      weergave.stuur(ctx, bezoek, verouderd());
      return;
    }
    weergave.stuur(ctx, bezoek, scherm.toon(bezoek.get()));
  }

  private void stroom(Context ctx, Set<Rol> rollen, Stroomscherm scherm)
      throws IOException, InterruptedException {
    Optional<Bezoek> bezoek = toegelaten(ctx, rollen, LEEG);
    if (bezoek.isEmpty()) {
      return;
    }
    weergave.koppen(ctx);
    ctx.header("X-Accel-Buffering", "no");
    ctx.res().setStatus(200);
    ctx.res().setContentType("text/event-stream");
    ctx.res().setCharacterEncoding("utf-8");
    var stroom =
        new Stroom(
            ctx.res().getOutputStream(),
            () -> !gesloten && sessies.stand(ctx, false) instanceof Aangemeld);
    stromen.add(stroom);
    try {
      scherm.schrijf(bezoek.get(), stroom);
    } catch (IOException lezerIsWeg) {
      stroom.stop();
    } finally {
      stromen.remove(stroom);
    }
  }

  /** The visit if it may go on; otherwise it has been answered. */
  private Optional<Bezoek> toegelaten(Context ctx, Set<Rol> rollen, Formulier formulier) {
    return switch (sessies.stand(ctx, !Verzoeken.opDeAchtergrond(ctx))) {
      case Sessies.Stand.Niemand() -> aanmelden(ctx, false);
      case Sessies.Stand.Verlopen() -> aanmelden(ctx, true);
      case Aangemeld aangemeld -> {
        Optional<Gemeente> gemeente = gemeenten.get().gemeente(aangemeld.sessie().gemeente());
        if (gemeente.isEmpty()) {
          yield aanmelden(ctx, false);
        }
        var bezoek = new Bezoek(ctx, aangemeld, gemeente.get(), formulier);
        if (rollen.stream().anyMatch(bezoek.medewerker().rollen()::contains)) {
          yield Optional.of(bezoek);
        }
        weergave.stuur(ctx, Optional.of(bezoek), Antwoord.geenRecht());
        yield Optional.empty();
      }
    };
  }

  private Optional<Bezoek> aanmelden(Context ctx, boolean verlopen) {
    boolean pagina = !Verzoeken.vanScript(ctx) && !ctx.method().equals(HandlerType.POST);
    if (pagina) {
      String naar = ctx.path() + (ctx.queryString() == null ? "" : "?" + ctx.queryString());
      weergave.stuur(ctx, aanmeldvraag.antwoord(ctx, naar, verlopen));
      return Optional.empty();
    }
    weergave.stuur(
        ctx,
        Antwoord.fout(
            401,
            "Meld u opnieuw aan",
            "Uw sessie is voorbij. Wat u net verstuurde is niet aangekomen."));
    return Optional.empty();
  }

  private static Antwoord vreemd() {
    return Antwoord.fout(
        403, "Dat kan niet", "Deze aanvraag kwam niet van een pagina van Wegwijs zelf.");
  }

  private static Antwoord verouderd() {
    return Antwoord.fout(
        403,
        "Deze pagina is verouderd",
        "U hebt zich intussen opnieuw aangemeld of werkt voor een andere gemeente. Ververs de"
            + " pagina en probeer het opnieuw.");
  }

  /** The place where something failed, without its message, which may hold what was typed. */
  private static final class ZonderBericht extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ZonderBericht(Throwable oorzaak) {
      super(oorzaak.getClass().getName(), null, false, true);
      setStackTrace(oorzaak.getStackTrace());
    }
  }
}
