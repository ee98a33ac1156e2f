package nl.wegwijs.gemeente.lezen;

import java.util.Map;
import nl.wegwijs.gemeente.AndereTaal;

/**
 * Reads {@code talen/<code>.yaml}: what is said in a language that the assistant does not speak.
 */
final class AndereTaalLezer {
  private static final Vorm<Boolean> VAN_RECHTS =
      Vorm.keuze(Map.of("van-links-naar-rechts", false, "van-rechts-naar-links", true));

  private AndereTaalLezer() {}

  static AndereTaal lees(String code, Kaartlezer kaart) {
    if (!code.matches("[a-z]{2,3}")) {
      kaart.fout("taal '" + code + "'; toegestaan: een code van ISO 639-1, zoals 'tr'");
    }
    var taal =
        new AndereTaal(
            code,
            kaart.waarde("naam", Vorm.TEKST),
            kaart.waarde("richting", VAN_RECHTS),
            kaart.waarde("uitleg", Vorm.TEKST),
            kaart.waarde("medewerker", Vorm.TEKST),
            kaart.waarde("terugbellen", Vorm.TEKST),
            kaart.waarde("geen", Vorm.TEKST));
    if (!taal.uitleg().contains("{telefoon}")) {
      kaart.fout(
          "uitleg", "'uitleg' noemt geen {telefoon}; zonder nummer bereikt niemand een mens");
    }
    kaart.klaar();
    return taal;
  }
}
