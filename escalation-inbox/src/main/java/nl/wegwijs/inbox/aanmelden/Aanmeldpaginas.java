package nl.wegwijs.inbox.aanmelden;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Sessie;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.inbox.pagina.Aanmeldvraag;
import nl.wegwijs.inbox.pagina.Antwoord;
import nl.wegwijs.inbox.pagina.Bezoek;
import nl.wegwijs.inbox.pagina.Paginas;
import nl.wegwijs.inbox.pagina.Weergave;
import nl.wegwijs.inbox.sessie.Koekjes;
import nl.wegwijs.inbox.sessie.Sessies;
import nl.wegwijs.inbox.sjablonen.StaticTemplates;
import nl.wegwijs.inbox.sjablonen.Templates;

/** The pages and calls of logging in and out, and of the login itself. */
public final class Aanmeldpaginas {
  private final Aanmeldwijze wijze;
  private final Optional<Aanmelddienst> dienst;
  private final Sessies sessies;
  private final Balie balie;
  private final InstantSource klok;
  private final Supplier<Gemeenten> gemeenten;
  private final Aanmelden aanmelden;
  private final Templates sjablonen = new StaticTemplates();

  /**
   * Those of one way of logging in.
   *
   * @param lokaal whether a request comes from this machine itself
   */
  public Aanmeldpaginas(
      Aanmeldwijze wijze,
      Sessies sessies,
      Koekjes koekjes,
      Balie balie,
      InstantSource klok,
      Predicate<Context> lokaal,
      Supplier<Gemeenten> gemeenten) {
    this.wijze = wijze;
    this.dienst =
        switch (wijze) {
          case Aanmeldwijze.Oidc(OidcInstellingen instellingen) ->
              Optional.of(new Aanmelddienst(instellingen, klok));
          case Aanmeldwijze.Demo(), Aanmeldwijze.Geen() -> Optional.empty();
        };
    this.sessies = sessies;
    this.balie = balie;
    this.klok = klok;
    this.gemeenten = gemeenten;
    this.aanmelden = new Aanmelden(wijze, dienst, lokaal, gemeenten, koekjes, this::begin);
  }

  /** What somebody is asked who is not logged in. */
  public Aanmeldvraag vraag() {
    return aanmelden;
  }

  /** Origins besides our own that a form may lead to. */
  public List<String> formulierdoelen() {
    return dienst.map(Aanmelddienst::formulierdoelen).orElse(List.of());
  }

  /** Adds them. */
  public void voegToe(Paginas paginas, Weergave weergave) {
    paginas.open(
        HandlerType.GET, "/inbox/aanmelden", ctx -> weergave.stuur(ctx, aanmelden.vraag(ctx)));
    paginas.open(
        HandlerType.POST, "/inbox/aanmelden", ctx -> weergave.stuur(ctx, aanmelden.demo(ctx)));
    paginas.open(
        HandlerType.GET,
        "/inbox/aanmelden/terug",
        ctx -> weergave.stuur(ctx, aanmelden.terug(ctx)));
    paginas.open(HandlerType.GET, "/inbox/afgemeld", ctx -> weergave.stuur(ctx, afgemeld()));
    paginas.post("/inbox/afmelden", Paginas.IEDEREEN, this::afmelden);
    paginas.get("/inbox/sessie", Paginas.IEDEREEN, bezoek -> duur(bezoek.sessie()));
    paginas.post("/inbox/sessie", Paginas.IEDEREEN, this::blijf);
    paginas.post("/inbox/gemeente", Paginas.IEDEREEN, this::wissel);
    paginas.post("/inbox/aanwezig", Paginas.IEDEREEN, this::aanwezig);
  }

  private void begin(
      Context ctx, Medewerker medewerker, GemeenteId gemeente, Optional<String> bewijs) {
    Sessie.Wijze soort = dienst.isPresent() ? Sessie.Wijze.OIDC : Sessie.Wijze.DEMO;
    sessies.begin(
        ctx, new Sessie(gemeente, medewerker, soort, klok.instant(), klok.instant(), true, bewijs));
    balie.aangemeld(gemeente, medewerker);
  }

  private Antwoord afmelden(Bezoek bezoek) {
    balie.afgemeld(bezoek.gemeenteId(), bezoek.medewerker());
    Optional<String> bewijs = sessies.eindig(bezoek.ctx()).flatMap(Sessie::bewijs);
    return dienst
        .flatMap(een -> een.afmelden(bewijs))
        .map(URI::toString)
        .map(Antwoord::naar)
        .orElseGet(() -> Antwoord.naar("/inbox/afgemeld"));
  }

  private Antwoord afgemeld() {
    String adres = wijze instanceof Aanmeldwijze.Oidc ? "/inbox/aanmelden?opnieuw=ja" : "/inbox";
    return Antwoord.pagina(
        "Afgemeld",
        sjablonen.aanmelden(
            "U bent afgemeld", "U kunt dit venster sluiten.", "Opnieuw aanmelden", adres));
  }

  private Antwoord blijf(Bezoek bezoek) {
    sessies.verleng(bezoek.aangemeld());
    return duur(sessies.bijgewerkt(bezoek.sessie()));
  }

  private Antwoord duur(Sessie sessie) {
    return Antwoord.json(
        "{\"seconden\":%d,\"verlengbaar\":%b}"
            .formatted(sessies.resterend(sessie).toSeconds(), sessies.verlengbaar(sessie)));
  }

  /** Works for another gemeente, under a new secret: what other windows show is no longer valid. */
  private Antwoord wissel(Bezoek bezoek) {
    var gekozen = new GemeenteId(bezoek.formulier().tekst("gemeente"));
    boolean mag = bezoek.medewerker().gemeenten().contains(gekozen);
    if (!mag || gemeenten.get().gemeente(gekozen).isEmpty()) {
      return Antwoord.geenRecht();
    }
    balie.afgemeld(bezoek.gemeenteId(), bezoek.medewerker());
    sessies.begin(bezoek.ctx(), sessies.bijgewerkt(bezoek.sessie()).voor(gekozen));
    balie.aangemeld(gekozen, bezoek.medewerker());
    return Antwoord.naar("/inbox");
  }

  private Antwoord aanwezig(Bezoek bezoek) {
    sessies.zetAanwezig(bezoek.aangemeld(), bezoek.formulier().aan("aanwezig"));
    return Antwoord.naar(Weergave.veiligPad(bezoek.formulier().tekst("naar")));
  }
}
