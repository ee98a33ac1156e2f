package nl.wegwijs.gemeente.lezen;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.wegwijs.gemeente.lezen.Pdctekst.Alinea;

/**
 * One product's file with the national layer and the gemeente's own joined.
 *
 * @param eigen the gemeente's own part of it, if it has one
 * @param aangeboden whether the gemeente offers the product; if not, only its own words are here
 */
record Productlagen(
    YamlKnoop.Kaart kop,
    Alinea kort,
    List<Alinea> secties,
    Optional<Pdctekst> eigen,
    boolean aangeboden) {
  Productlagen {
    secties = List.copyOf(secties);
  }

  /**
   * The layers of that file in {@code pdc/}; empty where it is missing or a layer could not be
   * read.
   */
  static Optional<Productlagen> van(Lagen lagen, String bestand) {
    String naam = "pdc/" + bestand;
    Optional<Pdctekst> landelijk = lagen.landelijk(naam);
    if (lagen.eigen().heeft(naam)) {
      return lagen.eigen(naam).map(eigen -> samen(landelijk, eigen));
    }
    return landelijk.map(tekst ->
        new Productlagen(
            tekst.kop(), tekst.kort(), tekst.secties(), Optional.empty(), aangeboden(tekst.kop())));
  }

  /** The same with nothing of the national text, for a product that turns out not to be offered. */
  Productlagen alleenEigen() {
    return eigen
        .map(tekst -> new Productlagen(kop, tekst.kort(), tekst.secties(), eigen, false))
        .orElse(this);
  }

  private static Productlagen samen(Optional<Pdctekst> landelijk, Pdctekst eigen) {
    YamlKnoop.Kaart kop = landelijk.map(tekst -> tekst.kop().met(eigen.kop())).orElse(eigen.kop());
    boolean aangeboden = aangeboden(kop);
    if (landelijk.isEmpty() || !aangeboden) {
      return new Productlagen(kop, eigen.kort(), eigen.secties(), Optional.of(eigen), aangeboden);
    }
    var secties = new TreeMap<Integer, Alinea>();
    landelijk.get().secties().forEach(sectie -> secties.put(volgorde(sectie), sectie));
    eigen.secties().forEach(sectie -> secties.put(volgorde(sectie), sectie));
    Alinea kort = eigen.kort().tekst().isEmpty() ? landelijk.get().kort() : eigen.kort();
    return new Productlagen(kop, kort, List.copyOf(secties.values()), Optional.of(eigen), true);
  }

  private static int volgorde(Alinea sectie) {
    return Math.max(
        Pdctekst.SECTIES.indexOf(sectie.naam()), Pdctekst.SECTIES_ENGELS.indexOf(sectie.naam()));
  }

  private static boolean aangeboden(YamlKnoop.Kaart kop) {
    YamlKnoop.Ingang ingang = kop.ingangen().get("aangeboden");
    return ingang == null
        || !(ingang.waarde() instanceof YamlKnoop.Waarde waarde && waarde.tekst().equals("nee"));
  }
}
