package nl.wegwijs.channels.spraak;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes orders in TwiML, the XML that Twilio and platforms like it read. Speaks Dutch. */
final class Twiml {
  private static final String TAAL = "nl-NL";

  /** In seconds: how long a caller may be silent before it counts as no answer. */
  private static final String STILTE = "5";

  /** In seconds: how long a number may ring. */
  private static final String OVERGAAN = "25";

  private Twiml() {}

  static String schrijf(List<Opdracht> opdrachten) {
    var tekst = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(tekst);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("Response");
      for (Opdracht opdracht : opdrachten) {
        schrijf(xml, opdracht);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing XML to memory does not fail", e);
    }
    return tekst.toString();
  }

  private static void schrijf(XMLStreamWriter xml, Opdracht opdracht) throws XMLStreamException {
    switch (opdracht) {
      case Opdracht.Zeg zeg -> zeg(xml, zeg.tekst());
      case Opdracht.Luister luister -> luister(xml, luister);
      case Opdracht.Bel bel -> {
        xml.writeStartElement("Dial");
        xml.writeAttribute("action", bel.verder());
        xml.writeAttribute("method", "POST");
        xml.writeAttribute("timeout", OVERGAAN);
        xml.writeStartElement("Number");
        xml.writeCharacters(bel.nummer());
        xml.writeEndElement();
        xml.writeEndElement();
      }
      case Opdracht.Wacht wacht -> {
        xml.writeStartElement("Enqueue");
        xml.writeAttribute("action", wacht.verder());
        xml.writeAttribute("method", "POST");
        xml.writeCharacters(wacht.wachtrij());
        xml.writeEndElement();
      }
      case Opdracht.HangOp _ -> xml.writeEmptyElement("Hangup");
    }
  }

  private static void luister(XMLStreamWriter xml, Opdracht.Luister luister)
      throws XMLStreamException {
    xml.writeStartElement("Gather");
    xml.writeAttribute("input", "speech dtmf");
    xml.writeAttribute("language", TAAL);
    xml.writeAttribute("action", luister.verder());
    xml.writeAttribute("method", "POST");
    xml.writeAttribute("actionOnEmptyResult", "true");
    xml.writeAttribute("numDigits", "1");
    xml.writeAttribute("timeout", STILTE);
    xml.writeAttribute("speechTimeout", "auto");
    xml.writeAttribute("hints", String.join(",", luister.hints()));
    zeg(xml, luister.tekst());
    xml.writeEndElement();
  }

  private static void zeg(XMLStreamWriter xml, String tekst) throws XMLStreamException {
    xml.writeStartElement("Say");
    xml.writeAttribute("language", TAAL);
    xml.writeCharacters(leesbaar(tekst));
    xml.writeEndElement();
  }

  /** Without signs that XML 1.0 cannot hold. */
  private static String leesbaar(String tekst) {
    return tekst.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]", " ");
  }
}
