package nl.wegwijs.gemeente.lezen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.lezen.Pdctekst.Alinea;

/**
 * One file of the products catalogue as it is written, without a layer under it: what an editor
 * changes. Whether the catalogue as a whole holds with it, only {@link GemeentenLezer} tells.
 *
 * @param kop the keys between the two lines of dashes, in the order of the file
 * @param kort the text before the first heading; without text where there is none
 * @param secties those with a heading that is known, in the order of the file
 * @param fouten what is wrong with the file by itself; then the rest may be incomplete
 */
public record Productbestand(
    SequencedMap<String, Sleutel> kop, Stuk kort, List<Stuk> secties, List<Fout> fouten) {
  public Productbestand {
    kop = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(kop));
    secties = List.copyOf(secties);
    fouten = List.copyOf(fouten);
  }

  /**
   * A key of the head.
   *
   * @param waarden one for a plain value, each of a list; groups within it are left out
   * @param regel line in the file, from 1
   */
  public record Sleutel(List<String> waarden, boolean lijst, int regel) {
    public Sleutel {
      waarden = List.copyOf(waarden);
    }
  }

  /**
   * A piece of the text.
   *
   * @param naam its heading; empty for the short answer
   * @param regel line of the heading, or the first of the short answer, from 1; 0 where there is
   *     none
   */
  public record Stuk(String naam, String tekst, int regel) {}

  /** The headings that a product in that language may have, in their order. */
  public static List<String> kopjes(Taal taal) {
    return switch (taal) {
      case NL -> Pdctekst.SECTIES;
      case EN -> Pdctekst.SECTIES_ENGELS;
    };
  }

  /** The name within a gemeente's folder of the file of that product: {@code pdc/paspoort.md}. */
  public static String naam(String product, Taal taal) {
    return switch (taal) {
      case NL -> "pdc/" + product + ".md";
      case EN -> "pdc/" + product + ".en.md";
    };
  }

  /**
   * Reads the text of a file.
   *
   * @param pad where it stands or is to stand, for messages and for its id
   */
  public static Productbestand lees(Path pad, String tekst, Taal taal) {
    var meldingen = new Meldingen();
    Optional<Pdctekst> delen = Pdctekst.lees(new Bestand(pad, tekst), taal == Taal.EN, meldingen);
    return delen
        .map(gelezen ->
            new Productbestand(
                kop(gelezen.kop()),
                stuk(gelezen.kort()),
                gelezen.secties().stream().map(Productbestand::stuk).toList(),
                meldingen.fouten()))
        .orElseGet(() ->
            new Productbestand(
                new LinkedHashMap<>(), new Stuk("", "", 0), List.of(), meldingen.fouten()));
  }

  /** The text of that section; empty where the file has none. */
  public String sectie(String naam) {
    return secties.stream()
        .filter(sectie -> sectie.naam().equals(naam))
        .map(Stuk::tekst)
        .findFirst()
        .orElse("");
  }

  /** The values of that key; empty where the file does not have it. */
  public List<String> waarden(String sleutel) {
    Sleutel gevonden = kop.get(sleutel);
    return gevonden == null ? List.of() : gevonden.waarden();
  }

  /** The one value of that key; empty text where the file does not have it. */
  public String waarde(String sleutel) {
    return String.join(", ", waarden(sleutel));
  }

  private static Stuk stuk(Alinea alinea) {
    return new Stuk(alinea.naam(), alinea.tekst(), alinea.plek().regel());
  }

  private static SequencedMap<String, Sleutel> kop(YamlKnoop.Kaart kaart) {
    var kop = new LinkedHashMap<String, Sleutel>();
    kaart
        .ingangen()
        .forEach((naam, ingang) -> {
          boolean lijst = ingang.waarde() instanceof YamlKnoop.Lijst;
          kop.put(naam, new Sleutel(waarden(ingang.waarde()), lijst, ingang.plek().regel()));
        });
    return kop;
  }

  private static List<String> waarden(YamlKnoop knoop) {
    var waarden = new ArrayList<String>();
    List<YamlKnoop> delen = knoop instanceof YamlKnoop.Lijst lijst ? lijst.delen() : List.of(knoop);
    for (YamlKnoop deel : delen) {
      if (deel instanceof YamlKnoop.Waarde waarde && !waarde.leeg()) {
        waarden.add(waarde.tekst());
      }
    }
    return waarden;
  }
}
