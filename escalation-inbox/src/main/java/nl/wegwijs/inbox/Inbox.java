package nl.wegwijs.inbox;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.inbox.aanmelden.Aanmeldpaginas;
import nl.wegwijs.inbox.aanmelden.Aanmeldwijze;
import nl.wegwijs.inbox.aanmelden.OidcInstellingen;
import nl.wegwijs.inbox.pagina.Actueelbanner;
import nl.wegwijs.inbox.pagina.Bestanden;
import nl.wegwijs.inbox.pagina.Paginas;
import nl.wegwijs.inbox.pagina.Weergave;
import nl.wegwijs.inbox.sessie.Herkomst;
import nl.wegwijs.inbox.sessie.Koekjes;
import nl.wegwijs.inbox.sessie.Sessieduur;
import nl.wegwijs.inbox.sessie.Sessies;
import nl.wegwijs.inbox.sessie.Sessies.Stand;

/** {@code /inbox}: where medewerkers take over from the assistant. */
public final class Inbox implements AutoCloseable {
  private final Paginas paginas;
  private final Sessies sessies;

  /** An inbox that has no routes yet. */
  public Inbox(Aanmeldwijze wijze, Diensten diensten) {
    Supplier<Gemeenten> gemeenten = () -> diensten.wereld().get().gemeenten();
    Optional<URI> basis =
        switch (wijze) {
          case Aanmeldwijze.Oidc(OidcInstellingen oidc) -> Optional.of(oidc.basis());
          case Aanmeldwijze.Demo(), Aanmeldwijze.Geen() -> Optional.empty();
        };
    Predicate<Context> lokaal = ctx -> diensten.lokaal().test(ctx) && Gastheer.lokaal(ctx);
    var koekjes = new Koekjes(basis.filter(adres -> adres.getScheme().equals("https")).isPresent());
    this.sessies =
        new Sessies(
            diensten.sessies(),
            diensten.klok(),
            Sessieduur.GEWOON,
            koekjes,
            (ctx, soort) ->
                wijze.geldt(soort) && (wijze instanceof Aanmeldwijze.Oidc || lokaal.test(ctx)));
    var aanmeldpaginas =
        new Aanmeldpaginas(
            wijze, sessies, koekjes, diensten.balie(), diensten.klok(), lokaal, gemeenten);
    var weergave =
        new Weergave(
            new Bestanden(),
            sessies,
            koekjes,
            gemeenten,
            aanmeldpaginas::formulierdoelen,
            gemeente ->
                Actueelbanner.van(
                    diensten.actueel().actueel(gemeente.id()), diensten.klok().instant()),
            diensten.vragen().eigen()::nieuws);
    this.paginas =
        new Paginas(sessies, new Herkomst(basis), weergave, gemeenten, aanmeldpaginas.vraag());
    aanmeldpaginas.voegToe(paginas, weergave);
    new Schermen(diensten, weergave).voegToe(paginas);
  }

  /** Whether that request comes from somebody who is logged in as a medewerker of that gemeente. */
  public boolean isMedewerker(Context ctx, GemeenteId gemeente) {
    return sessies.stand(ctx, false) instanceof Stand.Aangemeld aangemeld
        && aangemeld.sessie().gemeente().equals(gemeente);
  }

  /** Adds its pages and calls. */
  public void voegToe(RoutesConfig routes) {
    paginas.voegToe(routes);
  }

  /** Ends every open stream of events. */
  @Override
  public void close() {
    paginas.close();
  }
}
