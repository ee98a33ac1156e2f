package nl.wegwijs.inbox.pagina;

import gg.jte.Content;
import io.javalin.http.Context;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.inbox.pagina.Schil.Gemeentekeuze;
import nl.wegwijs.inbox.sessie.Koekjes;
import nl.wegwijs.inbox.sessie.Sessies;
import nl.wegwijs.inbox.sjablonen.StaticTemplates;
import nl.wegwijs.inbox.sjablonen.Templates;

/** Turns answers into what a browser gets. Safe for use by many threads. */
public final class Weergave {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String MELDING = "melding";

  /** In the order in which they count: the last one wins. */
  private static final List<String> STIJLEN =
      List.of("werk.css", "actueel.css", "kennis.css", "inbox.css");

  private static final List<String> SCRIPTS = List.of("inbox.js");

  private final Templates sjablonen = new StaticTemplates();
  private final Bestanden bestanden;
  private final Sessies sessies;
  private final Koekjes koekjes;
  private final Supplier<Gemeenten> gemeenten;
  private final Supplier<List<String>> formulierdoelen;
  private final Function<Gemeente, Actueelbanner> actueel;
  private final ToIntBiFunction<GemeenteId, Medewerker> nieuws;

  /**
   * The manner in which pages of this service look.
   *
   * @param formulierdoelen other origins that a form may end up at, such as that of the provider
   *     where a medewerker logs out
   * @param actueel what is different for a while in a gemeente
   * @param nieuws how much became of a medewerker's proposals that they did not see yet
   */
  public Weergave(
      Bestanden bestanden,
      Sessies sessies,
      Koekjes koekjes,
      Supplier<Gemeenten> gemeenten,
      Supplier<List<String>> formulierdoelen,
      Function<Gemeente, Actueelbanner> actueel,
      ToIntBiFunction<GemeenteId, Medewerker> nieuws) {
    this.bestanden = bestanden;
    this.sessies = sessies;
    this.koekjes = koekjes;
    this.gemeenten = gemeenten;
    this.formulierdoelen = formulierdoelen;
    this.actueel = actueel;
    this.nieuws = nieuws;
  }

  /** All templates, to make the content of a page with. */
  public Templates sjablonen() {
    return sjablonen;
  }

  /** Puts on the headers of a page, also of one that only sends elsewhere. */
  void koppen(Context ctx) {
    String doelen = String.join(" ", formulierdoelen.get());
    Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
                + " img-src 'self' data:; base-uri 'none'; frame-ancestors 'none';"
                + " form-action 'self' "
                + doelen,
            // A browser leaves the origin out of what is posted where it may tell no referrer.
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cache-Control",
            "no-store")
        .forEach(ctx::header);
    ctx.removeHeader("Access-Control-Allow-Origin");
    ctx.removeHeader("Access-Control-Expose-Headers");
  }

  /** Answers somebody who is not logged in. */
  public void stuur(Context ctx, Antwoord antwoord) {
    stuur(ctx, Optional.empty(), antwoord);
  }

  void stuur(Context ctx, Optional<Bezoek> bezoek, Antwoord antwoord) {
    koppen(ctx);
    switch (antwoord) {
      case Antwoord.Pagina(int status, String titel, Content inhoud, List<String> scripts) ->
          html(ctx, status, kader(ctx, bezoek, titel, inhoud, scripts));
      case Antwoord.Fragment(int status, Content inhoud) ->
          html(ctx, status, sjablonen.fragment(inhoud).render());
      case Antwoord.Naar naar -> naar(ctx, naar);
      case Antwoord.Tekst(int status, String mediatype, String tekst) ->
          ctx.status(status).contentType(mediatype).result(tekst);
      case Antwoord.Fout(int status, String titel, String uitleg) -> {
        Content inhoud = sjablonen.fout(titel, uitleg, bezoek.isPresent());
        stuur(
            ctx,
            bezoek,
            Verzoeken.vanScript(ctx)
                ? new Antwoord.Fragment(status, inhoud)
                : new Antwoord.Pagina(status, titel, inhoud, List.of()));
      }
    }
  }

  private String kader(
      Context ctx, Optional<Bezoek> bezoek, String titel, Content inhoud, List<String> scripts) {
    if (bezoek.isEmpty()) {
      return sjablonen.kaal(titel, stijlen(), inhoud).render();
    }
    return sjablonen.schil(schil(ctx, bezoek.get(), titel, scripts), inhoud).render();
  }

  private List<String> stijlen() {
    return STIJLEN.stream().map(bestanden::pad).toList();
  }

  private Schil schil(Context ctx, Bezoek bezoek, String titel, List<String> eigen) {
    Medewerker medewerker = bezoek.medewerker();
    var scripts = new ArrayList<>(SCRIPTS);
    scripts.addAll(eigen);
    return new Schil(
        titel,
        hier(ctx),
        bezoek.gemeente().naam(),
        keuzes(medewerker, bezoek.gemeente()),
        medewerker.naam(),
        bezoek.sessie().aanwezig(),
        bezoek.csrf(),
        Navigatie.voor(medewerker, ctx.path(), nieuws.applyAsInt(bezoek.gemeenteId(), medewerker)),
        melding(ctx),
        actueel.apply(bezoek.gemeente()),
        sessies.resterend(bezoek.sessie()).toSeconds(),
        sessies.waarschuwing().toSeconds(),
        stijlen(),
        scripts.stream().map(bestanden::pad).toList());
  }

  private List<Gemeentekeuze> keuzes(Medewerker medewerker, Gemeente nu) {
    return medewerker.gemeenten().stream()
        .flatMap(id -> gemeenten.get().gemeente(id).stream())
        .map(een -> new Gemeentekeuze(een.id().value(), een.naam(), een.id().equals(nu.id())))
        .sorted(Comparator.comparing(Gemeentekeuze::naam))
        .toList();
  }

  /** Where to come back to: what was asked for, if asking again changes nothing. */
  private static String hier(Context ctx) {
    if (!ctx.method().name().equals("GET")) {
      return "/inbox";
    }
    String vraag = ctx.queryString();
    return ctx.path() + (vraag == null ? "" : "?" + vraag);
  }

  private String melding(Context ctx) {
    Optional<String> gezet = koekjes.lees(ctx, MELDING).filter(waarde -> !waarde.isEmpty());
    if (gezet.isEmpty()) {
      return "";
    }
    koekjes.wis(ctx, MELDING);
    try {
      return new String(Base64.getUrlDecoder().decode(gezet.get()), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException nietVanOns) {
      return "";
    }
  }

  private void naar(Context ctx, Antwoord.Naar naar) {
    naar.melding()
        .map(tekst -> tekst.getBytes(StandardCharsets.UTF_8))
        .map(bytes -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))
        .ifPresent(waarde -> koekjes.zet(ctx, MELDING, waarde, Duration.ofMinutes(1)));
    ctx.status(303).header("Location", naar.pad()).contentType(HTML).result("");
  }

  private static void html(Context ctx, int status, String html) {
    ctx.status(status).contentType(HTML).result(html);
  }

  /** That path if it is one of the inbox; its first page otherwise. */
  public static String veiligPad(String gevraagd) {
    boolean binnen =
        gevraagd.equals("/inbox")
            || gevraagd.startsWith("/inbox/")
            || gevraagd.startsWith("/inbox?");
    boolean gewoon =
        gevraagd.length() <= 500
            && gevraagd.chars().allMatch(teken -> teken > ' ' && teken < 0x7f && teken != '\\');
    if (!binnen || !gewoon) {
      return "/inbox";
    }
    try {
      String pad = URI.create(gevraagd).normalize().getPath();
      boolean terug = pad.startsWith("/inbox") && !pad.startsWith("/inbox/aanmelden");
      return terug ? gevraagd : "/inbox";
    } catch (IllegalArgumentException geenAdres) {
      return "/inbox";
    }
  }

  /** A value as it stands in the query of an address. */
  public static String inVraag(String waarde) {
    return URLEncoder.encode(waarde, StandardCharsets.UTF_8);
  }

  boolean stuurBestand(Context ctx) {
    return bestanden.stuur(ctx);
  }
}
