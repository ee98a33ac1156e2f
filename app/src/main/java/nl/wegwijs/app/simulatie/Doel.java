package nl.wegwijs.app.simulatie;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * The move that a simulated inwoner wants to report.
 *
 * @param taal {@code nl} or {@code en}
 * @param woonsituatie a value of the contract
 * @param bewijsstuk {@code ja} or {@code later}, for when it is asked
 * @param gezin who moves along, in the language of the inwoner
 * @param namen of those who move along
 */
record Doel(
    GemeenteId gemeente,
    String taal,
    Adres nieuw,
    Adres oud,
    LocalDate verhuisdatum,
    String woonsituatie,
    String bewijsstuk,
    String gezin,
    List<String> namen,
    String naam,
    LocalDate geboren) {
  Doel {
    namen = List.copyOf(namen);
  }

  /**
   * An address.
   *
   * @param postcode six characters
   * @param huisnummer as people write it: {@code 12}, {@code 12A}, {@code 12 bis}
   * @param straat empty where the inwoner only names postcode and number
   */
  record Adres(String postcode, String huisnummer, String straat, String woonplaats) {}

  /** The value that a field must have in the end, by field of the contract. */
  Map<String, String> waarden() {
    var waarden = new LinkedHashMap<String, String>();
    waarden.put("verhuisdatum", verhuisdatum.toString());
    waarden.put("huidigePostcode", oud.postcode());
    waarden.put("huidigHuisnummer", oud.huisnummer());
    waarden.put("nieuwePostcode", nieuw.postcode());
    waarden.put("nieuwHuisnummer", nieuw.huisnummer());
    waarden.put("woonsituatie", woonsituatie);
    if (woonsituatie.equals("inwonend")) {
      waarden.put("toestemmingHoofdbewoner", "ja");
    }
    waarden.put("meeverhuizers", String.valueOf(namen.size()));
    if (!namen.isEmpty()) {
      waarden.put("meeverhuizersNamen", String.join(", ", namen));
    }
    waarden.put("naam", naam);
    waarden.put("geboortedatum", geboren.toString());
    return waarden;
  }

  /** Whether somebody moves along. */
  boolean metGezin() {
    return !namen.isEmpty();
  }

  /**
   * The fields of a filed form that are not as they should be, in alphabetical order.
   *
   * @param ingediend by field
   * @param verder what was answered to questions that no goal has, by field
   */
  List<String> verkeerd(Map<String, String> ingediend, Map<String, String> verder) {
    var goed = new LinkedHashMap<>(verder);
    goed.putAll(waarden());
    if (ingediend.containsKey("bewijsstuk")) {
      goed.put("bewijsstuk", bewijsstuk);
    }
    var velden = new TreeSet<>(goed.keySet());
    velden.addAll(ingediend.keySet());
    return velden.stream()
        .filter(veld -> !gelijk(goed.getOrDefault(veld, ""), ingediend.getOrDefault(veld, "")))
        .toList();
  }

  /** Whether two values mean the same, however they are written. */
  static boolean gelijk(String een, String ander) {
    return eender(een).equals(eender(ander));
  }

  private static String eender(String waarde) {
    return Normalizer.normalize(waarde, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("(?<=\\d)[ -]+(?=\\p{L})", "")
        .replaceAll("(?<=\\d) (?=\\d)", "-");
  }
}
