package nl.wegwijs.gemeente.lezen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.gemeente.Aanspreekvorm;
import nl.wegwijs.gemeente.lezen.Pdctekst.Alinea;

/**
 * Reads texts as a gemeente addresses people. A text stands in the files as {@code nl} with 'u' and
 * may stand there as {@code je} too; whoever reads a text sees only the one that counts. Where an
 * editor wrote no {@code je}, and in the products, 'je' is made of 'u' here.
 */
record Aanspreking(Aanspreekvorm vorm) {
  static final String SLEUTEL = "aanspreekvorm";
  static final Vorm<Aanspreekvorm> VORM =
      Vorm.keuze(Map.of("u", Aanspreekvorm.U, "je", Aanspreekvorm.JE));

  /** What {@code gemeente.yaml} says; 'u' where it says nothing that is known. */
  static Aanspreking van(Gemeentemap eigen) {
    return eigen
        .kaart("gemeente.yaml")
        .flatMap(kaart -> Optional.ofNullable(kaart.ingangen().get(SLEUTEL)))
        .filter(ingang -> ingang.waarde() instanceof YamlKnoop.Waarde)
        .flatMap(ingang -> VORM.lees().apply(((YamlKnoop.Waarde) ingang.waarde()).tekst()))
        .map(Aanspreking::new)
        .orElseGet(() -> new Aanspreking(Aanspreekvorm.U));
  }

  /**
   * The same keys, with of every text the Dutch that this gemeente uses under {@code nl}. Tells of
   * what cannot be put into 'je' with certainty.
   */
  YamlKnoop.Kaart kies(YamlKnoop.Kaart kaart, Meldingen meldingen) {
    var gekozen = new LinkedHashMap<String, YamlKnoop.Ingang>();
    kaart
        .ingangen()
        .forEach((sleutel, ingang) ->
            gekozen.put(
                sleutel, new YamlKnoop.Ingang(ingang.plek(), kies(ingang.waarde(), meldingen))));
    YamlKnoop.Ingang nl = gekozen.get("nl");
    if (nl != null) {
      YamlKnoop.Ingang je = gekozen.remove("je");
      gekozen.put("nl", je != null && vorm == Aanspreekvorm.JE ? je : zeg(nl, meldingen));
    }
    return new YamlKnoop.Kaart(kaart.plek(), gekozen);
  }

  private YamlKnoop kies(YamlKnoop knoop, Meldingen meldingen) {
    return switch (knoop) {
      case YamlKnoop.Waarde waarde -> waarde;
      case YamlKnoop.Lijst lijst ->
          new YamlKnoop.Lijst(
              lijst.plek(), lijst.delen().stream().map(deel -> kies(deel, meldingen)).toList());
      case YamlKnoop.Kaart kaart -> kies(kaart, meldingen);
    };
  }

  private YamlKnoop.Ingang zeg(YamlKnoop.Ingang nl, Meldingen meldingen) {
    if (!(nl.waarde() instanceof YamlKnoop.Waarde(Plek plek, String tekst, boolean leeg))) {
      return nl;
    }
    onbekend(plek, tekst).forEach(meldingen::waarschuw);
    return new YamlKnoop.Ingang(nl.plek(), new YamlKnoop.Waarde(plek, vorm.zeg(tekst), leeg));
  }

  /**
   * A Dutch product as a gemeente says it.
   *
   * @param onbekend what cannot be put into 'je' with certainty
   */
  record Gezegd(Pdctekst tekst, List<Fout> onbekend) {
    Gezegd {
      onbekend = List.copyOf(onbekend);
    }
  }

  /** The same parts of a Dutch product, as this gemeente says them. */
  Gezegd zeg(Pdctekst tekst) {
    var onbekend = new ArrayList<>(onbekend(tekst.kort().plek(), tekst.kort().tekst()));
    for (Alinea sectie : tekst.secties()) {
      onbekend.addAll(onbekend(onderKop(sectie), sectie.tekst()));
    }
    List<Alinea> secties = tekst.secties().stream().map(this::zeg).toList();
    return new Gezegd(new Pdctekst(tekst.kop(), zeg(tekst.kort()), secties), onbekend);
  }

  private Alinea zeg(Alinea alinea) {
    return new Alinea(alinea.plek(), alinea.naam(), vorm.zeg(alinea.tekst()));
  }

  private static Plek onderKop(Alinea sectie) {
    return new Plek(sectie.plek().bestand(), sectie.plek().regel() + 1);
  }

  private List<Fout> onbekend(Plek plek, String tekst) {
    return vorm.onbekend(tekst).stream()
        .map(een ->
            new Fout(
                plek.bestand(),
                plek.regel() + een.regel(),
                "'"
                    + een.woorden()
                    + "': hiervan is niet zeker hoe het met 'je' is; schrijf het anders, of met"
                    + " 'je'"))
        .toList();
  }
}
