package nl.wegwijs.inbox.kennis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.schrijven.Productmap.Sleutel;
import nl.wegwijs.gemeente.schrijven.Productvelden;
import nl.wegwijs.inbox.pagina.Formulier;

/** Turns what an editor filled in into what the file of a product is to say. Pure. */
final class Formulierlezer {
  private static final String NIET_AANGEBODEN = "niet-aangeboden";

  private Formulierlezer() {}

  /**
   * What the file is to say.
   *
   * @param nu what it says now: keys that the form does not show stay as they are
   */
  static Productvelden lees(Formulier formulier, Sleutel sleutel, Productvelden nu) {
    var kop = new LinkedHashMap<>(nu.kop());
    kop.put("id", List.of(sleutel.product()));
    if (sleutel.taal() == Taal.EN) {
      kop.put("taal", List.of(Taal.EN.code()));
    }
    String kort = "";
    var secties = new LinkedHashMap<String, String>();
    for (Productveld veld : Productveld.alle(sleutel.taal())) {
      String tekst = zonderTekens(formulier.tekst(veld.naam()));
      switch (veld.plaats()) {
        case KOP -> kop.put(veld.sleutel(), veld.waarden(tekst));
        case KORT -> kort = tekst;
        case SECTIE -> secties.put(veld.sleutel(), tekst);
      }
    }
    if (sleutel.taal() == Taal.NL) {
      aangeboden(formulier, kop);
    }
    return new Productvelden(kop, kort, secties);
  }

  private static void aangeboden(Formulier formulier, Map<String, List<String>> kop) {
    if (formulier.aan(NIET_AANGEBODEN)) {
      kop.put("aangeboden", List.of("nee"));
    } else if (kop.getOrDefault("aangeboden", List.of()).equals(List.of("nee"))) {
      kop.remove("aangeboden");
    }
  }

  /** Whether the gemeente says in those words that it does not offer the product. */
  static boolean nietAangeboden(Productvelden velden) {
    return velden.waarde("aangeboden").equals("nee");
  }

  /** Without signs that no file should hold, and with no line that ends in white space. */
  private static String zonderTekens(String tekst) {
    var regels = new ArrayList<String>();
    for (String regel : tekst.split("\n", -1)) {
      var gewoon = new StringBuilder();
      regel
          .codePoints()
          .filter(teken -> !Character.isISOControl(teken) || teken == '\t')
          .filter(teken -> Character.getType(teken) != Character.SURROGATE)
          .forEach(gewoon::appendCodePoint);
      regels.add(gewoon.toString().stripTrailing());
    }
    return String.join("\n", regels).strip();
  }
}
