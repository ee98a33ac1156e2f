package nl.wegwijs.storage;

import static nl.wegwijs.storage.Voorbeelden.BEGIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Bewijsmail;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Toestand.Bewijsvraag;
import nl.wegwijs.bot.kanaal.PostvakMail;
import nl.wegwijs.bot.kanaal.PostvakMail.Opdracht;
import nl.wegwijs.bot.kanaal.PostvakMail.Wachtend;
import nl.wegwijs.gemeente.Gemeente.Bewaartermijnen;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Mailadres;
import org.junit.jupiter.api.Test;

/** What is asked of receipts by mail in any database. */
abstract class MailContract {
  private static final Instant TOT = BEGIN.plusSeconds(60);
  private static final Mailadres ANNA = new Mailadres("anna@voorbeeld.example");

  private final TestDatabase database;
  private final PostvakMail postvak;
  private final PostvakMail elders;
  private final GemeenteId gemeente;

  MailContract(TestDatabase database) {
    this.database = database;
    this.postvak = database.database(0).postvakMail();
    this.elders = database.database(1).postvakMail();
    this.gemeente = database.gemeente();
  }

  private GesprekId vraag(String id) {
    GesprekId gesprek = database.gesprek(gemeente);
    Beurt gewoon = Voorbeelden.beurt(gesprek, 1, "k1", "ja");
    database
        .store()
        .append(
            gemeente,
            new Beurt(
                gesprek,
                1,
                BEGIN,
                gewoon.inkomend(),
                gewoon.berichten(),
                gewoon.uitkomst(),
                gewoon.toestand(),
                Optional.empty(),
                Optional.empty(),
                gewoon.versies(),
                Optional.of(new Bewijsmail(id, "VHAAAAAAAA", ANNA))));
    return gesprek;
  }

  @Test
  void givesWhatWasPromisedToOneProcessUntilItsTimeIsOver() {
    GesprekId gesprek = vraag("een@waterrijk.example");
    var opdracht = new Opdracht("een@waterrijk.example", gesprek, "VHAAAAAAAA", ANNA, BEGIN, 0);

    assertThat(postvak.neem(database.gemeente(), BEGIN, TOT, 9)).isEmpty();
    assertThat(postvak.neem(gemeente, BEGIN, TOT, 9)).containsExactly(opdracht);
    assertThat(elders.neem(gemeente, BEGIN.plusSeconds(59), TOT, 9)).isEmpty();
    assertThat(elders.neem(gemeente, TOT, TOT.plusSeconds(60), 9))
        .as("the first process was killed after it sent, before it could say so")
        .containsExactly(opdracht);
    assertThat(opdracht.toString()).doesNotContain("anna");
  }

  @Test
  void keepsWhatWasAskedAboutAReceipt() {
    GesprekId gesprek = database.gesprek(gemeente);
    Toestand toestand =
        Voorbeelden.volledigeToestand()
            .metBewijs(
                new Toestand.Bewijs(
                    "VHAAAAAAAA", Optional.of(ANNA.value()), Bewijsvraag.KLOPT_ADRES, 1, 0));
    database
        .store()
        .append(
            gemeente,
            Beurt.zonderInwoner(gesprek, 1, BEGIN, List.of(), toestand, Voorbeelden.VERSIES));

    assertThat(database.store().gesprek(gemeente, gesprek).orElseThrow().toestand())
        .isEqualTo(toestand);
  }

  @Test
  void promisesNothingWhenTheBeurtIsNotKept() {
    GesprekId gesprek = vraag("eerst@waterrijk.example");
    Beurt dezelfde =
        new Beurt(
            gesprek,
            1,
            BEGIN,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Voorbeelden.volledigeToestand(),
            Optional.empty(),
            Optional.empty(),
            Voorbeelden.VERSIES,
            Optional.of(new Bewijsmail("dubbel@waterrijk.example", "VHAAAAAAAA", ANNA)));
    database.store().append(gemeente, dezelfde);

    assertThat(database.count("mails", gemeente)).isEqualTo(1);
  }

  @Test
  void forgetsTheAddressOfWhatWasSentButCountsIt() {
    vraag("weg@waterrijk.example");
    postvak.neem(gemeente, BEGIN, TOT, 9);

    postvak.verstuurd(gemeente, "weg@waterrijk.example", BEGIN.plusSeconds(1));

    assertThat(postvak.neem(gemeente, TOT.plusSeconds(1), TOT.plusSeconds(60), 9)).isEmpty();
    assertThat(postvak.probeerNu(gemeente, "weg@waterrijk.example", TOT)).isFalse();
    assertThat(postvak.voorAdres(gemeente, new Mailadres("Anna@voorbeeld.example"), BEGIN))
        .isEqualTo(1);
    assertThat(postvak.voorAdres(gemeente, ANNA, BEGIN.plusSeconds(1))).isZero();
    assertThat(postvak.voorAdres(gemeente, new Mailadres("b@voorbeeld.example"), BEGIN)).isZero();
  }

  @Test
  void tellsWhatFailsAgainAndAgainAndWhatWasGivenUp() {
    vraag("vast@waterrijk.example");
    vraag("op@waterrijk.example");
    Instant later = BEGIN.plus(Duration.ofHours(1));
    assertThat(postvak.wachtend(gemeente, BEGIN, 9)).isEmpty();
    for (int i = 0; i < PostvakMail.VAST_NA; i++) {
      postvak.later(gemeente, "vast@waterrijk.example", later, "geen verbinding");
    }
    geefOp("op@waterrijk.example", Optional.empty());

    assertThat(postvak.vast(gemeente)).isEqualTo(1);
    assertThat(elders.wachtend(gemeente, BEGIN, 9))
        .containsExactlyInAnyOrder(
            new Wachtend(
                "vast@waterrijk.example",
                "VHAAAAAAAA",
                5,
                BEGIN,
                Optional.of(later),
                "geen verbinding",
                false),
            new Wachtend(
                "op@waterrijk.example",
                "VHAAAAAAAA",
                1,
                BEGIN,
                Optional.empty(),
                "het adres bestaat niet (550)",
                false));
    assertThat(elders.wachtend(gemeente, TOT.plusSeconds(1), 9)).hasSize(1);
    assertThat(postvak.probeerNu(gemeente, "vast@waterrijk.example", TOT)).isTrue();
    assertThat(postvak.neem(gemeente, TOT, later, 9))
        .extracting(Opdracht::pogingen)
        .containsExactly(5);
  }

  private boolean geefOp(String id, Optional<Beurt> bericht) {
    return postvak.opgegeven(gemeente, id, TOT, "het adres bestaat niet (550)", bericht);
  }

  @Test
  void tellsTheInwonerOnceThatItWasGivenUpOrChangesNothing() {
    String id = "vertel@waterrijk.example";
    GesprekId gesprek = vraag(id);
    Beurt teLaat = Voorbeelden.beurt(gesprek, 1, "k2", "ja");
    Beurt volgende = Voorbeelden.beurt(gesprek, 2, "k3", "ja");

    assertThat(geefOp(id, Optional.of(teLaat))).isFalse();
    assertThat(postvak.neem(gemeente, BEGIN, TOT, 9)).hasSize(1);
    assertThat(geefOp(id, Optional.of(volgende))).isTrue();
    assertThat(geefOp(id, Optional.of(Voorbeelden.beurt(gesprek, 3, "k4", "ja")))).isTrue();

    assertThat(database.store().beurten(gemeente, gesprek, 0, 9))
        .extracting(Beurt::nummer)
        .containsExactly(1, 2);
    assertThat(postvak.wachtend(gemeente, BEGIN, 9))
        .extracting(Wachtend::verteld)
        .containsExactly(true);
    assertThat(postvak.neem(gemeente, TOT, TOT.plusSeconds(60), 9)).isEmpty();
  }

  @Test
  void goesWithTheGesprekWhenItIsErasedOrPastItsTerm() {
    GesprekId gesprek = vraag("wis@waterrijk.example");
    database.store().wis(gemeente, gesprek);
    assertThat(database.count("mails", gemeente)).isZero();

    vraag("oud@waterrijk.example");
    database
        .store()
        .ruimOp(gemeente, BEGIN.plus(Duration.ofDays(31)), new Bewaartermijnen(28, 14, 30));
    assertThat(database.count("mails", gemeente)).isZero();
  }
}
