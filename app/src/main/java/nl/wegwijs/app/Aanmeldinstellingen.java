package nl.wegwijs.app;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import nl.wegwijs.inbox.aanmelden.Aanmeldwijze;
import nl.wegwijs.inbox.aanmelden.Claimnamen;
import nl.wegwijs.inbox.aanmelden.OidcInstellingen;

/** How an operator lets medewerkers log in. */
final class Aanmeldinstellingen {
  private static final String ISSUER = "WEGWIJS_OIDC_ISSUER";
  private static final String CLIENT = "WEGWIJS_OIDC_CLIENT_ID";
  private static final String GEHEIM = "WEGWIJS_OIDC_CLIENT_SECRET";
  private static final String BASIS = "WEGWIJS_OIDC_BASIS";
  private static final String DEMO = "WEGWIJS_DEMO_AANMELDEN";

  private Aanmeldinstellingen() {}

  /**
   * The way that is set. Without a provider there are demo people, as long as the gemeenten are the
   * samples and nobody else can connect.
   */
  static Aanmeldwijze uit(Lezer lezer, boolean voorbeelden, boolean lokaal) {
    boolean demo = lezer.lees(DEMO, Aanmeldinstellingen::aan, voorbeelden);
    boolean oidc =
        List.of(ISSUER, CLIENT, GEHEIM, BASIS).stream()
            .anyMatch(naam -> lezer.gezet(naam).isPresent());
    if (oidc) {
      return oidc(lezer);
    }
    if (!demo) {
      return new Aanmeldwijze.Geen();
    }
    if (!voorbeelden) {
      lezer.fout(DEMO, "kan alleen aan zolang WEGWIJS_GEMEENTEN niet is gezet");
    }
    if (!lokaal) {
      lezer.fout(
          DEMO,
          "aanmelden zonder wachtwoord mag alleen als WEGWIJS_HOST een adres van deze machine zelf"
              + " is; zet WEGWIJS_DEMO_AANMELDEN=uit, of stel WEGWIJS_GEMEENTEN of"
              + " WEGWIJS_OIDC_ISSUER in");
    }
    return new Aanmeldwijze.Demo();
  }

  private static Aanmeldwijze oidc(Lezer lezer) {
    for (String naam : List.of(ISSUER, CLIENT, BASIS)) {
      if (lezer.gezet(naam).isEmpty()) {
        lezer.fout(naam, "is ook nodig om met OpenID Connect aan te melden");
      }
    }
    URI geen = URI.create("https://localhost");
    var gewoon = Claimnamen.GEWOON;
    return new Aanmeldwijze.Oidc(
        new OidcInstellingen(
            lezer.lees(ISSUER, OidcInstellingen::adres, geen),
            lezer.lees(CLIENT, Function.identity(), ""),
            lezer.gezet(GEHEIM),
            lezer.lees(BASIS, OidcInstellingen::adres, geen),
            new Claimnamen(
                claim(lezer, "NAAM", gewoon.naam()),
                claim(lezer, "GEMEENTEN", gewoon.gemeenten()),
                claim(lezer, "ROLLEN", gewoon.rollen()),
                claim(lezer, "TEAMS", gewoon.teams()),
                claim(lezer, "VAARDIGHEDEN", gewoon.vaardigheden()))));
  }

  private static List<String> claim(Lezer lezer, String wat, List<String> gewoon) {
    return lezer.lees("WEGWIJS_OIDC_CLAIM_" + wat, Claimnamen::lijst, gewoon);
  }

  private static boolean aan(String waarde) {
    return switch (waarde) {
      case "aan" -> true;
      case "uit" -> false;
      default -> throw new IllegalArgumentException("is aan of uit");
    };
  }
}
