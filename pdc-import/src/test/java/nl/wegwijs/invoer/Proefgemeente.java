package nl.wegwijs.invoer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.lezen.Gelezen;
import nl.wegwijs.gemeente.lezen.GemeentenLezer;
import nl.wegwijs.invoer.bron.Bron;
import nl.wegwijs.invoer.plan.Invoerplan;
import nl.wegwijs.invoer.plan.Keuring;
import nl.wegwijs.invoer.plan.Planner;
import nl.wegwijs.invoer.plan.Wegschrijver;
import org.junit.jupiter.api.Assertions;

/** A small good gemeente on disk, with some national products, into which tests import. */
public final class Proefgemeente {
  public static final LocalDate VANDAAG = LocalDate.parse("2026-11-22");
  public static final GemeenteId ID = new GemeenteId("proefdam");

  private static final InstantSource KLOK =
      InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z"));

  private final Path map;

  public Proefgemeente(Path map) {
    this.map = map;
    schrijf(
        "proefdam/gemeente.yaml",
        """
        naam: Proefdam
        code: "9999"
        contact:
          telefoon: 14 0997
          noodnummer: 0997 123 123
          website: https://www.proefdam.example
          email: info@proefdam.example
          balie: Plein 1, Proefdam
          productUrl: https://www.proefdam.example/p/{id}
          digidVerhuizing: https://www.proefdam.example/digid
          privacy: https://www.proefdam.example/privacy
        websites: [https://www.proefdam.example]
        openingstijden:
          maandag: 09:00-17:00
        sluitingsdagen: {goedeVrijdag: nee, bevrijdingsdag: lustrum}
        wijken:
          noord: {naam: Noord, postcodes: [3482]}
        bewaartermijnen: {gesprek: 28, netwerkadres: 14, inzending: 365}
        """);
    schrijf(
        "proefdam/teams.yaml",
        "kcc:\n  naam: Balie\n  lijn: 1\n  doel: wachtrij:kcc\n  servicenorm: 4 uur\n");
    schrijf("_landelijk/antwoorden.yaml", "begroeting:\n  nl: Dag.\n  en: Hello.\n");
    schrijf("_landelijk/crisis.yaml", CRISIS);
    schrijf("_landelijk/signaalwoorden.yaml", "haast:\n  woorden: [spoed]\n  gewicht: 0.3\n");
    schrijf("_landelijk/pdc/grofvuil.md", GROFVUIL);
    schrijf("_landelijk/pdc/paspoort.md", PASPOORT);
    schrijf("_landelijk/pdc/paspoort.en.md", PASSPORT);
  }

  private static final String CRISIS =
      """
      geweld:
        antwoord:
          nl: Bel 112, of {noodnummer} van {gemeente}.
          en: Call 112, or {noodnummer} of {gemeente}.
        navraag:
          nl: Is het nu?
          en: Is it now?
        team: kcc
        nummers: ["112", "{noodnummer}"]
        herzienVoor: 2027-01-01
      """;

  public static final String GROFVUIL =
      """
      ---
      id: grofvuil
      naam: Grofvuil
      synoniemen: [bankstel]
      upl: afvalinzameling grofvuil
      uplUri: http://standaarden.overheid.nl/owms/terms/afvalinzameling_grofvuil
      team: kcc
      doelgroep: [inwoner]
      bijgewerktOp: 2026-10-01
      ---
      Maak een afspraak.

      ## Voorwaarden
      Niet te zwaar.

      ## Kosten
      Uw gemeente stelt het tarief vast.
      """;

  private static final String PASPOORT =
      """
      ---
      id: paspoort
      naam: Paspoort aanvragen
      upl: paspoort
      uplUri: http://standaarden.overheid.nl/owms/terms/paspoort
      team: kcc
      doelgroep: [inwoner]
      vragen: ["Mag ik mijn paspoort laten ophalen?"]
      bijgewerktOp: 2026-10-01
      ---
      U vraagt een paspoort aan bij uw gemeente.

      ## Kosten
      Uw gemeente stelt het tarief vast.
      """;

  private static final String PASSPORT =
      """
      ---
      id: paspoort
      taal: en
      naam: Apply for a passport
      bijgewerktOp: 2026-10-01
      ---
      You apply for a passport at your municipality.
      """;

  public Path map() {
    return map;
  }

  public Path pad(String bestand) {
    return map.resolve(bestand);
  }

  public Proefgemeente schrijf(String bestand, String tekst) {
    try {
      Files.createDirectories(pad(bestand).getParent());
      Files.writeString(pad(bestand), tekst);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String lees(String bestand) {
    try {
      return Files.readString(pad(bestand));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts of the gemeente's own products, by name. */
  public Map<String, String> eigen() {
    var eigen = new TreeMap<String, String>();
    Path pdc = pad("proefdam/pdc");
    if (!Files.isDirectory(pdc)) {
      return eigen;
    }
    try (Stream<Path> paden = Files.list(pdc)) {
      paden.forEach(pad ->
          eigen.put(pad.getFileName().toString(), lees("proefdam/pdc/" + pad.getFileName())));
      return eigen;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GemeentenLezer lezer() {
    return new GemeentenLezer(Set.of("begroeting"), KLOK);
  }

  public static Gelezen gelezen(Path map) {
    return lezer().lees(map);
  }

  /** The gemeente, whose files must be without mistakes. */
  public Gemeente gemeente() {
    Gelezen gelezen = gelezen(map);
    Assertions.assertEquals(List.of(), gelezen.fouten());
    return gelezen.gemeenten().gemeente(ID).orElseThrow();
  }

  public Product product(String id, Taal taal) {
    Product product = gemeente().producten().product(id, taal).orElseThrow();
    Assertions.assertEquals(taal, product.taal());
    return product;
  }

  /** What an import of today would change. */
  public Invoerplan plan(Bron bron) {
    return plan(bron, VANDAAG);
  }

  public Invoerplan plan(Bron bron, LocalDate dag) {
    Invoerplan plan = new Planner(map, ID, "kcc", dag).plan(bron);
    return new Keuring(lezer(), map, ID).keur(plan);
  }

  /** Imports and gives what changed. */
  public Invoerplan importeer(Bron bron) {
    Invoerplan plan = plan(bron);
    new Wegschrijver(pad("proefdam")).schrijf(plan.wijzigingen());
    return plan;
  }
}
