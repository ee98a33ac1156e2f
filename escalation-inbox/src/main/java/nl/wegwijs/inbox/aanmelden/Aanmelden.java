package nl.wegwijs.inbox.aanmelden;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.inbox.aanmelden.Aanmelddienst.Aangemeld;
import nl.wegwijs.inbox.pagina.Aanmeldvraag;
import nl.wegwijs.inbox.pagina.Antwoord;
import nl.wegwijs.inbox.pagina.Weergave;
import nl.wegwijs.inbox.sessie.Koekjes;
import nl.wegwijs.inbox.sjablonen.StaticTemplates;
import nl.wegwijs.inbox.sjablonen.Templates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logging in: what is asked, and what becomes of it. Safe for use by many threads. */
final class Aanmelden implements Aanmeldvraag {
  private static final Logger LOG = LoggerFactory.getLogger(Aanmelden.class);
  private static final String POGING = "poging";

  /** Long enough to look for a telephone that gives a code. */
  private static final Duration POGING_DUUR = Duration.ofMinutes(15);

  private final Aanmeldwijze wijze;
  private final Optional<Aanmelddienst> dienst;
  private final Predicate<Context> lokaal;
  private final Supplier<Gemeenten> gemeenten;
  private final Koekjes koekjes;
  private final Inloop inloop;
  private final Templates sjablonen = new StaticTemplates();

  Aanmelden(
      Aanmeldwijze wijze,
      Optional<Aanmelddienst> dienst,
      Predicate<Context> lokaal,
      Supplier<Gemeenten> gemeenten,
      Koekjes koekjes,
      Inloop inloop) {
    this.wijze = wijze;
    this.dienst = dienst;
    this.lokaal = lokaal;
    this.gemeenten = gemeenten;
    this.koekjes = koekjes;
    this.inloop = inloop;
  }

  /** Lets somebody in who logged in. */
  @FunctionalInterface
  interface Inloop {
    /**
     * Begins a login.
     *
     * @param gemeente to begin with
     * @param bewijs of the provider, if there is one
     */
    void begin(Context ctx, Medewerker medewerker, GemeenteId gemeente, Optional<String> bewijs);
  }

  @Override
  public Antwoord antwoord(Context ctx, String naar, boolean verlopen) {
    String veilig = Weergave.veiligPad(naar);
    return switch (wijze) {
      case Aanmeldwijze.Geen() -> instellen();
      case Aanmeldwijze.Demo() ->
          lokaal.test(ctx)
              ? Antwoord.pagina(
                  verlopen ? "Uw sessie is verlopen" : "Aanmelden",
                  sjablonen.demo(Demopersonen.keuzes(gemeenten.get()), veilig, verlopen))
              : instellen();
      case Aanmeldwijze.Oidc oidc ->
          verlopen
              ? uitnodiging(
                  "Uw sessie is verlopen",
                  "U bent afgemeld omdat u lang niets deed, of omdat u tien uur geleden begon.",
                  veilig)
              : Antwoord.naar("/inbox/aanmelden?naar=" + Weergave.inVraag(veilig));
    };
  }

  /** {@code GET /inbox/aanmelden}. */
  Antwoord vraag(Context ctx) {
    String naar = Weergave.veiligPad(Optional.ofNullable(ctx.queryParam("naar")).orElse("/inbox"));
    boolean verlopen = ctx.queryParam("verlopen") != null;
    if (dienst.isEmpty() || verlopen) {
      return antwoord(ctx, naar, verlopen);
    }
    try {
      boolean opnieuw = ctx.queryParam("opnieuw") != null;
      Aanmelddienst.Begonnen begonnen = dienst.get().begin(naar, opnieuw);
      koekjes.zet(ctx, POGING, begonnen.poging().koekje(), POGING_DUUR);
      return Antwoord.naar(begonnen.adres().toString());
    } catch (AanmelddienstException e) {
      return mislukt(e, naar);
    }
  }

  /** {@code GET /inbox/aanmelden/terug}: the browser comes back from the provider. */
  Antwoord terug(Context ctx) {
    Optional<Poging> poging = koekjes.lees(ctx, POGING).flatMap(Poging::lees);
    koekjes.wis(ctx, POGING);
    if (dienst.isEmpty()) {
      return antwoord(ctx, "/inbox", false);
    }
    if (poging.isEmpty()) {
      return uitnodiging(
          "Aanmelden is niet gelukt",
          "Het duurde te lang, of uw browser bewaart geen cookies van deze pagina.",
          "/inbox");
    }
    String naar = Weergave.veiligPad(poging.get().naar());
    try {
      Aangemeld aangemeld =
          dienst.get().voltooi(poging.get(), ctx.queryParamMap(), gemeenten.get().alle().keySet());
      return binnen(ctx, aangemeld, naar);
    } catch (AanmelddienstException e) {
      return mislukt(e, naar);
    }
  }

  /** {@code POST /inbox/aanmelden}: one of the demo people was chosen. */
  Antwoord demo(Context ctx) {
    if (!(wijze instanceof Aanmeldwijze.Demo) || !lokaal.test(ctx)) {
      return instellen();
    }
    var gemeente = new GemeenteId(veld(ctx, "gemeente"));
    Optional<Medewerker> persoon =
        Demopersonen.persoon(gemeenten.get(), gemeente, veld(ctx, "persoon"));
    if (persoon.isEmpty()) {
      return Antwoord.ongeldig("Deze persoon is er niet.");
    }
    inloop.begin(ctx, persoon.get(), gemeente, Optional.empty());
    return Antwoord.naar(Weergave.veiligPad(veld(ctx, "naar")));
  }

  private Antwoord binnen(Context ctx, Aangemeld aangemeld, String naar) {
    Medewerker medewerker = aangemeld.medewerker();
    Optional<GemeenteId> eerste =
        medewerker.gemeenten().stream().min(Comparator.comparing(GemeenteId::value));
    if (eerste.isEmpty() || medewerker.rollen().isEmpty()) {
      return new Antwoord.Pagina(
          403,
          "Geen toegang",
          sjablonen.geentoegang(eerste.isPresent(), opnieuw("/inbox")),
          List.of());
    }
    inloop.begin(ctx, medewerker, eerste.get(), Optional.of(aangemeld.bewijs()));
    return Antwoord.naar(naar);
  }

  private Antwoord mislukt(AanmelddienstException e, String naar) {
    LOG.warn("login failed: {}", e.getMessage());
    return switch (e.soort()) {
      case ONBEREIKBAAR ->
          new Antwoord.Pagina(
              503,
              "Aanmelden kan nu niet",
              sjablonen.aanmelden(
                  "Aanmelden kan nu niet",
                  "De aanmelddienst van uw organisatie antwoordt niet. Probeer het over een minuut"
                      + " opnieuw.",
                  "Probeer opnieuw",
                  "/inbox/aanmelden?naar=" + Weergave.inVraag(naar)),
              List.of());
      case GEWEIGERD, ONGELDIG ->
          new Antwoord.Pagina(
              400,
              "Aanmelden is niet gelukt",
              sjablonen.aanmelden(
                  "Aanmelden is niet gelukt",
                  "Begin opnieuw. Lukt het dan weer niet, vraag dan de beheerder om hulp.",
                  "Opnieuw aanmelden",
                  opnieuw(naar)),
              List.of());
    };
  }

  private Antwoord uitnodiging(String titel, String uitleg, String naar) {
    return Antwoord.pagina(
        titel, sjablonen.aanmelden(titel, uitleg, "Opnieuw aanmelden", opnieuw(naar)));
  }

  private static String opnieuw(String naar) {
    return "/inbox/aanmelden?opnieuw=ja&naar=" + Weergave.inVraag(naar);
  }

  private Antwoord instellen() {
    return new Antwoord.Pagina(
        503, "Aanmelden is nog niet ingesteld", sjablonen.instellen(), List.of());
  }

  private static String veld(Context ctx, String naam) {
    return Optional.ofNullable(ctx.formParam(naam)).orElse("");
  }
}
