package nl.wegwijs.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.Inbound;
import nl.wegwijs.bot.Inhoud;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.inbox.aanmelden.Aanmeldwijze;
import nl.wegwijs.inbox.aanmelden.Demopersonen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a coordinator sees of the desk and does there. */
final class LeidingTest {
  private static final GemeenteId WATERRIJK = new GemeenteId("waterrijk");

  private final Proefinbox inbox = new Proefinbox(new Aanmeldwijze.Demo());
  private final Bezoeker coordinator = inbox.bezoeker().wordt("waterrijk", "coordinator");

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void showsWhatWaitsAndForHowLong() {
    gesprek();
    inbox.klok().vooruit(Duration.ofMinutes(17));

    assertThat(coordinator.haal("/inbox/bord").body())
        .contains("<dt>Wachtend</dt><dd>1</dd>", "<dt>Langste wachttijd</dt><dd>17 min</dd>")
        .contains("te laat", "Er is nu niemand aanwezig.");
    assertThat(coordinator.begin("/inbox/bord/live").body())
        .startsWith("id: ")
        .contains("event: bord", "<dd>17 min</dd>");
  }

  @Test
  void givesWorkToSomebodyWhoIsThere() {
    String kenmerk = gesprek();
    Medewerker fatima =
        Demopersonen.persoon(inbox.wereld().gemeenten(), WATERRIJK, "kcc").orElseThrow();
    inbox.balie().aanwezig(WATERRIJK, fatima, true, Optional.empty(), false);

    coordinator.post(
        "/inbox/bord/toewijzen", Map.of("kenmerk", kenmerk, "medewerker", fatima.id()));

    assertThat(coordinator.haal("/inbox/bord").body())
        .contains(kenmerk + " is nu van Fatima Bakkali.")
        .contains("<dt>In behandeling</dt><dd>1</dd>");
    assertThat(coordinator.haal("/inbox/audit?werk=" + kenmerk).body())
        .contains("toegewezen", "aan Fatima Bakkali", "Kees Mulder");
  }

  @Test
  void saysWhyWorkCannotBeGiven() {
    String kenmerk = gesprek();

    coordinator.post(
        "/inbox/bord/toewijzen", Map.of("kenmerk", kenmerk, "medewerker", "demo-waterrijk-kcc"));

    assertThat(coordinator.haal("/inbox/bord").body()).contains("niet aanwezig");
  }

  @Test
  void findsActionsByMedewerkerAndDay() {
    inbox.klok().vooruit(Duration.ofDays(1));
    inbox.bezoeker().wordt("waterrijk", "kcc");
    Bezoeker weer = inbox.bezoeker().wordt("waterrijk", "coordinator");

    assertThat(weer.haal("/inbox/audit?medewerker=bakkali").body())
        .contains("Fatima Bakkali")
        .doesNotContain("<td>Kees Mulder");
    assertThat(weer.haal("/inbox/audit?dag=2027-02-16").body())
        .contains("16 feb 2027 10:00:00")
        .doesNotContain("17 feb 2027");
    assertThat(weer.haal("/inbox/audit?dag=2027-02-18").body()).contains("Niets gevonden.");
    assertThat(weer.haal("/inbox/audit?dag=gisteren").body()).contains("Dat is geen dag.");
    assertThat(weer.haal("/inbox/audit?medewerker=%3Cscript%3E").body())
        .contains("&lt;script>")
        .doesNotContain("<script>");
  }

  @Test
  void showsTheLogInPages() {
    for (int i = 0; i < 60; i++) {
      inbox.klok().vooruit(Duration.ofSeconds(1));
      inbox.bezoeker().wordt("waterrijk", "kcc");
    }
    String eerste = coordinator.haal("/inbox/audit?medewerker=bakkali").body();
    String verder = eerste.replaceAll("(?s).*href=\"(/inbox/audit\\?[^\"]+)\">Ouder.*", "$1");
    String tweede = coordinator.haal(verder.replace("&amp;", "&")).body();

    assertThat(eerste.split("<td>aangemeld</td>", -1)).hasSize(51);
    assertThat(tweede.split("<td>aangemeld</td>", -1)).hasSize(11);
    assertThat(tweede).contains("10:00:01</td>").doesNotContain("Ouder</a>");
  }

  /** A gesprek that waits for the KCC; gives its reference number. */
  private String gesprek() {
    Bot bot = inbox.bot();
    Bot.Begonnen begonnen =
        bot.begin(WATERRIJK, Kanaal.WEB, Optional.of(Taal.NL), Optional.empty()).orElseThrow();
    var vraag = new Inhoud.Tekst("Ik wil een medewerker spreken");
    bot.answer(new Inbound(WATERRIJK, begonnen.id(), Optional.empty(), vraag));
    return bot.beurten(WATERRIJK, begonnen.id(), -1).stream()
        .map(Beurt::overdracht)
        .flatMap(Optional::stream)
        .map(overdracht -> overdracht.kenmerk())
        .findFirst()
        .orElseThrow();
  }
}
