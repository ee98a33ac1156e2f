package nl.wegwijs.channels.spraak;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.wegwijs.bot.Router;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.actueel.Actueel;

/**
 * The way in of the telephone: {@code POST /webhooks/spraak/{gemeente}}. Stateless: what was asked
 * before stands in the address that the platform calls next, which its signature covers.
 */
public final class Spraak {
  private static final int GROOTSTE = 64 * 1024;
  private static final int LANGSTE_ZIN = 2000;

  /** Values of {@code DialCallStatus} and {@code QueueResult} after which somebody was spoken. */
  private static final Set<String> GELUKT = Set.of("completed", "answered", "bridged", "hangup");

  private final Supplier<Wereld> wereld;
  private final SpraakSettings settings;
  private final Telefoonbeller beller;

  public Spraak(
      Supplier<Wereld> wereld, Router router, InstantSource klok, SpraakSettings settings) {
    this.wereld = wereld;
    this.settings = settings;
    this.beller = new Telefoonbeller(router, klok);
  }

  /** Adds its route. */
  public void voegToe(RoutesConfig routes) {
    routes.post("/webhooks/spraak/{gemeente}", this::neemAan);
  }

  private void neemAan(Context ctx) {
    GemeenteId id = new GemeenteId(ctx.pathParam("gemeente"));
    String sleutel = settings.sleutels().get(id);
    Optional<Gemeente> gemeente = wereld.get().gemeenten().gemeente(id);
    if (sleutel == null || gemeente.isEmpty()) {
      throw new NotFoundResponse("Deze gemeente neemt hier geen telefoon aan.");
    }
    SortedMap<String, String> velden = velden(ctx);
    String gegeven = Optional.ofNullable(ctx.header("X-Twilio-Signature")).orElse("");
    if (!new Handtekening(sleutel).klopt(adres(ctx), velden, gegeven)) {
      throw new ForbiddenResponse("De handtekening klopt niet.");
    }
    String twiml = Twiml.schrijf(opdrachten(ctx, gemeente.get(), velden));
    ctx.status(HttpStatus.OK).contentType("text/xml; charset=utf-8").result(twiml);
  }

  private List<Opdracht> opdrachten(
      Context ctx, Gemeente gemeente, SortedMap<String, String> velden) {
    String stap = Optional.ofNullable(ctx.queryParam("stap")).orElse("");
    Actueel actueel = wereld.get().actueel().apply(gemeente.id());
    return switch (stap) {
      case "antwoord" ->
          beller.antwoord(
              gemeente, actueel, gehoord(velden), "1".equals(ctx.queryParam("poging")) ? 1 : 2);
      case "verbonden" ->
          beller.naVerbinden(
              gemeente,
              GELUKT.contains(
                  velden.getOrDefault(
                      "DialCallStatus", velden.getOrDefault("QueueResult", "failed"))),
              "kcc".equals(ctx.queryParam("bij")));
      default -> beller.begroet(gemeente, actueel);
    };
  }

  private static Telefoonbeller.Gehoord gehoord(SortedMap<String, String> velden) {
    Optional<String> zin =
        Optional.ofNullable(velden.get("SpeechResult"))
            .map(String::strip)
            .filter(gezegd -> !gezegd.isEmpty())
            .map(gezegd -> gezegd.substring(0, Math.min(gezegd.length(), LANGSTE_ZIN)));
    return new Telefoonbeller.Gehoord(
        zin,
        zekerheid(velden.getOrDefault("Confidence", "1")),
        Optional.ofNullable(velden.get("Digits")));
  }

  private static double zekerheid(String waarde) {
    try {
      double gelezen = Double.parseDouble(waarde);
      return gelezen >= 0 && gelezen <= 1 ? gelezen : 1;
    } catch (NumberFormatException geenGetal) {
      return 1;
    }
  }

  /** The address as the platform called it, which is what it signed. */
  private String adres(Context ctx) {
    String vraag = ctx.queryString() == null ? "" : "?" + ctx.queryString();
    String basis =
        settings
            .openbaarAdres()
            .map(Object::toString)
            .orElseGet(() -> ctx.scheme() + "://" + ctx.host());
    return basis + ctx.req().getRequestURI() + vraag;
  }

  private static SortedMap<String, String> velden(Context ctx) {
    String soort = Optional.ofNullable(ctx.contentType()).orElse("");
    if (!soort.startsWith("application/x-www-form-urlencoded")) {
      throw new BadRequestResponse("De aanvraag is geen formulier.");
    }
    var velden = new TreeMap<String, String>();
    String lichaam = lichaam(ctx);
    for (String deel : lichaam.isEmpty() ? new String[0] : lichaam.split("&", -1)) {
      int gelijk = deel.indexOf('=');
      String naam = gelijk < 0 ? deel : deel.substring(0, gelijk);
      velden.putIfAbsent(ontcijfer(naam), gelijk < 0 ? "" : ontcijfer(deel.substring(gelijk + 1)));
    }
    return velden;
  }

  private static String lichaam(Context ctx) {
    try {
      byte[] bytes = ctx.req().getInputStream().readNBytes(GROOTSTE + 1);
      if (bytes.length > GROOTSTE) {
        throw new BadRequestResponse("De aanvraag is te groot.");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException afgebroken) {
      throw new BadRequestResponse("De aanvraag kwam niet in zijn geheel aan.");
    }
  }

  private static String ontcijfer(String deel) {
    try {
      return URLDecoder.decode(deel, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException onleesbaar) {
      throw new BadRequestResponse("De aanvraag is geen formulier.");
    }
  }
}
