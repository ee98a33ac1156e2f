package nl.wegwijs.app;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.wegwijs.bot.kanaal.PostvakUit;
import nl.wegwijs.bot.kanaal.PostvakUit.Bezorging;
import nl.wegwijs.bot.kanaal.PostvakUit.Stand;
import nl.wegwijs.bot.kanaal.Spoor;
import nl.wegwijs.channels.whatsapp.proef.Proefmeta;
import nl.wegwijs.channels.whatsapp.proef.Toestel;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.Kanalen;
import tools.jackson.databind.JsonNode;

/** WhatsApp: a signed webhook in, and what the stand-in of Meta's API was sent. */
final class WhatsAppProef implements Kanaalproef {
  private static final Duration GEDULD = Duration.ofSeconds(60);
  private static final Duration TUSSENPOOS = Duration.ofMillis(4);

  private final Proefmeta meta;
  private final Gemeenten gemeenten;
  private final Supplier<PostvakUit> uit;
  private final AtomicInteger toestellen = new AtomicInteger();

  WhatsAppProef(Proefmeta meta, Gemeenten gemeenten, Supplier<PostvakUit> uit) {
    this.meta = meta;
    this.gemeenten = gemeenten;
    this.uit = uit;
  }

  @Override
  public String naam() {
    return "whatsapp";
  }

  @Override
  public Waarneming vraag(GemeenteId gemeente, String zin)
      throws IOException, InterruptedException {
    int wie = toestellen.incrementAndGet();
    Toestel toestel =
        meta.toestel(nummer(gemeente), "31697%07d".formatted(wie), "NL.%012d".formatted(wie));
    meta.stuur(toestel, Map.of("type", "text", "text", Map.of("body", zin)));
    long einde = System.nanoTime() + GEDULD.toNanos();
    while (!compleet(gemeente, toestel)) {
      if (System.nanoTime() > einde) {
        throw new IOException("no answer came within " + GEDULD.toSeconds() + " s");
      }
      Thread.sleep(TUSSENPOOS);
    }
    return Waarneming.uit(
        toestel.gekregen().stream()
            .map(WhatsAppProef::woorden)
            .collect(Collectors.joining("\n\n")));
  }

  private String nummer(GemeenteId gemeente) throws IOException {
    return gemeenten
        .gemeente(gemeente)
        .flatMap(een -> een.kanalen().whatsapp())
        .map(Kanalen.WhatsApp::nummerId)
        .orElseThrow(() -> new IOException("gemeente " + gemeente + " has no number at WhatsApp"));
  }

  /** Whether greeting and answer were delivered whole. */
  private boolean compleet(GemeenteId gemeente, Toestel toestel) {
    List<JsonNode> gekregen = toestel.gekregen();
    if (gekregen.size() < 2) {
      return false;
    }
    Spoor spoor =
        Spoor.lees(gekregen.getFirst().path("biz_opaque_callback_data").asString("")).orElseThrow();
    List<Bezorging> bezorging = uit.get().bezorging(gemeente, spoor.gesprek());
    return bezorging.size() == 2 && bezorging.stream().allMatch(een -> een.stand() != Stand.WACHT);
  }

  private static String woorden(JsonNode bericht) {
    return bericht.path("type").asString("").equals("text")
        ? bericht.path("text").path("body").asString("")
        : bericht.path("interactive").path("body").path("text").asString("");
  }
}
