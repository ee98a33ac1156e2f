package nl.wegwijs.invoer.bron;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.wegwijs.gemeente.Product.Upl;

/**
 * A feed of Samenwerkende Catalogi 4.0: the UPL name of each product, by the number and by the
 * address of its page. It takes no DTD and no entities of its own, so no file can make it read
 * others or grow.
 */
final class ScFeed {
  private static final int LANGSTE_WAARDE = 10_000;

  private final Map<String, Upl> opNummer = new HashMap<>();
  private final Map<String, Upl> opAdres = new HashMap<>();

  private ScFeed() {}

  /** A feed without products. */
  static ScFeed leeg() {
    return new ScFeed();
  }

  /**
   * @throws BronfoutException where it is no XML of that kind
   */
  static ScFeed lees(Bladzijde bladzijde) {
    if (bladzijde.isHtml()) {
      throw new BronfoutException(
          bladzijde.adres()
              + ": een webpagina (HTML) in plaats van een XML-feed; klopt het adres?");
    }
    XMLInputFactory fabriek = XMLInputFactory.newDefaultFactory();
    fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    fabriek.setProperty(XMLInputFactory.IS_COALESCING, true);
    var feed = new ScFeed();
    try {
      XMLStreamReader xml = fabriek.createXMLStreamReader(bladzijde.inhoud());
      feed.lees(xml, bladzijde);
      return feed;
    } catch (XMLStreamException kapot) {
      int regel = kapot.getLocation() == null ? 0 : kapot.getLocation().getLineNumber();
      throw new BronfoutException(bladzijde.adres() + ": kapotte XML op regel " + regel, kapot);
    }
  }

  /** The UPL name of the product with that number or that address. */
  Optional<Upl> upl(String nummer, String adres) {
    return Optional.ofNullable(opNummer.get(nummer))
        .or(() -> Optional.ofNullable(opAdres.get(zonderSlot(adres))));
  }

  private void lees(XMLStreamReader xml, Bladzijde bladzijde) throws XMLStreamException {
    boolean wortel = false;
    var velden = new LinkedHashMap<String, String>();
    while (xml.hasNext()) {
      int soort = xml.next();
      if (soort == XMLStreamConstants.DTD || soort == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new BronfoutException(
            bladzijde.adres() + ": een DOCTYPE of eigen entiteiten mogen niet in de feed");
      }
      if (soort == XMLStreamConstants.START_ELEMENT) {
        wortel |= xml.getLocalName().equals("scproducten");
        neem(xml, velden);
      } else if (soort == XMLStreamConstants.END_ELEMENT
          && xml.getLocalName().equals("scproduct")) {
        sluit(velden);
      }
    }
    if (!wortel) {
      throw new BronfoutException(
          bladzijde.adres() + ": dit is geen feed van Samenwerkende Catalogi");
    }
  }

  private static void neem(XMLStreamReader xml, Map<String, String> velden)
      throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "identifier", "productID" -> velden.put(xml.getLocalName(), tekst(xml));
      case "uniformeProductnaam" -> {
        String adres = xml.getAttributeValue(null, "resourceIdentifier");
        velden.put("uri", adres == null ? "" : adres);
        velden.put("label", tekst(xml));
      }
      default -> {
        // title, abstract and the rest say what the catalogue itself says better
      }
    }
  }

  private static String tekst(XMLStreamReader xml) throws XMLStreamException {
    String tekst = xml.getElementText().strip();
    return tekst.length() > LANGSTE_WAARDE ? "" : tekst;
  }

  private void sluit(Map<String, String> velden) {
    Uplnaam.van(velden.getOrDefault("label", ""), velden.getOrDefault("uri", ""))
        .ifPresent(upl -> {
          opNummer.put(velden.getOrDefault("productID", ""), upl);
          opAdres.put(zonderSlot(velden.getOrDefault("identifier", "")), upl);
        });
    opNummer.remove("");
    opAdres.remove("");
    velden.clear();
  }

  private static String zonderSlot(String adres) {
    return adres.strip().replaceFirst("/+$", "");
  }
}
