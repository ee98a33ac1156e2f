package nl.wegwijs.inbox.pagina;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Rol;
import nl.wegwijs.bot.balie.Sessie;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.inbox.sessie.Sessies.Stand.Aangemeld;

/**
 * One request of a medewerker who is logged in and has a role that the page asks for. What the
 * medewerker may do with one gesprek is not settled by that.
 */
public final class Bezoek {
  private final Context ctx;
  private final Aangemeld aangemeld;
  private final Gemeente gemeente;
  private final Formulier formulier;

  Bezoek(Context ctx, Aangemeld aangemeld, Gemeente gemeente, Formulier formulier) {
    this.ctx = ctx;
    this.aangemeld = aangemeld;
    this.gemeente = gemeente;
    this.formulier = formulier;
  }

  public Medewerker medewerker() {
    return aangemeld.sessie().medewerker();
  }

  /** The gemeente that the medewerker works for now, as its files are now. */
  public Gemeente gemeente() {
    return gemeente;
  }

  public GemeenteId gemeenteId() {
    return gemeente.id();
  }

  /** What every form on the page has to carry in its field {@code csrf}. */
  public String csrf() {
    return aangemeld.csrf();
  }

  public Sessie sessie() {
    return aangemeld.sessie();
  }

  /** The login of this request, for those who change it. */
  public Aangemeld aangemeld() {
    return aangemeld;
  }

  /** Whether the medewerker has one of those roles. */
  public boolean heeft(Rol... rollen) {
    return Set.of(rollen).stream().anyMatch(medewerker().rollen()::contains);
  }

  /** What was posted; has no fields for a page that was only asked for. */
  public Formulier formulier() {
    return formulier;
  }

  /** A named part of the path. */
  public String pad(String naam) {
    return ctx.pathParam(naam);
  }

  /** A value in the query of the address, if there is anything in it. */
  public Optional<String> vraag(String naam) {
    return Optional.ofNullable(ctx.queryParam(naam)).map(String::strip).filter(s -> !s.isEmpty());
  }

  /** The last event that a page with a stream has seen. */
  public Optional<String> laatsteGebeurtenis() {
    return Optional.ofNullable(ctx.header("Last-Event-ID")).or(() -> vraag("na"));
  }

  /** Whether a script asks, which wants a piece of a page. */
  public boolean script() {
    return Verzoeken.vanScript(ctx);
  }

  /** For what is asked too seldom to have a method here. */
  public Context ctx() {
    return ctx;
  }
}
