package nl.wegwijs.gemeente.lezen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.Adresregister;
import nl.wegwijs.gemeente.Adresregister.Adres;

/** Reads {@code adressen.csv}: comma-separated, a value with a comma in double quotes. */
final class AdressenLezer {
  static final String KOP = "postcode,huisnummer,huisletter,toevoeging,straat,woonplaats";

  private static final int KOLOMMEN = 6;
  private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3}(?!SA|SD|SS)[A-Z]{2}");
  private static final Pattern NUMMER = Pattern.compile("[1-9][0-9]{0,4}");
  private static final Pattern LETTER = Pattern.compile("[A-Z]?");
  private static final Pattern TOEVOEGING = Pattern.compile("[0-9A-Za-z]{0,4}");
  private static final Pattern NIET_LEEG = Pattern.compile("\\S(.*\\S)?");

  private static final String GEBRUIKSDOEL = ",gebruiksdoel";
  private static final Pattern DOEL = Pattern.compile("[a-z]*");

  private final Set<String> postcodegebieden;
  private final Meldingen meldingen;
  private final Set<Adres> gezien = new HashSet<>();

  /**
   * @param postcodegebieden every PC4 of the gemeente; none after a mistake in them
   */
  AdressenLezer(Set<String> postcodegebieden, Meldingen meldingen) {
    this.postcodegebieden = postcodegebieden;
    this.meldingen = meldingen;
  }

  Adresregister lees(Bestand bestand) {
    List<String> regels = bestand.tekst().lines().toList();
    boolean metDoel = !regels.isEmpty() && regels.getFirst().equals(KOP + GEBRUIKSDOEL);
    if (regels.isEmpty() || !(metDoel || regels.getFirst().equals(KOP))) {
      meldingen.fout(bestand.regel(1), "de eerste regel moet zijn: " + KOP);
      return new Adresregister(List.of());
    }
    List<Adres> adressen = new ArrayList<>();
    for (int i = 1; i < regels.size(); i++) {
      adres(bestand.regel(i + 1), regels.get(i), metDoel ? KOLOMMEN + 1 : KOLOMMEN)
          .ifPresent(adressen::add);
    }
    return new Adresregister(adressen);
  }

  private Optional<Adres> adres(Plek plek, String regel, int kolommen) {
    List<String> waarden = waarden(regel);
    if (waarden.size() != kolommen) {
      meldingen.fout(
          plek,
          "gevonden: " + waarden.size() + " waarden; verwacht: " + kolommen + " (" + KOP + ")");
      return Optional.empty();
    }
    boolean goed = controleer(plek, waarden);
    if (!goed) {
      return Optional.empty();
    }
    var adres =
        new Adres(
            waarden.get(0),
            Integer.parseInt(waarden.get(1)),
            waarden.get(2),
            waarden.get(3),
            waarden.get(4),
            waarden.get(5),
            waarden.stream().skip(KOLOMMEN).filter(doel -> !doel.isEmpty()).findFirst());
    if (!gezien.add(adres)) {
      meldingen.fout(plek, "dit adres staat er al");
      return Optional.empty();
    }
    return Optional.of(adres);
  }

  private boolean controleer(Plek plek, List<String> waarden) {
    String postcode = waarden.get(0);
    boolean goed =
        past(
            plek,
            "postcode",
            postcode,
            POSTCODE,
            "vier cijfers en twee hoofdletters, niet SA, SD of SS");
    if (goed
        && !postcodegebieden.isEmpty()
        && !postcodegebieden.contains(postcode.substring(0, 4))) {
      meldingen.fout(plek, "postcode " + postcode + " ligt in geen wijk van gemeente.yaml");
      goed = false;
    }
    goed &= past(plek, "huisnummer", waarden.get(1), NUMMER, "een getal van 1 tot en met 99999");
    goed &= past(plek, "huisletter", waarden.get(2), LETTER, "een hoofdletter of niets");
    goed &=
        past(plek, "toevoeging", waarden.get(3), TOEVOEGING, "hoogstens vier letters of cijfers");
    goed &= past(plek, "straat", waarden.get(4), NIET_LEEG, "een naam");
    goed &= past(plek, "woonplaats", waarden.get(5), NIET_LEEG, "een naam");
    for (String doel : waarden.subList(KOLOMMEN, waarden.size())) {
      goed &= past(plek, "gebruiksdoel", doel, DOEL, "kleine letters, zoals woonfunctie, of niets");
    }
    return goed;
  }

  private boolean past(Plek plek, String kolom, String waarde, Pattern vorm, String toegestaan) {
    if (vorm.matcher(waarde).matches()) {
      return true;
    }
    meldingen.fout(plek, kolom + " '" + waarde + "'; toegestaan: " + toegestaan);
    return false;
  }

  private static List<String> waarden(String regel) {
    List<String> waarden = new ArrayList<>();
    var waarde = new StringBuilder();
    boolean tussenAanhaling = false;
    for (int i = 0; i < regel.length(); i++) {
      char teken = regel.charAt(i);
      if (teken == '"') {
        tussenAanhaling = !tussenAanhaling;
      } else if (teken == ',' && !tussenAanhaling) {
        waarden.add(waarde.toString());
        waarde.setLength(0);
      } else {
        waarde.append(teken);
      }
    }
    waarden.add(waarde.toString());
    return waarden;
  }
}
