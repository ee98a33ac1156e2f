package nl.wegwijs.channels.whatsapp.proef;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Looks at a message as Meta does before taking it. */
final class Keuring {
  private static final int LANGSTE_TEKST = 4096;
  private static final int LANGSTE_INLEIDING = 1024;

  private Keuring() {}

  /** A reason not to take a message. */
  record Bezwaar(int http, int code, String melding) {}

  /** The first thing that is wrong with the message; empty if nothing is. */
  static Optional<Bezwaar> keur(JsonNode bericht) {
    if (!bericht.path("messaging_product").asString("").equals("whatsapp")) {
      return ontbreekt("messaging_product");
    }
    if (bericht.path("to").asString("").isEmpty()
        && bericht.path("recipient").asString("").isEmpty()) {
      return ontbreekt("to");
    }
    if (bericht.path("biz_opaque_callback_data").asString("").length() > 512) {
      return ongeldig("biz_opaque_callback_data");
    }
    return switch (bericht.path("type").asString("")) {
      case "text" -> tekst(bericht.path("text").path("body"), LANGSTE_TEKST, "text.body");
      case "interactive" -> interactief(bericht.path("interactive"));
      case "template" -> tekst(bericht.path("template").path("name"), 512, "template.name");
      case "" -> ontbreekt("type");
      default -> ongeldig("type");
    };
  }

  private static Optional<Bezwaar> interactief(JsonNode inhoud) {
    Optional<Bezwaar> inleiding =
        tekst(inhoud.path("body").path("text"), LANGSTE_INLEIDING, "body.text");
    if (inleiding.isPresent()) {
      return inleiding;
    }
    return switch (inhoud.path("type").asString("")) {
      case "button" -> knoppen(inhoud.path("action").path("buttons"));
      case "list" -> lijst(inhoud.path("action"));
      default -> ongeldig("interactive.type");
    };
  }

  private static Optional<Bezwaar> knoppen(JsonNode knoppen) {
    if (knoppen.size() < 1 || knoppen.size() > 3) {
      return ongeldig("buttons");
    }
    var gezien = new HashSet<String>();
    for (JsonNode knop : knoppen) {
      Optional<Bezwaar> bezwaar = keuze(knop.path("reply"), 256, 20, gezien);
      if (bezwaar.isPresent()) {
        return bezwaar;
      }
    }
    return Optional.empty();
  }

  private static Optional<Bezwaar> lijst(JsonNode actie) {
    Optional<Bezwaar> knop = tekst(actie.path("button"), 20, "action.button");
    if (knop.isPresent()) {
      return knop;
    }
    var gezien = new HashSet<String>();
    int rijen = 0;
    for (JsonNode deel : actie.path("sections")) {
      for (JsonNode rij : deel.path("rows")) {
        rijen++;
        Optional<Bezwaar> bezwaar = keuze(rij, 200, 24, gezien);
        if (bezwaar.isPresent()) {
          return bezwaar;
        }
        if (rij.path("description").asString("").length() > 72) {
          return ongeldig("description");
        }
      }
    }
    return rijen < 1 || rijen > 10 ? ongeldig("rows") : Optional.empty();
  }

  private static Optional<Bezwaar> keuze(
      JsonNode keuze, int langsteId, int langsteTitel, Set<String> gezien) {
    String id = keuze.path("id").asString("");
    String titel = keuze.path("title").asString("");
    if (!gezien.add("id " + id) || !gezien.add("titel " + titel)) {
      return ongeldig("duplicate " + id);
    }
    return tekst(keuze.path("id"), langsteId, "id")
        .or(() -> tekst(keuze.path("title"), langsteTitel, "title"));
  }

  private static Optional<Bezwaar> tekst(JsonNode tekst, int langste, String veld) {
    String waarde = tekst.asString("");
    if (waarde.isBlank()) {
      return ontbreekt(veld);
    }
    return waarde.length() > langste ? ongeldig(veld) : Optional.empty();
  }

  private static Optional<Bezwaar> ontbreekt(String veld) {
    return Optional.of(new Bezwaar(400, 131_008, "Required parameter is missing: " + veld));
  }

  private static Optional<Bezwaar> ongeldig(String veld) {
    return Optional.of(new Bezwaar(400, 131_009, "Parameter value is not valid: " + veld));
  }
}
