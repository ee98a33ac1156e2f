package nl.wegwijs.gemeente.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.Adresregister.Adres;
import nl.wegwijs.gemeente.Crisis;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Prioriteit;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.gemeente.tutoyeren.Tutoyeerder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample gemeenten of this repository, read as they are. */
class VoorbeeldgemeentenTest {
  private static final InstantSource KLOK =
      InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z"));
  private static final Path MAP = Path.of("..", "gemeenten");
  private static final Pattern WEBADRES = Pattern.compile("https://[^)\\s]+");
  private static final GemeentenLezer LEZER = new GemeentenLezer(Set.of(), KLOK);
  private static final Tutoyeerder TUTOYEERDER = new Tutoyeerder();
  private static final Gelezen GELEZEN = LEZER.lees(MAP);

  private static Gemeente gemeente(String id) {
    return GELEZEN.gemeenten().gemeente(new GemeenteId(id)).orElseThrow();
  }

  @Test
  void holdNoMistakes() {
    assertThat(GELEZEN.fouten()).isEmpty();
  }

  @Test
  void raiseNoWarnings() {
    assertThat(GELEZEN.waarschuwingen()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"waterrijk", "heuveldam"})
  void haveAllTeams(String id) {
    Gemeente gemeente = gemeente(id);
    assertThat(gemeente.teams().keySet())
        .extracting(TeamId::value)
        .containsExactlyInAnyOrder(
            "kcc",
            "burgerzaken",
            "wmo",
            "jeugd",
            "werk-en-inkomen",
            "schuldhulp",
            "belastingen",
            "omgeving",
            "wonen",
            "stadsbeheer",
            "milieu",
            "parkeren",
            "handhaving",
            "veiligheid",
            "ondernemers",
            "klachten",
            "juridisch",
            "bestuur");
    for (String team : new String[] {"wmo", "jeugd", "schuldhulp", "veiligheid"}) {
      assertThat(gemeente.team(new TeamId(team)).afgeschermd()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"waterrijk", "heuveldam"})
  void haveSignalWordsAndASafeReplyForEveryDanger(String id) {
    Gemeente gemeente = gemeente(id);
    assertThat(gemeente.signaalwoorden()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(gemeente.signaalwoorden())
        .filteredOn(groep -> groep.crisis().isPresent())
        .allSatisfy(groep -> assertThat(groep.prioriteit()).isEqualTo(Prioriteit.SPOED))
        .extracting(groep -> groep.crisis().orElseThrow())
        .containsExactlyInAnyOrderElementsOf(gemeente.crises().stream().map(Crisis::id).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "geweld, 112",
    "huiselijk-geweld, 0800-2000",
    "suicide, 0800-0113",
    "kind-in-gevaar, 0800-0432",
    "dakloos-vannacht, 0999 700 700",
    "gas, 0800-9009"
  })
  void giveTheRightNumberInBothLanguages(String id, String nummer) {
    Crisis crisis =
        gemeente("waterrijk").crises().stream()
            .filter(kandidaat -> kandidaat.id().equals(id))
            .findFirst()
            .orElseThrow();
    for (Taal taal : Taal.values()) {
      assertThat(crisis.antwoord().in(taal)).contains(nummer);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"waterrijk", "heuveldam"})
  void canSayJeInEverySentenceOfTheAssistant(String id) throws IOException {
    Path kern = MAP.resolve(id).resolve("gemeente.yaml");
    String je = Files.readString(kern) + "\naanspreekvorm: je\n";

    Gelezen gelezen =
        LEZER.proef(MAP, new GemeenteId(id), Map.of("gemeente.yaml", Optional.of(je)));

    assertThat(gelezen.fouten()).isEmpty();
    assertThat(gelezen.waarschuwingen())
        .filteredOn(fout -> fout.bestand().startsWith(MAP.resolve("_landelijk")))
        .isEmpty();
    Gemeente gemeente = gelezen.gemeenten().gemeente(new GemeenteId(id)).orElseThrow();
    assertThat(gemeente.antwoorden().zeg(Taal.NL, "kletspraat-groet"))
        .startsWith("Goedendag. Waarmee kan ik je helpen?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"waterrijk", "heuveldam"})
  void canSayJeInEveryProductAndStayAsTheyAreWithU(String id) throws IOException {
    Path kern = MAP.resolve(id).resolve("gemeente.yaml");
    String je = Files.readString(kern) + "\naanspreekvorm: je\n";

    Gelezen gelezen =
        LEZER.proef(MAP, new GemeenteId(id), Map.of("gemeente.yaml", Optional.of(je)));

    assertThat(gelezen.waarschuwingen()).noneMatch(fout -> fout.melding().contains("niet zeker"));
    Gemeente metJe = gelezen.gemeenten().gemeente(new GemeenteId(id)).orElseThrow();
    for (Product product : metJe.producten().alle()) {
      Product metU = gemeente(id).producten().product(product.id(), product.taal()).orElseThrow();
      if (product.taal() == Taal.EN) {
        assertThat(product).isEqualTo(metU);
        continue;
      }
      assertThat(teksten(product))
          .isEqualTo(teksten(metU).stream().map(TUTOYEERDER::tutoyeer).toList());
      assertThat(teksten(product))
          .map(tekst -> WEBADRES.matcher(tekst).replaceAll(""))
          .noneMatch(Tutoyeerder::zegtU);
      assertThat(bestanden(id, product.id())).anyMatch(bestand -> bestand.contains(metU.kort()));
    }
  }

  private static List<String> teksten(Product product) {
    return Stream.concat(
            Stream.of(product.naam(), product.kort()),
            product.secties().stream().map(Product.Sectie::tekst))
        .toList();
  }

  private static List<String> bestanden(String gemeente, String product) throws IOException {
    var gelezen = new ArrayList<String>();
    for (String laag : List.of(gemeente, "_landelijk")) {
      Path bestand = MAP.resolve(laag).resolve("pdc").resolve(product + ".md");
      if (Files.exists(bestand)) {
        gelezen.add(Files.readString(bestand));
      }
    }
    return gelezen;
  }

  @ParameterizedTest
  @ValueSource(strings = {"waterrijk", "heuveldam"})
  void askTheFieldsOfTheVerhuisformulierInOrder(String id) {
    assertThat(
            Optional.ofNullable(gemeente(id).formulieren().get("verhuizing"))
                .orElseThrow()
                .velden())
        .extracting(Veld::id)
        .containsExactly(
            "nieuwePostcode",
            "nieuwHuisnummer",
            "verhuisdatum",
            "huidigePostcode",
            "huidigHuisnummer",
            "woonsituatie",
            "toestemmingHoofdbewoner",
            "bewijsstuk",
            "meeverhuizers",
            "meeverhuizersNamen",
            "naam",
            "geboortedatum",
            "email",
            "telefoonnummer",
            "aangever",
            "aangeverNaam");
    assertThat(gemeente(id).formulieren()).containsKey("terugbelverzoek");
  }

  @ParameterizedTest
  @CsvSource({
    "waterrijk, huur, huurcontract",
    "waterrijk, koop, geen",
    "waterrijk, inwonend, geen",
    "heuveldam, huur, geen"
  })
  void differInTheProofTheyAsk(String id, String woonsituatie, String uitkomst) {
    assertThat(
            Optional.ofNullable(gemeente(id).regels().get("verhuizing-bewijsstuk"))
                .orElseThrow()
                .uitkomsten(
                    naam -> naam.equals("woonsituatie") ? List.of(woonsituatie) : List.of()))
        .contains(uitkomst);
  }

  @Test
  void shareOnePostcodeArea() {
    assertThat(IntStream.rangeClosed(3482, 3499).mapToObj(Integer::toString))
        .allSatisfy(pc4 -> {
          int getal = Integer.parseInt(pc4);
          assertThat(gemeente("waterrijk").heeftPostcode(pc4)).isEqualTo(getal <= 3490);
          assertThat(gemeente("heuveldam").heeftPostcode(pc4)).isEqualTo(getal >= 3490);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"waterrijk", "heuveldam"})
  void haveARegisterOfThreePlaces(String id) {
    assertThat(gemeente(id).adressen().aantal()).isGreaterThanOrEqualTo(360);
    assertThat(gemeente(id).adressen().woonplaatsen()).hasSize(3);
  }

  @Test
  void haveTheLindelaan() {
    var register = gemeente("waterrijk").adressen();
    for (int nummer = 1; nummer <= 30; nummer++) {
      assertThat(register.zoek("3484HG", nummer)).isNotEmpty();
    }
    assertThat(register.zoek("3484HG", 4))
        .contains(new Adres("3484HG", 4, "B", "", "Lindelaan", "Waterrijk"));
    assertThat(register.zoek("3484HG", 12)).extracting(Adres::huisletter).containsExactly("", "A");
  }

  @Test
  void closeOnDaysOfTheirOwn() {
    LocalDate goedeVrijdag = LocalDate.of(2027, 3, 26);
    LocalDate vijfMei = LocalDate.of(2027, 5, 5);
    assertThat(gemeente("waterrijk").openingstijden().op(goedeVrijdag)).isNotEmpty();
    assertThat(gemeente("heuveldam").openingstijden().op(goedeVrijdag)).isEmpty();
    assertThat(gemeente("waterrijk").openingstijden().op(vijfMei)).isNotEmpty();
    assertThat(gemeente("heuveldam").openingstijden().op(vijfMei)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"waterrijk", "heuveldam"})
  void offerAtLeastFortyProductsSomeOfThemTheirOwn(String id) {
    var producten = gemeente(id).producten().alle();
    assertThat(producten)
        .filteredOn(product -> product.taal() == Taal.NL)
        .hasSizeGreaterThanOrEqualTo(40);
    assertThat(producten).filteredOn(product -> product.lokaal()).isNotEmpty();
    assertThat(producten).filteredOn(product -> !product.aangeboden()).isNotEmpty();
  }
}
