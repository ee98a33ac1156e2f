package nl.wegwijs.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.Inbound;
import nl.wegwijs.bot.Inhoud;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Rol;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.inbox.Bezoeker.Begin;
import nl.wegwijs.inbox.aanmelden.Aanmeldwijze;
import nl.wegwijs.inbox.aanmelden.Demopersonen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Tries every page and call of the inbox in every role, gemeente and team. The routes come from the
 * server itself: one that is not in {@link #ROUTES} fails the test until it is said there who may
 * use it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RechtenTest {
  private static final GemeenteId WATERRIJK = new GemeenteId("waterrijk");

  /** Stands in what an inwoner says, and so on every page that shows it. */
  private static final String GEHEIM = "zonnewijzer";

  private static final Set<Rol> LEIDING = Set.of(Rol.COORDINATOR, Rol.BEHEERDER);
  private static final Set<Rol> IEDEREEN = Set.of(Rol.values());

  /** For those who are not logged in as well; shows nothing of a gesprek. */
  private static final Set<Rol> OPEN = Set.of();

  private static final Set<Rol> REDACTIE = Set.of(Rol.REDACTEUR);
  private static final Set<Rol> BALIE = Set.of(Rol.MEDEWERKER, Rol.COORDINATOR);

  private static final Set<Rol> MELDERS = Set.of(Rol.REDACTEUR, Rol.COORDINATOR);

  /** Who may use what, by method and path. */
  private static final Map<String, Set<Rol>> ROUTES =
      Map.ofEntries(
          Map.entry("GET /inbox/bestanden/{versie}/{bestand}", OPEN),
          Map.entry("GET /inbox/aanmelden", OPEN),
          Map.entry("POST /inbox/aanmelden", OPEN),
          Map.entry("GET /inbox/aanmelden/terug", OPEN),
          Map.entry("GET /inbox/afgemeld", OPEN),
          Map.entry("POST /inbox/afmelden", IEDEREEN),
          Map.entry("GET /inbox/sessie", IEDEREEN),
          Map.entry("POST /inbox/sessie", IEDEREEN),
          Map.entry("POST /inbox/gemeente", IEDEREEN),
          Map.entry("POST /inbox/aanwezig", IEDEREEN),
          Map.entry("GET /inbox", IEDEREEN),
          Map.entry("GET /inbox/hulp", IEDEREEN),
          Map.entry("GET /inbox/bord", LEIDING),
          Map.entry("GET /inbox/bord/live", LEIDING),
          Map.entry("GET /inbox/bezorging", LEIDING),
          Map.entry("POST /inbox/bezorging/opnieuw", LEIDING),
          Map.entry("POST /inbox/bord/toewijzen", Set.of(Rol.COORDINATOR)),
          Map.entry("GET /inbox/audit", LEIDING),
          Map.entry("GET /inbox/actueel", MELDERS),
          Map.entry("GET /inbox/actueel/nu", IEDEREEN),
          Map.entry("POST /inbox/actueel/mededeling", MELDERS),
          Map.entry("POST /inbox/actueel/mededeling/weg", MELDERS),
          Map.entry("POST /inbox/actueel/uit", MELDERS),
          Map.entry("POST /inbox/actueel/aan", MELDERS),
          Map.entry("GET /inbox/verbeteren", Set.of(Rol.REDACTEUR)),
          Map.entry("POST /inbox/verbeteren", Set.of(Rol.REDACTEUR)),
          Map.entry("POST /inbox/verbeteren/terug", Set.of(Rol.REDACTEUR)),
          Map.entry("GET /inbox/kennis", REDACTIE),
          Map.entry("GET /inbox/kennis/nieuw", REDACTIE),
          Map.entry("POST /inbox/kennis/nieuw", REDACTIE),
          Map.entry("GET /inbox/kennis/vragen", REDACTIE),
          Map.entry("GET /inbox/kennis/vragen/{voorstel}", REDACTIE),
          Map.entry("POST /inbox/kennis/vragen/{voorstel}", REDACTIE),
          Map.entry("GET /inbox/kennis/product/{product}", REDACTIE),
          Map.entry("POST /inbox/kennis/product/{product}", REDACTIE),
          Map.entry("POST /inbox/kennis/product/{product}/leesbaar", REDACTIE),
          Map.entry("GET /inbox/kennis/product/{product}/versies", REDACTIE),
          Map.entry("POST /inbox/kennis/product/{product}/terug", REDACTIE),
          Map.entry("GET /inbox/lijst", BALIE),
          Map.entry("GET /inbox/gebeurtenissen", BALIE),
          Map.entry("POST /inbox/volgende", BALIE),
          Map.entry("GET /inbox/werk/{kenmerk}", BALIE),
          Map.entry("GET /inbox/werk/{kenmerk}/verloop", BALIE),
          Map.entry("GET /inbox/werk/{kenmerk}/zoek", BALIE),
          Map.entry("POST /inbox/werk/{kenmerk}/oppakken", BALIE),
          Map.entry("POST /inbox/werk/{kenmerk}/heropenen", BALIE),
          Map.entry("POST /inbox/werk/{kenmerk}/doorzetten", BALIE),
          Map.entry("POST /inbox/werk/{kenmerk}/terug", BALIE),
          Map.entry("POST /inbox/werk/{kenmerk}/assistent", BALIE),
          Map.entry("POST /inbox/werk/{kenmerk}/wegleggen", BALIE),
          Map.entry("POST /inbox/werk/{kenmerk}/toewijzen", Set.of(Rol.COORDINATOR)),
          Map.entry("POST /inbox/werk/{kenmerk}/bellen", BALIE),
          Map.entry("POST /inbox/werk/{kenmerk}/sluiten", BALIE),
          Map.entry("POST /inbox/werk/{kenmerk}/concept", BALIE),
          Map.entry("POST /inbox/werk/{kenmerk}/antwoord", BALIE),
          Map.entry("POST /inbox/werk/{kenmerk}/notitie", BALIE),
          Map.entry("POST /inbox/werk/{kenmerk}/product", BALIE),
          Map.entry("GET /inbox/werk/{kenmerk}/formulier", BALIE),
          Map.entry("POST /inbox/werk/{kenmerk}/formulier", BALIE),
          Map.entry("GET /inbox/werk/{kenmerk}/vraag", BALIE),
          Map.entry("POST /inbox/werk/{kenmerk}/vraag", BALIE),
          Map.entry("GET /inbox/voorstellen", BALIE),
          Map.entry("GET /inbox/voorstellen/nieuws", BALIE),
          Map.entry("GET /inbox/voorstellen/{voorstel}", BALIE),
          Map.entry("GET /inbox/formulieren", BALIE),
          Map.entry("GET /inbox/formulieren/{kenmerk}", BALIE),
          Map.entry("POST /inbox/formulieren/{kenmerk}/oppakken", BALIE),
          Map.entry("POST /inbox/formulieren/{kenmerk}/afhandelen", BALIE),
          Map.entry("POST /inbox/formulieren/{kenmerk}/notitie", BALIE),
          Map.entry("GET /inbox/<rest>", IEDEREEN),
          Map.entry("POST /inbox/<rest>", IEDEREEN));

  /** Actions after which the one who did them is no longer who they were. */
  private static final Set<String> EINDIGT = Set.of("POST /inbox/afmelden", "POST /inbox/gemeente");

  private Proefinbox inbox;
  private String kcc;
  private String wmo;

  @SuppressWarnings("NullAway.Init") // JUnit calls start() before any test
  RechtenTest() {}

  @BeforeAll
  void start() {
    inbox = new Proefinbox(new Aanmeldwijze.Demo());
    kcc = gesprek("Ik heb een vraag over de " + GEHEIM, "Ik wil een medewerker spreken");
    wmo =
        gesprek(
            "Ik wil huishoudelijke hulp aanvragen voor mijn moeder bij de " + GEHEIM,
            "Ik wil graag iemand spreken");
    assertThat(kcc).isNotEmpty();
    assertThat(wmo).isNotEmpty();
  }

  @AfterAll
  void stop() {
    inbox.close();
  }

  @Test
  void knowsWhoMayUseEveryRouteThereIs() {
    Set<String> routes =
        inbox.routes().stream()
            .filter(route -> !route.method.name().equals("HEAD"))
            .map(route -> route.method.name() + " " + route.path)
            .filter(route -> route.contains("/inbox"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(routes).isEqualTo(new TreeSet<>(ROUTES.keySet()));
  }

  @Test
  void letsEachRoleUseWhatIsItsOwn() {
    for (String persoon :
        List.of("kcc", "burgerzaken", "wmo", "coordinator", "redacteur", "beheerder")) {
      Set<Rol> rollen = medewerker("waterrijk", persoon).rollen();
      ROUTES.forEach((route, wie) -> {
        boolean anderTeam = route.contains("/formulieren") && !persoon.equals("burgerzaken");
        if (wie.equals(OPEN) || (anderTeam && rollen.stream().anyMatch(BALIE::contains))) {
          return;
        }
        Bezoeker bezoeker = inbox.bezoeker().wordt("waterrijk", persoon);
        boolean mag = wie.stream().anyMatch(rollen::contains);
        int status = doe(bezoeker, route, kcc).statusCode();
        if (mag && !EINDIGT.contains(route)) {
          assertThat(status).as(persoon + " " + route).isNotIn(401, 403, 500, 503);
        }
        if (!mag) {
          assertThat(status).as(persoon + " " + route).isEqualTo(403);
        }
      });
    }
  }

  @Test
  void showsNothingToWhoIsNotLoggedIn() {
    long stand = inbox.balie().wijziging(WATERRIJK);
    ROUTES.forEach((route, wie) -> {
      Begin antwoord = doe(inbox.bezoeker(), route, kcc);
      assertThat(antwoord.body()).as(route).doesNotContain(GEHEIM, "Afmelden");
      if (!wie.equals(OPEN) && route.startsWith("POST")) {
        assertThat(antwoord.statusCode()).as(route).isEqualTo(401);
      }
    });
    assertThat(inbox.balie().wijziging(WATERRIJK)).isEqualTo(stand);
  }

  @Test
  void showsNothingOfAnotherGemeente() {
    long stand = inbox.balie().wijziging(WATERRIJK);
    for (String persoon : List.of("kcc", "wmo", "burgerzaken", "coordinator", "beheerder")) {
      for (String werk : List.of(kcc, wmo)) {
        assertNietTeZien("heuveldam", persoon, werk);
      }
    }
    assertThat(inbox.balie().wijziging(WATERRIJK)).isEqualTo(stand);
  }

  @Test
  void showsNothingOfAShieldedTeamToOthers() {
    long stand = inbox.balie().wijziging(WATERRIJK);
    for (String persoon : List.of("kcc", "burgerzaken", "coordinator", "redacteur", "beheerder")) {
      ROUTES.keySet().stream()
          .filter(route -> route.contains("{kenmerk}") || route.contains("toewijzen"))
          .forEach(route -> {
            Begin antwoord = doe(inbox.bezoeker().wordt("waterrijk", persoon), route, wmo);
            assertThat(antwoord.body()).as(persoon + " " + route).doesNotContain(GEHEIM);
            assertThat(antwoord.statusCode()).as(persoon + " " + route).isLessThan(500);
          });
    }
    assertThat(inbox.balie().wijziging(WATERRIJK)).isEqualTo(stand);
  }

  private void assertNietTeZien(String gemeente, String persoon, String werk) {
    for (String route : ROUTES.keySet()) {
      Bezoeker bezoeker = inbox.bezoeker().wordt(gemeente, persoon);
      Begin antwoord = doe(bezoeker, route, werk);
      assertThat(antwoord.body()).as(persoon + " " + route).doesNotContain(GEHEIM, werk);
      assertThat(antwoord.statusCode()).as(persoon + " " + route).isLessThan(500);
    }
  }

  /** Uses a route, with that work wherever it asks for some. */
  private static Begin doe(Bezoeker bezoeker, String route, String werk) {
    String methode = route.substring(0, route.indexOf(' '));
    String pad =
        route
            .substring(route.indexOf(' ') + 1)
            .replace("{kenmerk}", werk)
            .replace("<rest>", "wat-er-niet-is")
            .replaceAll("\\{[a-z]+}", "x");
    if (methode.equals("GET")) {
      Begin antwoord = bezoeker.begin(pad);
      // where to come back to is what was asked for
      return new Begin(antwoord.statusCode(), antwoord.body().replace(pad, ""));
    }
    var velden = new LinkedHashMap<String, String>();
    velden.put("kenmerk", werk);
    velden.put("medewerker", "demo-heuveldam-kcc");
    velden.put("tekst", "iets");
    velden.put("gemeente", "heuveldam");
    var antwoord = bezoeker.post(pad, velden);
    return new Begin(antwoord.statusCode(), antwoord.body());
  }

  private Medewerker medewerker(String gemeente, String persoon) {
    return Demopersonen.persoon(inbox.wereld().gemeenten(), new GemeenteId(gemeente), persoon)
        .orElseThrow();
  }

  /** A gesprek that was brought to people; gives the reference number of that. */
  private String gesprek(String... zinnen) {
    Bot.Begonnen begonnen =
        inbox
            .bot()
            .begin(WATERRIJK, Kanaal.WEB, Optional.of(Taal.NL), Optional.empty())
            .orElseThrow();
    for (String zin : zinnen) {
      inbox
          .bot()
          .answer(new Inbound(WATERRIJK, begonnen.id(), Optional.empty(), new Inhoud.Tekst(zin)));
    }
    return inbox.bot().beurten(WATERRIJK, begonnen.id(), -1).stream()
        .map(Beurt::overdracht)
        .flatMap(Optional::stream)
        .map(overdracht -> overdracht.kenmerk())
        .reduce("", (eerste, laatste) -> laatste);
  }
}
