package nl.wegwijs.invoer.bron;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.wegwijs.invoer.tekst.Platmaker;
import nl.wegwijs.invoer.tekst.Schoonmaak;
import tools.jackson.databind.JsonNode;

/** Takes texts out of items of a source; what is absent, null or of another kind is empty. */
final class Jsontekst {
  private Jsontekst() {}

  /**
   * @throws BronfoutException where the text is longer than any text of a product
   */
  static String van(JsonNode item, String veld) {
    JsonNode waarde = item.path(veld);
    String tekst = waarde.isString() || waarde.isNumber() ? waarde.asString() : "";
    if (tekst.length() > Platmaker.LANGSTE_TEKST) {
      throw new BronfoutException(
          "veld %s heeft %d tekens; hoogstens %d"
              .formatted(veld, tekst.length(), Platmaker.LANGSTE_TEKST));
    }
    return tekst.strip();
  }

  /** The same without a bound; for what is only looked at. */
  static String kort(JsonNode item, String veld) {
    JsonNode waarde = item.path(veld);
    return waarde.isString() ? waarde.asString().strip() : "";
  }

  /** A text of one line. */
  static String regel(JsonNode item, String veld) {
    return Schoonmaak.woorden(van(item, veld));
  }

  /** The day of a date or instant; empty where it is none. */
  static Optional<LocalDate> dag(JsonNode item, String veld) {
    String tekst = van(item, veld);
    try {
      return tekst.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(tekst.substring(0, 10)));
    } catch (DateTimeParseException geenDatum) {
      return Optional.empty();
    }
  }
}
