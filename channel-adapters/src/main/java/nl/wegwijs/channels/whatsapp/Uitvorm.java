package nl.wegwijs.channels.whatsapp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.kanaal.Persoon;
import nl.wegwijs.bot.kanaal.Spoor;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Messages in the JSON that Meta takes. Safe for use by many threads. */
final class Uitvorm {
  private final JsonMapper json = JsonMapper.builder().build();

  /** The body of one request to send. */
  byte[] lichaam(Persoon aan, Uitbericht bericht, Optional<Spoor> spoor) {
    ObjectNode lichaam = json.createObjectNode();
    lichaam.put("messaging_product", "whatsapp");
    lichaam.put("recipient_type", "individual");
    aan.telefoon()
        .ifPresentOrElse(
            telefoon -> lichaam.put("to", telefoon),
            () -> lichaam.put("recipient", aan.gebruiker().orElseThrow()));
    spoor.ifPresent(deel -> lichaam.put("biz_opaque_callback_data", deel.tekst()));
    switch (bericht) {
      case Uitbericht.Tekst(String tekst) -> {
        lichaam.put("type", "text");
        lichaam.set("text", json.valueToTree(Map.of("body", tekst, "preview_url", false)));
      }
      case Uitbericht.Knoppen(String tekst, List<Uitbericht.Knop> knoppen) ->
          interactief(
              lichaam,
              "button",
              tekst,
              Map.of(
                  "buttons",
                  knoppen.stream()
                      .map(knop ->
                          Map.of(
                              "type",
                              "reply",
                              "reply",
                              Map.of("id", knop.id(), "title", knop.titel())))
                      .toList()));
      case Uitbericht.Lijst(String tekst, String knop, List<Uitbericht.Rij> rijen) ->
          interactief(
              lichaam,
              "list",
              tekst,
              Map.of(
                  "button",
                  knop,
                  "sections",
                  List.of(Map.of("rows", rijen.stream().map(Uitvorm::rij).toList()))));
      case Uitbericht.Sjabloon(var sjabloon) -> {
        lichaam.put("type", "template");
        lichaam.set(
            "template",
            json.valueToTree(
                Map.of("name", sjabloon.naam(), "language", Map.of("code", sjabloon.taal()))));
      }
    }
    return json.writeValueAsBytes(lichaam);
  }

  private void interactief(
      ObjectNode lichaam, String soort, String tekst, Map<String, Object> keuzes) {
    lichaam.put("type", "interactive");
    lichaam.set(
        "interactive",
        json.valueToTree(Map.of("type", soort, "body", Map.of("text", tekst), "action", keuzes)));
  }

  private static Map<String, String> rij(Uitbericht.Rij rij) {
    return rij.uitleg().isEmpty()
        ? Map.of("id", rij.id(), "title", rij.titel())
        : Map.of("id", rij.id(), "title", rij.titel(), "description", rij.uitleg());
  }
}
