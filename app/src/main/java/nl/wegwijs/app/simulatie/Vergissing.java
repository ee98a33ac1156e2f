package nl.wegwijs.app.simulatie;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** One thing that somebody says wrongly, and takes back at the next question or at the summary. */
final class Vergissing {
  private static final List<String> VELDEN =
      List.of(
          "nieuwHuisnummer",
          "verhuisdatum",
          "huidigHuisnummer",
          "nieuwePostcode",
          "geboortedatum",
          "naam");

  private final Doel doel;
  private final Mond mond;
  private final String veld;
  private final boolean meteen;
  private boolean gemaakt;
  private boolean hersteld;

  Vergissing(Doel doel, Manier manier, Mond mond, RandomGenerator toeval) {
    this.doel = doel;
    this.mond = mond;
    this.veld = manier == Manier.CORRIGEERT ? VELDEN.get(toeval.nextInt(VELDEN.size())) : "";
    this.meteen = toeval.nextBoolean();
  }

  /** Something else than what is meant, when its field is asked for the first time. */
  Optional<Zet> maak(String gevraagd, int keer) {
    if (gemaakt || keer > 1 || !gevraagd.equals(veld)) {
      return Optional.empty();
    }
    gemaakt = true;
    String gelegenheid = veld.equals("naam") ? "naam" : mond.gelegenheid(veld);
    return Optional.of(new Zet.Woorden(mond.zeg(gelegenheid, anders())));
  }

  /** What was meant after all, at the right moment. */
  Optional<Zet> herstel(String gevraagd) {
    boolean nu = gemaakt && !hersteld && (meteen || gevraagd.equals("samenvatting"));
    if (!nu || gevraagd.equals(veld)) {
      return Optional.empty();
    }
    hersteld = true;
    return Optional.of(new Zet.Woorden(mond.zeg("correctie-" + veld)));
  }

  private Doel anders() {
    boolean nieuw = veld.startsWith("nieuw");
    return new Doel(
        doel.gemeente(),
        doel.taal(),
        nieuw ? ander(doel.nieuw()) : doel.nieuw(),
        nieuw ? doel.oud() : ander(doel.oud()),
        doel.verhuisdatum().minusDays(1),
        doel.woonsituatie(),
        doel.bewijsstuk(),
        doel.gezin(),
        doel.namen(),
        doel.naam().substring(0, doel.naam().length() - 1),
        doel.geboren().minusDays(1));
  }

  /** Another number in the same street, or the postcode with its letters the wrong way round. */
  private Doel.Adres ander(Doel.Adres adres) {
    String postcode = adres.postcode();
    if (veld.endsWith("Postcode")) {
      return new Doel.Adres(
          postcode.substring(0, 4) + postcode.charAt(5) + postcode.charAt(4),
          adres.huisnummer(),
          adres.straat(),
          adres.woonplaats());
    }
    int nummer = Integer.parseInt(adres.huisnummer().replaceAll("\\D.*", ""));
    return new Doel.Adres(postcode, String.valueOf(nummer + 2), adres.straat(), adres.woonplaats());
  }
}
