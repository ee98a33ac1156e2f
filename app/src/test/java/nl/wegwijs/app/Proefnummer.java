package nl.wegwijs.app;

import java.net.URI;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nl.wegwijs.channels.whatsapp.WhatsAppSettings;
import nl.wegwijs.channels.whatsapp.proef.Proefmeta;
import nl.wegwijs.channels.whatsapp.proef.Toestel;
import tools.jackson.databind.JsonNode;

/** A number at the stand-in of WhatsApp, with telephones that talk to a service under test. */
final class Proefnummer implements AutoCloseable {
  static final String WATERRIJK = "990100000000001";
  static final String HEUVELDAM = "990200000000001";

  private static final long GEDULD_MS = 90_000;

  private final WhatsAppSettings settings =
      new WhatsAppSettings("geheim", "toegang", "controle", WhatsAppSettings.META);
  private final AtomicReference<URI> webhook =
      new AtomicReference<>(URI.create("http://127.0.0.1:9/webhooks/whatsapp"));
  private final AtomicInteger toestellen = new AtomicInteger();
  private final Proefmeta meta;

  Proefnummer(InstantSource klok) {
    this.meta = new Proefmeta(settings, webhook::get, klok);
  }

  static Proefnummer opTijd() {
    return new Proefnummer(Klok.parse(Proefdienst.NU));
  }

  Proefmeta meta() {
    return meta;
  }

  /** The settings of a service that sends to this number. */
  Map<String, String> omgeving(Map<String, String> anders) {
    var omgeving =
        new HashMap<>(
            Map.of(
                "WEGWIJS_WHATSAPP_APP_SECRET", settings.appSecret(),
                "WEGWIJS_WHATSAPP_ACCESS_TOKEN", settings.accessToken(),
                "WEGWIJS_WHATSAPP_VERIFY_TOKEN", settings.verifyToken(),
                "WEGWIJS_WHATSAPP_API", meta.api().toString()));
    omgeving.putAll(anders);
    return omgeving;
  }

  /** Messages go there from now on. */
  void verbind(URI dienst) {
    webhook.set(dienst.resolve("/webhooks/whatsapp"));
  }

  /** A telephone of somebody new. */
  Toestel toestel(String nummerId) {
    int wie = toestellen.incrementAndGet();
    return meta.toestel(nummerId, "3169%07d".formatted(wie), "NL.99%010d".formatted(wie));
  }

  String zeg(Toestel toestel, String tekst) {
    return meta.stuur(toestel, tekst(tekst));
  }

  static Map<String, Object> tekst(String tekst) {
    return Map.of("type", "text", "text", Map.of("body", tekst));
  }

  /** Waits until that many messages came from the gemeente, and gives them all. */
  static List<JsonNode> gekregen(Toestel toestel, int aantal) {
    wachtTot(() -> toestel.gekregen().size() >= aantal);
    return toestel.gekregen();
  }

  /** Waits until it is so; the time is more than anything here takes. */
  static void wachtTot(BooleanSupplier zo) {
    long einde = System.nanoTime() + GEDULD_MS * 1_000_000;
    while (!zo.getAsBoolean()) {
      if (System.nanoTime() > einde) {
        throw new AssertionError("it did not happen in time");
      }
      LockSupport.parkNanos(5_000_000);
    }
  }

  /** The words of a message, whatever its kind. */
  static String woorden(JsonNode bericht) {
    return bericht.path("type").asString("").equals("text")
        ? bericht.path("text").path("body").asString("")
        : bericht.path("interactive").path("body").path("text").asString("");
  }

  @Override
  public void close() {
    meta.close();
  }
}
