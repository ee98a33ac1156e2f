package nl.wegwijs.gemeente.schrijven;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.wegwijs.gemeente.lezen.Productbestand;

/**
 * What a file of the products catalogue is to say. A key or section that is not in it, is not in
 * the file; in a gemeente's own file the national text then holds.
 *
 * @param kop values by key; a list has any number of values
 * @param kort the text before the first heading; may be empty
 * @param secties text by heading; none is empty
 */
public record Productvelden(
    SequencedMap<String, List<String>> kop, String kort, SequencedMap<String, String> secties) {
  public Productvelden {
    var gevuld = new LinkedHashMap<String, List<String>>();
    kop.forEach((sleutel, waarden) -> {
      if (!waarden.isEmpty()) {
        gevuld.put(sleutel, List.copyOf(waarden));
      }
    });
    kop = Collections.unmodifiableSequencedMap(gevuld);
    var teksten = new LinkedHashMap<String, String>();
    secties.forEach((naam, tekst) -> {
      if (!tekst.isBlank()) {
        teksten.put(naam, tekst.strip());
      }
    });
    secties = Collections.unmodifiableSequencedMap(teksten);
    kort = kort.strip();
  }

  /** What that file says. */
  public static Productvelden van(Productbestand bestand) {
    var kop = new LinkedHashMap<String, List<String>>();
    bestand.kop().forEach((naam, sleutel) -> kop.put(naam, sleutel.waarden()));
    var secties = new LinkedHashMap<String, String>();
    bestand.secties().forEach(sectie -> secties.put(sectie.naam(), sectie.tekst()));
    return new Productvelden(kop, bestand.kort().tekst(), secties);
  }

  /** The same with other values for a key; without it where there are none. */
  public Productvelden met(String sleutel, List<String> waarden) {
    var anders = new LinkedHashMap<>(kop);
    anders.put(sleutel, waarden);
    return new Productvelden(anders, kort, secties);
  }

  /** The one value of that key; empty text where there is none. */
  public String waarde(String sleutel) {
    return String.join(", ", kop.getOrDefault(sleutel, List.of()));
  }

  /** The text of that section; empty where there is none. */
  public String sectie(String naam) {
    return secties.getOrDefault(naam, "");
  }
}
