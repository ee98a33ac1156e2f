package nl.wegwijs.channels.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What went wrong with a request, in the form of RFC 9457.
 *
 * @param type names the kind of problem
 * @param detail in words for the one who asked
 * @param fouten every mistake in the request; empty for other kinds of problem
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Probleem(String type, String title, int status, String detail, List<Fout> fouten) {
  static final String MEDIATYPE = "application/problem+json";

  private static final String VOORVOEGSEL = "urn:wegwijs:probleem:";

  Probleem {
    fouten = List.copyOf(fouten);
  }

  static Probleem van(int status, String detail) {
    return new Probleem(VOORVOEGSEL + soort(status), titel(status), status, detail, List.of());
  }

  static Probleem ongeldig(List<Fout> fouten) {
    return new Probleem(
        VOORVOEGSEL + soort(400),
        titel(400),
        400,
        fouten.size() == 1
            ? fouten.getFirst().melding()
            : "Er zijn %d fouten in de aanvraag.".formatted(fouten.size()),
        fouten);
  }

  private static String soort(int status) {
    return switch (status) {
      case 400 -> "ongeldige-invoer";
      case 401 -> "niet-aangemeld";
      case 404 -> "niet-gevonden";
      case 405 -> "methode-niet-toegestaan";
      case 406 -> "niet-aanvaardbaar";
      case 413 -> "te-groot";
      case 415 -> "mediatype-niet-ondersteund";
      case 429 -> "te-veel-aanvragen";
      case 500 -> "interne-fout";
      case 503 -> "niet-beschikbaar";
      default -> "http-" + status;
    };
  }

  private static String titel(int status) {
    return switch (status) {
      case 400 -> "Ongeldige invoer";
      case 401 -> "Niet aangemeld";
      case 404 -> "Niet gevonden";
      case 405 -> "Methode niet toegestaan";
      case 406 -> "Geen aanvaardbare vorm";
      case 413 -> "Aanvraag te groot";
      case 415 -> "Mediatype niet ondersteund";
      case 429 -> "Te veel aanvragen";
      case 500 -> "Interne fout";
      case 503 -> "Nu niet beschikbaar";
      default -> status < 500 ? "Aanvraag geweigerd" : "Aanvraag mislukt";
    };
  }
}
