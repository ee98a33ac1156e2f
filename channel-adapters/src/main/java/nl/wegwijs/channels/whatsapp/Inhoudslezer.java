package nl.wegwijs.channels.whatsapp;

import java.util.Locale;
import java.util.Optional;
import nl.wegwijs.bot.Inhoud;
import nl.wegwijs.bot.kanaal.Binnengekomen.Soort;
import nl.wegwijs.intents.entiteit.Masker;
import tools.jackson.databind.JsonNode;

/** Reads what one message says, by its kind; words are masked here, before anything keeps them. */
final class Inhoudslezer {
  /** The longest text that Meta takes. */
  private static final int LANGSTE = 4096;

  private Inhoudslezer() {}

  /**
   * What a message says.
   *
   * @param waarde id of a choice, or the kind of an attachment
   */
  record Gelezen(Soort soort, String tekst, String waarde) {}

  /** Empty where no answer is asked for. */
  static Optional<Gelezen> lees(String soort, JsonNode bericht) {
    JsonNode inhoud = bericht.path(soort);
    return switch (soort) {
      case "text" -> tekst(inhoud.path("body"));
      case "button" -> tekst(inhoud.path("text"));
      case "interactive" -> keuze(inhoud);
      case "location" -> Optional.of(new Gelezen(Soort.LOCATIE, plek(inhoud), ""));
      case "reaction" -> Optional.empty();
      default -> Optional.of(bijlage(soort, inhoud));
    };
  }

  private static Optional<Gelezen> tekst(JsonNode woorden) {
    String tekst = schoon(woorden);
    return tekst.isBlank()
        ? Optional.of(new Gelezen(Soort.BIJLAGE, "", "leeg bericht"))
        : Optional.of(new Gelezen(Soort.TEKST, tekst, ""));
  }

  /** The choice that was tapped; some that say they are one hold none. */
  private static Optional<Gelezen> keuze(JsonNode inhoud) {
    JsonNode gekozen = inhoud.path(inhoud.path("type").asString(""));
    String id = gekozen.path("id").asString("");
    return id.isEmpty() || id.length() > 256
        ? tekst(gekozen.path("title"))
        : Optional.of(new Gelezen(Soort.KEUZE, schoon(gekozen.path("title")), schoon(id)));
  }

  private static String plek(JsonNode inhoud) {
    String naam = schoon(inhoud.path("name"));
    String adres = schoon(inhoud.path("address"));
    String genoemd = (adres.isBlank() ? naam : adres).strip();
    JsonNode breedte = inhoud.path("latitude");
    JsonNode lengte = inhoud.path("longitude");
    return genoemd.isEmpty() && breedte.isNumber() && lengte.isNumber()
        ? Inhoud.Locatie.punt(breedte.asDouble(), lengte.asDouble())
        : genoemd;
  }

  private static Gelezen bijlage(String soort, JsonNode inhoud) {
    String naam =
        switch (soort) {
          case "image" -> "foto";
          case "video" -> "video";
          case "audio" -> "geluidsopname";
          case "document" -> "document";
          case "sticker" -> "sticker";
          case "contacts" -> "contactgegevens";
          default -> "bijlage";
        };
    return new Gelezen(Soort.BIJLAGE, schoon(inhoud.path("caption")), naam);
  }

  /**
   * Without signs that no database takes, without a BSN or IBAN, and not longer than Meta's own.
   */
  private static String schoon(JsonNode knoop) {
    return knoop.isString() ? schoon(knoop.stringValue()) : "";
  }

  private static String schoon(String tekst) {
    var schoon = new StringBuilder();
    tekst
        .codePoints()
        .limit(LANGSTE)
        .forEach(teken -> schoon.appendCodePoint(mag(teken) ? teken : ' '));
    return Masker.masker(schoon.toString());
  }

  private static boolean mag(int teken) {
    return teken == '\n'
        || (!Character.isISOControl(teken) && Character.getType(teken) != Character.SURROGATE);
  }

  static String klein(Soort soort) {
    return soort.name().toLowerCase(Locale.ROOT);
  }
}
