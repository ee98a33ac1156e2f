package nl.wegwijs.inbox.aanmelden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Rol;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.TeamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClaimlezerTest {
  private static final GemeenteId WATERRIJK = new GemeenteId("waterrijk");
  private static final GemeenteId HEUVELDAM = new GemeenteId("heuveldam");
  private static final Set<GemeenteId> BEKEND = Set.of(WATERRIJK, HEUVELDAM);

  private final Claimlezer lezer = new Claimlezer(Claimnamen.GEWOON);

  @Test
  void readsWhatMappersOfKeycloakGive() {
    Medewerker medewerker =
        lezer.lees(
            "id-1",
            Map.of(
                "preferred_username", "fatima",
                "gemeenten", List.of("/gemeenten/Waterrijk", "/gemeenten/elders"),
                "roles", List.of("medewerker", "offline_access", "Coördinator"),
                "teams", List.of("/teams/burgerzaken", "wmo"),
                "vaardigheden", "engels, duits"),
            BEKEND);

    assertThat(medewerker)
        .isEqualTo(
            new Medewerker(
                "id-1",
                "fatima",
                Set.of(WATERRIJK),
                Set.of(Rol.MEDEWERKER, Rol.COORDINATOR),
                Set.of(new TeamId("burgerzaken"), new TeamId("wmo")),
                Set.of("engels", "duits")));
  }

  @Test
  void readsAppRolesOfEntra() {
    Medewerker medewerker =
        lezer.lees(
            "id-2",
            Map.of(
                "name",
                "Jan de Boer",
                "roles",
                List.of(
                    "beheerder",
                    "gemeente:waterrijk",
                    "gemeente:heuveldam",
                    "team:kcc",
                    "vaardigheid:engels")),
            BEKEND);

    assertThat(medewerker.gemeenten()).isEqualTo(BEKEND);
    assertThat(medewerker.rollen()).containsExactly(Rol.BEHEERDER);
    assertThat(medewerker.teams()).containsExactly(TeamId.KCC);
    assertThat(medewerker.vaardigheden()).containsExactly("engels");
  }

  @Test
  void followsDotsIntoNestedClaimsAndTakesNamesThatHaveThem() {
    var namen =
        new Claimnamen(
            List.of("naam"),
            List.of("https://wegwijs.example/gemeenten"),
            List.of("resource_access.weg.wijs.roles", "roles"),
            List.of("teams"),
            List.of("vaardigheden"));

    Medewerker medewerker =
        new Claimlezer(namen)
            .lees(
                "id-3",
                Map.of(
                    "https://wegwijs.example/gemeenten", "heuveldam",
                    "resource_access", Map.of("weg.wijs", Map.of("roles", List.of("redacteur"))),
                    "roles", List.of("beheerder")),
                BEKEND);

    assertThat(medewerker.gemeenten()).containsExactly(HEUVELDAM);
    assertThat(medewerker.rollen()).containsExactly(Rol.REDACTEUR);
    assertThat(medewerker.naam()).isEqualTo("Medewerker");
  }

  @Test
  void takesNothingFromClaimsOfAnotherShape() {
    Medewerker medewerker =
        lezer.lees(
            "id-4",
            Map.of(
                "name",
                12,
                "gemeenten",
                Map.of("waterrijk", true),
                "roles",
                List.of(1, "", List.of("beheerder")),
                "teams",
                true),
            BEKEND);

    assertThat(medewerker)
        .isEqualTo(new Medewerker("id-4", "Medewerker", Set.of(), Set.of(), Set.of(), Set.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aanmelden.example",
        "http://aanmelden.example",
        "http://127.0.0.1.kwaad.example",
        "https://gebruiker@aanmelden.example",
        "https://aanmelden.example?x=y",
        "ftp://localhost",
        "https://",
        " "
      })
  void refusesAnAddressThatIsNotSafe(String adres) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> OidcInstellingen.adres(adres));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://aanmelden.example/realms/gemeente/",
        "http://localhost:8081",
        "http://[::1]:8081",
        "http://127.0.0.1"
      })
  void takesAnAddressWithTlsOrOfThisMachine(String adres) {
    assertThat(OidcInstellingen.adres(adres).toString()).doesNotEndWith("/");
  }
}
