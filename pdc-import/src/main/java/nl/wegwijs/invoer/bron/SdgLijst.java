package nl.wegwijs.invoer.bron;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.invoer.tekst.Schoonmaak;
import tools.jackson.databind.JsonNode;

/** Reads lists of the SDG-invoervoorziening, all pages of each. */
final class SdgLijst {
  private final URI adres;
  private final Ophaler ophaler;

  /**
   * @param adres of the API, ending in {@code /api/v1}
   */
  SdgLijst(URI adres, Ophaler ophaler) {
    this.adres = adres;
    this.ophaler = ophaler;
  }

  /**
   * The items of a list by their address, in its order.
   *
   * @param pad with its question, such as {@code /producten?taal=nl}
   */
  Map<String, JsonNode> lees(String pad) {
    URI begin = URI.create(adres + pad);
    return lees(ophaler.haal(begin));
  }

  /** The same; empty where the server has no such list. */
  Optional<Map<String, JsonNode>> leesAlsErIs(String pad) {
    return ophaler.haalAlsErIs(URI.create(adres + pad)).map(this::lees);
  }

  private Map<String, JsonNode> lees(Bladzijde eerste) {
    var lijst = new Jsonpagina("url");
    Optional<Bladzijde> bladzijde = Optional.of(eerste);
    while (bladzijde.isPresent()) {
      Bladzijde deze = bladzijde.get();
      JsonNode json = Jsonpagina.lees(deze);
      lijst.neem(deze, json.path("results"));
      bladzijde = volgende(deze, json.path("next")).map(ophaler::haal);
    }
    return lijst.items();
  }

  /** The token is sent along, so a next page on another server is refused. */
  private Optional<URI> volgende(Bladzijde bladzijde, JsonNode next) {
    if (!next.isString()) {
      return Optional.empty();
    }
    try {
      URI heen = bladzijde.adres().resolve(next.asString());
      if (heen.getAuthority() != null && heen.getAuthority().equals(adres.getAuthority())) {
        return Optional.of(
            URI.create(
                adres.getScheme()
                    + "://"
                    + heen.getRawAuthority()
                    + heen.getRawPath()
                    + (heen.getRawQuery() == null ? "" : "?" + heen.getRawQuery())));
      }
    } catch (IllegalArgumentException geenAdres) {
      throw new BronfoutException(bladzijde.adres() + ": 'next' is geen webadres", geenAdres);
    }
    throw new BronfoutException(
        bladzijde.adres()
            + ": 'next' verwijst naar een andere server: "
            + Schoonmaak.woorden(next.asString()));
  }
}
