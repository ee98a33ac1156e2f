package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.app.Instellingen.OngeldigeInstellingException;
import nl.wegwijs.channels.adressen.PdokAdressen;
import nl.wegwijs.channels.bezorging.Bezorginstellingen;
import nl.wegwijs.channels.spraak.SpraakSettings;
import nl.wegwijs.channels.web.ApiSleutels;
import nl.wegwijs.channels.web.Limieten;
import nl.wegwijs.channels.web.Netwerken;
import nl.wegwijs.channels.web.WebSettings;
import nl.wegwijs.inbox.aanmelden.Aanmeldwijze;
import nl.wegwijs.storage.Instelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InstellingenTest {
  @Test
  void hasADefaultForEverything() {
    assertThat(Instellingen.uit(Map.of()))
        .isEqualTo(
            new Instellingen(
                new Instellingen.Opslag(
                    Path.of("data"),
                    Path.of("gemeenten"),
                    true,
                    new Instelling.Sqlite(Path.of("data", "wegwijs.db"))),
                new WebSettings(
                    "127.0.0.1",
                    8080,
                    ApiSleutels.GEEN,
                    Limieten.NIET_INGESTELD,
                    Netwerken.GEEN,
                    WebSettings.Ritme.GEWOON),
                new Instellingen.Aansluitingen(
                    SpraakSettings.GEEN,
                    new Bezorginstellingen(Path.of("data", "bezorging"), Map.of()),
                    PdokAdressen.PDOK,
                    Optional.empty()),
                new Aanmeldwijze.Demo(),
                Clock.systemUTC()));
  }

  @Test
  void takesABlankVariableForAnAbsentOne() {
    var leeg =
        Map.of(
            "WEGWIJS_HOST", "",
            "WEGWIJS_PORT", " ",
            "WEGWIJS_DATA", "",
            "WEGWIJS_GEMEENTEN", "  ",
            "WEGWIJS_DATABASE_URL", "",
            "WEGWIJS_API_KEYS", "",
            "WEGWIJS_LIMIETEN", "",
            "WEGWIJS_VERTROUWDE_PROXIES", "",
            "WEGWIJS_NU", "");

    assertThat(Instellingen.uit(leeg)).isEqualTo(Instellingen.uit(Map.of()));
  }

  @Test
  void takesWhatIsSet() {
    var gezet =
        Map.of(
            "WEGWIJS_HOST", "localhost",
            "WEGWIJS_PORT", " 9090 ",
            "WEGWIJS_DATA", "/srv/wegwijs",
            "WEGWIJS_GEMEENTEN", "/srv/gemeenten",
            "WEGWIJS_API_KEYS", "telefonie:0123456789abcdef",
            "WEGWIJS_LIMIETEN", "gesprek=2/s",
            "WEGWIJS_VERTROUWDE_PROXIES", "10.0.0.0/8",
            "WEGWIJS_NU", "vast:2027-02-20T10:00:00Z");

    Instellingen gelezen = Instellingen.uit(gezet);

    assertThat(gelezen.data()).isEqualTo(Path.of("/srv/wegwijs"));
    assertThat(gelezen.gemeenten()).isEqualTo(Path.of("/srv/gemeenten"));
    assertThat(gelezen.opslag().voorbeelden()).isFalse();
    assertThat(gelezen.opslag().database())
        .isEqualTo(new Instelling.Sqlite(Path.of("/srv/wegwijs/wegwijs.db")));
    assertThat(gelezen.web().host()).isEqualTo("localhost");
    assertThat(gelezen.web().port()).isEqualTo(9090);
    assertThat(gelezen.web().apiSleutels().eigenaar("0123456789abcdef")).contains("telefonie");
    assertThat(gelezen.web().limieten()).isNotEqualTo(Limieten.NIET_INGESTELD);
    assertThat(gelezen.web().vertrouwdeProxies().leeg()).isFalse();
    assertThat(gelezen.klok().instant()).isEqualTo(Instant.parse("2027-02-20T10:00:00Z"));
  }

  @Test
  void takesAPostgresqlDatabaseInsteadOfTheFile() {
    String url = "jdbc:postgresql://db.intern.example/wegwijs?user=wegwijs";

    assertThat(Instellingen.uit(Map.of("WEGWIJS_DATABASE_URL", url)).opslag().database())
        .isEqualTo(new Instelling.Postgresql(url));
  }

  @ParameterizedTest
  @CsvSource({
    "WEGWIJS_PORT, acht",
    "WEGWIJS_PORT, -1",
    "WEGWIJS_PORT, 65536",
    "WEGWIJS_DATABASE_URL, jdbc:mysql://geheim@db/wegwijs",
    "WEGWIJS_API_KEYS, telefonie:",
    "WEGWIJS_API_KEYS, geheim0123456789",
    "WEGWIJS_LIMIETEN, adres=veel",
    "WEGWIJS_LIMIETEN, alles=1/s",
    "WEGWIJS_VERTROUWDE_PROXIES, 10.0.0.0/33",
    "WEGWIJS_NU, morgen",
    "WEGWIJS_HOST, geen adres",
  })
  void refusesWhatCannotBeUsedAndNamesTheVariable(String naam, String waarde) {
    assertThatExceptionOfType(OngeldigeInstellingException.class)
        .isThrownBy(() -> Instellingen.uit(Map.of(naam, waarde)))
        .withMessageStartingWith(naam + ": ")
        .withMessageNotContaining("geheim");
  }

  @Test
  void letsMedewerkersLogInAtAProvider() {
    var oidc =
        Map.of(
            "WEGWIJS_HOST", "0.0.0.0",
            "WEGWIJS_OIDC_ISSUER", "https://aanmelden.example/realms/gemeente/",
            "WEGWIJS_OIDC_CLIENT_ID", "wegwijs",
            "WEGWIJS_OIDC_CLIENT_SECRET", "zeer-geheim",
            "WEGWIJS_OIDC_BASIS", "https://wegwijs.intern.example",
            "WEGWIJS_OIDC_CLAIM_ROLLEN", "resource_access.wegwijs.roles, roles");

    Aanmeldwijze wijze = Instellingen.uit(oidc).aanmelden();

    assertThat(wijze)
        .isInstanceOfSatisfying(
            Aanmeldwijze.Oidc.class,
            gezet -> {
              assertThat(gezet.instellingen().issuer())
                  .hasToString("https://aanmelden.example/realms/gemeente");
              assertThat(gezet.instellingen().claims().rollen())
                  .containsExactly("resource_access.wegwijs.roles", "roles");
              assertThat(gezet.toString()).doesNotContain("zeer-geheim");
            });
  }

  @Test
  void hasDemoPeopleOnlyWithTheSamplesOnThisMachine() {
    var buiten = Map.of("WEGWIJS_HOST", "0.0.0.0");
    var eigen = Map.of("WEGWIJS_GEMEENTEN", "/srv/gemeenten");
    var uit = Map.of("WEGWIJS_HOST", "0.0.0.0", "WEGWIJS_DEMO_AANMELDEN", "uit");
    var aan = Map.of("WEGWIJS_GEMEENTEN", "/srv/gemeenten", "WEGWIJS_DEMO_AANMELDEN", "aan");

    assertThatExceptionOfType(OngeldigeInstellingException.class)
        .isThrownBy(() -> Instellingen.uit(buiten))
        .withMessageStartingWith("WEGWIJS_DEMO_AANMELDEN: ");
    assertThatExceptionOfType(OngeldigeInstellingException.class)
        .isThrownBy(() -> Instellingen.uit(aan))
        .withMessageStartingWith("WEGWIJS_DEMO_AANMELDEN: ");
    assertThat(Instellingen.uit(eigen).aanmelden()).isEqualTo(new Aanmeldwijze.Geen());
    assertThat(Instellingen.uit(uit).aanmelden()).isEqualTo(new Aanmeldwijze.Geen());
  }

  @Test
  void asksForAllThatAProviderNeeds() {
    assertThatExceptionOfType(OngeldigeInstellingException.class)
        .isThrownBy(
            () -> Instellingen.uit(Map.of("WEGWIJS_OIDC_ISSUER", "http://aanmelden.example")))
        .withMessageContainingAll(
            "WEGWIJS_OIDC_ISSUER: ", "WEGWIJS_OIDC_CLIENT_ID: ", "WEGWIJS_OIDC_BASIS: ");
  }

  @Test
  void saysEveryMistakeAtOnce() {
    var fout = Map.of("WEGWIJS_PORT", "acht", "WEGWIJS_LIMIETEN", "veel", "WEGWIJS_NU", "morgen");

    assertThatExceptionOfType(OngeldigeInstellingException.class)
        .isThrownBy(() -> Instellingen.uit(fout))
        .withMessageContainingAll("WEGWIJS_PORT: ", "WEGWIJS_LIMIETEN: ", "WEGWIJS_NU: ");
  }

  @Test
  void setsTheClockOnlyWhereNobodyElseCanConnect() {
    var buiten = Map.of("WEGWIJS_HOST", "0.0.0.0", "WEGWIJS_NU", "2027-02-20");

    assertThatExceptionOfType(OngeldigeInstellingException.class)
        .isThrownBy(() -> Instellingen.uit(buiten))
        .withMessageStartingWith("WEGWIJS_NU: ");
  }

  @Test
  void tellsEveryMistakeAboutMailAtOnceWithoutThePassword() {
    assertThatExceptionOfType(OngeldigeInstellingException.class)
        .isThrownBy(() ->
            Instellingen.uit(
                Map.of(
                    "WEGWIJS_SMTP", "https://post:geheim@mail.example",
                    "WEGWIJS_SMTP_BEVEILIGING", "misschien",
                    "WEGWIJS_SMTP_WACHTWOORD", "geheim")))
        .withMessageContaining("WEGWIJS_SMTP: ")
        .withMessageContaining("WEGWIJS_SMTP_BEVEILIGING: is verplicht of uit")
        .withMessageContaining("WEGWIJS_SMTP_GEBRUIKER: ontbreekt")
        .withMessageNotContaining("geheim@");
    assertThatExceptionOfType(OngeldigeInstellingException.class)
        .isThrownBy(() -> Instellingen.uit(Map.of("WEGWIJS_SMTP_BEVEILIGING", "uit")))
        .withMessageContaining("WEGWIJS_SMTP ontbreekt");
    assertThatExceptionOfType(OngeldigeInstellingException.class)
        .isThrownBy(() ->
            Instellingen.uit(
                Map.of(
                    "WEGWIJS_SMTP", "smtp://mail.example",
                    "WEGWIJS_SMTP_BEVEILIGING", "uit",
                    "WEGWIJS_SMTP_GEBRUIKER", "post",
                    "WEGWIJS_SMTP_WACHTWOORD", "geheim")))
        .withMessageContaining("mag niet uit staan met een wachtwoord");
  }
}
