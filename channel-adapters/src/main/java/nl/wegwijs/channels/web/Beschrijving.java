package nl.wegwijs.channels.web;

import io.javalin.http.Context;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The description of the service by OpenAPI, kept by hand as YAML and published as JSON too; open
 * to any page.
 */
final class Beschrijving {
  private static final String BESTAND = "openapi.yaml";

  private final Json json;
  private volatile byte @Nullable [] alsJson;

  Beschrijving(Json json) {
    this.json = json;
  }

  void json(Context ctx) {
    byte[] bytes = alsJson;
    if (bytes == null) {
      bytes = json.bytes(boom());
      alsJson = bytes;
    }
    open(ctx).contentType(Json.MEDIATYPE).result(bytes);
  }

  void yaml(Context ctx) {
    open(ctx).contentType("application/yaml").result(Bestanden.lees(BESTAND));
  }

  /** The description as maps and lists. */
  static Map<?, ?> boom() {
    var load = new Load(LoadSettings.builder().setLabel(BESTAND).build());
    Object boom = load.loadFromString(Bestanden.tekst(BESTAND));
    if (boom instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalStateException(BESTAND + " is no map");
  }

  private static Context open(Context ctx) {
    return ctx.header("Access-Control-Allow-Origin", "*");
  }
}
