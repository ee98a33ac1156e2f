package nl.wegwijs.invoer.bron;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gathers the items of the pages of a list, until the list ends or is seen not to. */
final class Jsonpagina {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MEESTE_BLADZIJDEN = 2_000;

  private final String idveld;
  private final Map<String, JsonNode> items = new LinkedHashMap<>();
  private final Set<String> gevraagd = new HashSet<>();

  /**
   * @param idveld field by which an item is known
   */
  Jsonpagina(String idveld) {
    this.idveld = idveld;
  }

  /** The items by their id, in the order of the list. */
  Map<String, JsonNode> items() {
    return items;
  }

  /**
   * Reads a page.
   *
   * @throws BronfoutException where it is no JSON object
   */
  static JsonNode lees(Bladzijde bladzijde) {
    if (bladzijde.isHtml()) {
      throw new BronfoutException(
          bladzijde.adres() + ": een webpagina (HTML) in plaats van JSON; klopt het adres?");
    }
    try {
      JsonNode json = JSON.readTree(bladzijde.inhoud());
      if (json.isObject()) {
        return json;
      }
      throw new BronfoutException(bladzijde.adres() + ": geen JSON-object");
    } catch (JacksonException kapot) {
      String plek =
          Optional.ofNullable(kapot.getLocation())
              .map(waar -> " (regel " + waar.getLineNr() + ", teken " + waar.getColumnNr() + ")")
              .orElse("");
      throw new BronfoutException(bladzijde.adres() + ": kapotte JSON" + plek, kapot);
    }
  }

  /**
   * Adds the items of a page.
   *
   * @throws BronfoutException where it holds nothing that was not there before, or the list goes on
   *     without end
   */
  void neem(Bladzijde bladzijde, JsonNode lijst) {
    if (!lijst.isArray()) {
      throw new BronfoutException(bladzijde.adres() + ": de lijst met items ontbreekt");
    }
    if (!gevraagd.add(bladzijde.adres().toString()) || gevraagd.size() > MEESTE_BLADZIJDEN) {
      throw eindeloos(bladzijde);
    }
    int voor = items.size();
    for (JsonNode item : lijst) {
      items.putIfAbsent(item.path(idveld).asString("zonder " + idveld + " " + items.size()), item);
    }
    if (!lijst.isEmpty() && items.size() == voor) {
      throw eindeloos(bladzijde);
    }
  }

  private static BronfoutException eindeloos(Bladzijde bladzijde) {
    return new BronfoutException(
        bladzijde.adres()
            + ": de bron geeft steeds dezelfde bladzijde; de lijst komt niet ten einde");
  }
}
