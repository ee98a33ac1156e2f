package nl.wegwijs.storage;

import static nl.wegwijs.storage.Voorbeelden.BEGIN;
import static nl.wegwijs.storage.Voorbeelden.beurt;
import static nl.wegwijs.storage.Voorbeelden.groet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.wegwijs.bot.gesprek.Gesprek;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.kanaal.Binnengekomen;
import nl.wegwijs.bot.kanaal.Contact;
import nl.wegwijs.bot.kanaal.Persoon;
import nl.wegwijs.bot.kanaal.PostvakIn;
import nl.wegwijs.bot.kanaal.PostvakIn.Afloop;
import nl.wegwijs.bot.kanaal.PostvakIn.Genomen;
import nl.wegwijs.bot.kanaal.PostvakUit;
import nl.wegwijs.bot.kanaal.PostvakUit.Bezorging;
import nl.wegwijs.bot.kanaal.PostvakUit.Stand;
import nl.wegwijs.bot.kanaal.PostvakUit.Status;
import nl.wegwijs.bot.kanaal.PostvakUit.Statusmelding;
import nl.wegwijs.bot.kanaal.PostvakUit.Uitstel;
import nl.wegwijs.bot.kanaal.PostvakUit.Zending;
import nl.wegwijs.bot.kanaal.Spoor;
import nl.wegwijs.gemeente.Gemeente.Bewaartermijnen;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import org.junit.jupiter.api.Test;

/**
 * What comes in is answered once and in order, and what goes out is delivered once and in order.
 */
abstract class PostvakContract {
  private static final String NUMMER = "990100000000001";
  private static final Instant STRAKS = BEGIN.plusSeconds(60);
  private static final Persoon ANNA = new Persoon(Optional.of("NL.1"), Optional.of("31697000001"));
  private static final Persoon BRAM = new Persoon(Optional.of("NL.2"), Optional.of("31697000002"));

  private final TestDatabase database;
  private final PostvakIn in;
  private final PostvakUit uit;
  private final GemeenteId gemeente;

  PostvakContract(TestDatabase database) {
    this.database = database;
    this.in = database.database(0).postvakIn();
    this.uit = database.database(0).postvakUit();
    this.gemeente = database.gemeente();
  }

  private static Binnengekomen bericht(String kenmerk, Persoon persoon, int seconde) {
    return new Binnengekomen(
        kenmerk,
        NUMMER,
        persoon,
        Binnengekomen.Soort.TEKST,
        "woorden van " + kenmerk,
        "",
        BEGIN.plusSeconds(seconde),
        BEGIN.plusSeconds(seconde),
        0);
  }

  private List<String> neem(Instant nu, Instant tot) {
    return in.neem(gemeente, nu, tot, 10).stream()
        .map(genomen -> genomen.bericht().kenmerk())
        .toList();
  }

  @Test
  void keepsAMessageOnceHoweverOftenItComes() throws Exception {
    var nieuw = new AtomicInteger();

    Together.run(
        50,
        thread ->
            nieuw.addAndGet(
                database
                    .database(thread)
                    .postvakIn()
                    .bewaar(gemeente, List.of(bericht("wamid.1", ANNA, 0)))));

    assertThat(nieuw).hasValue(1);
    assertThat(database.count("binnengekomen", gemeente)).isOne();
  }

  @Test
  void givesTheOldestMessageOfEachPersonAndTheNextWhenThatIsDone() {
    in.bewaar(
        gemeente, List.of(bericht("a2", ANNA, 2), bericht("a1", ANNA, 1), bericht("b1", BRAM, 3)));

    List<Genomen> genomen = in.neem(gemeente, STRAKS, STRAKS.plusSeconds(60), 10);

    assertThat(genomen.stream().map(g -> g.bericht().kenmerk()))
        .containsExactlyInAnyOrder("a1", "b1");
    assertThat(neem(STRAKS, STRAKS.plusSeconds(60))).isEmpty();
    genomen.forEach(g -> in.klaar(gemeente, g, Afloop.BEANTWOORD));
    assertThat(neem(STRAKS, STRAKS.plusSeconds(60))).containsExactly("a2");
  }

  @Test
  void givesAMessageAgainWhenWhoeverTookItDied() {
    in.bewaar(gemeente, List.of(bericht("a1", ANNA, 1)));
    neem(STRAKS, STRAKS.plusSeconds(60));

    assertThat(neem(STRAKS.plusSeconds(59), STRAKS.plusSeconds(120))).isEmpty();
    assertThat(neem(STRAKS.plusSeconds(60), STRAKS.plusSeconds(120))).containsExactly("a1");
  }

  @Test
  void givesAMessageToOneOfThoseWhoTakeAtTheSameTime() throws Exception {
    in.bewaar(
        gemeente,
        IntStream.range(0, 20)
            .mapToObj(i -> bericht("w" + i, new Persoon(Optional.of("P" + i), Optional.empty()), i))
            .toList());
    var taken = new AtomicInteger();

    Together.run(
        8,
        thread ->
            taken.addAndGet(
                database
                    .database(thread)
                    .postvakIn()
                    .neem(gemeente, STRAKS, STRAKS.plusSeconds(60), 20)
                    .size()));

    assertThat(taken).hasValue(20);
  }

  @Test
  void forgetsWordsAndSenderOfWhatIsAnsweredButNotThatItCame() {
    in.bewaar(gemeente, List.of(bericht("a1", ANNA, 1)));
    in.neem(gemeente, STRAKS, STRAKS.plusSeconds(60), 1)
        .forEach(genomen -> in.klaar(gemeente, genomen, Afloop.BEANTWOORD));

    List<Map<String, Object>> rij =
        database
            .raw()
            .withHandle(handle ->
                handle
                    .createQuery("select * from binnengekomen where gemeente = :gemeente")
                    .bind("gemeente", gemeente.value())
                    .mapToMap()
                    .list());
    assertThat(rij.toString()).doesNotContain("woorden", "31697", "NL.1", "a1,");
    assertThat(in.bewaar(gemeente, List.of(bericht("a1", ANNA, 1)))).isZero();
    assertThat(in.vergeet(gemeente, BEGIN)).isZero();
    assertThat(in.vergeet(gemeente, STRAKS)).isOne();
  }

  @Test
  void triesAgainLaterAndKeepsTheOrderMeanwhile() {
    in.bewaar(gemeente, List.of(bericht("a1", ANNA, 1), bericht("a2", ANNA, 2)));
    in.neem(gemeente, STRAKS, STRAKS.plusSeconds(60), 1)
        .forEach(genomen -> in.later(gemeente, genomen, STRAKS.plusSeconds(5)));

    assertThat(neem(STRAKS.plusSeconds(4), STRAKS.plusSeconds(60))).isEmpty();
    List<Genomen> opnieuw = in.neem(gemeente, STRAKS.plusSeconds(5), STRAKS.plusSeconds(60), 10);
    assertThat(opnieuw)
        .singleElement()
        .satisfies(genomen -> {
          assertThat(genomen.bericht().kenmerk()).isEqualTo("a1");
          assertThat(genomen.bericht().pogingen()).isOne();
        });
  }

  private Contact contact(Persoon persoon) {
    GesprekId id = database.id();
    database
        .store()
        .open(
            new Gesprek(
                gemeente,
                id,
                Kanaal.WHATSAPP,
                "sleutel-" + id,
                Optional.empty(),
                BEGIN,
                0,
                Toestand.begin(Taal.NL)),
            groet(id));
    return in.koppel(gemeente, new Contact(id, NUMMER, persoon, BEGIN, Instant.EPOCH));
  }

  @Test
  void knowsAPersonByIdFirstAndByNumberSecond() {
    Contact zonderId = contact(new Persoon(Optional.empty(), ANNA.telefoon()));

    assertThat(in.contact(gemeente, NUMMER, ANNA)).contains(zonderId);
    in.gezien(gemeente, zonderId, ANNA, STRAKS);
    assertThat(in.contact(gemeente, NUMMER, new Persoon(ANNA.gebruiker(), Optional.empty())))
        .hasValueSatisfying(bekend -> {
          assertThat(bekend.gesprek()).isEqualTo(zonderId.gesprek());
          assertThat(bekend.laatsteInkomend()).isEqualTo(STRAKS);
        });
    assertThat(in.contact(gemeente, NUMMER, new Persoon(BRAM.gebruiker(), ANNA.telefoon())))
        .as("the number has gone to somebody with another id")
        .isEmpty();
    assertThat(in.contact(gemeente, "990200000000001", ANNA)).isEmpty();
    assertThat(in.contact(database.gemeente(), NUMMER, ANNA)).isEmpty();
  }

  @Test
  void givesAPersonOneGesprekHoweverManyBegin() throws Exception {
    Contact eerste = contact(ANNA);

    assertThat(contact(ANNA)).isEqualTo(eerste);
    assertThat(database.count("contacten", gemeente)).isOne();
    Contact nieuwe = contact(new Persoon(BRAM.gebruiker(), ANNA.telefoon()));
    assertThat(nieuwe.gesprek()).isNotEqualTo(eerste.gesprek());
    assertThat(in.contact(gemeente, NUMMER, new Persoon(Optional.empty(), ANNA.telefoon())))
        .hasValueSatisfying(bekend -> assertThat(bekend.gesprek()).isEqualTo(nieuwe.gesprek()));
  }

  @Test
  void followsAPersonToANewNumber() {
    Contact contact = contact(ANNA);
    var nieuw = new Persoon(Optional.empty(), Optional.of("31697000009"));

    in.verhuisd(gemeente, NUMMER, ANNA, nieuw);
    in.verhuisd(gemeente, NUMMER, ANNA, nieuw);

    assertThat(in.contact(gemeente, NUMMER, nieuw))
        .hasValueSatisfying(bekend -> assertThat(bekend.gesprek()).isEqualTo(contact.gesprek()));
    assertThat(in.contact(gemeente, NUMMER, ANNA)).isEmpty();
  }

  private List<Zending> taken(Instant nu) {
    return uit.neem(gemeente, nu, nu.plusSeconds(90), 10);
  }

  private Zending eerste(Instant nu) {
    return taken(nu).getFirst();
  }

  @Test
  void putsEveryBeurtThatSaysSomethingInTheOutboxWithItself() {
    Contact contact = contact(ANNA);
    GesprekId web = database.gesprek(gemeente);
    database.store().append(gemeente, beurt(contact.gesprek(), 1, "K1", "een"));
    database.store().append(gemeente, beurt(contact.gesprek(), 1, "K2", "te laat"));
    database.store().append(gemeente, beurt(web, 1, "K1", "een"));

    assertThat(uit.bezorging(gemeente, contact.gesprek()))
        .containsExactly(
            new Bezorging(0, Stand.WACHT, Optional.empty(), Optional.empty(), Optional.empty()),
            new Bezorging(1, Stand.WACHT, Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(uit.bezorging(gemeente, web)).isEmpty();
  }

  @Test
  void givesBeurtenOfAPersonInOrderAndTellsWhatBecameOfThem() {
    Contact contact = contact(ANNA);
    database.store().append(gemeente, beurt(contact.gesprek(), 1, "K1", "een"));

    List<Zending> zendingen = taken(STRAKS);
    assertThat(zendingen).extracting(Zending::beurt).containsExactly(0);
    Zending groet = zendingen.getFirst();
    uit.begin(gemeente, groet, STRAKS, STRAKS.plusSeconds(90), STRAKS.plusSeconds(6));
    uit.verstuurd(gemeente, groet, 0, "wamid.uit", STRAKS, true);

    Zending tweede = eerste(STRAKS);
    assertThat(tweede.beurt()).isOne();
    assertThat(tweede.contact().tempo()).isEqualTo(STRAKS.plusSeconds(6));
    uit.sluit(gemeente, tweede, Stand.MISLUKT, Optional.of(131_026));
    assertThat(taken(STRAKS.plus(Duration.ofDays(2)))).isEmpty();
    assertThat(uit.aantallen(gemeente)).isEqualTo(Map.of(Stand.VERSTUURD, 1L, Stand.MISLUKT, 1L));
    assertThat(uit.bezorging(gemeente, contact.gesprek()).getLast().foutcode()).contains(131_026);
  }

  @Test
  void tellsThatAMessageMayHaveBeenSentWhenTheProcessDied() {
    Contact contact = contact(ANNA);
    uit.begin(gemeente, eerste(STRAKS), STRAKS, STRAKS.plusSeconds(90), STRAKS);

    Zending weer = eerste(STRAKS.plusSeconds(90));
    assertThat(weer.onderweg()).contains(STRAKS);

    var spoor = new Spoor(contact.gesprek(), 0, 0);
    boolean bekend =
        uit.status(
            gemeente,
            new Statusmelding(
                "wamid.uit", Optional.of(spoor), Status.VERZONDEN, STRAKS, Optional.empty()));
    assertThat(bekend).isTrue();
    Zending na = eerste(STRAKS.plusSeconds(300));
    assertThat(na.onderweg()).isEmpty();
    assertThat(na.deel()).isOne();
  }

  @Test
  void waitsAndCountsWhatFailed() {
    contact(ANNA);
    Zending zending = eerste(STRAKS);
    uit.begin(gemeente, zending, STRAKS, STRAKS.plusSeconds(90), STRAKS);
    uit.later(
        gemeente, zending, new Uitstel(STRAKS.plusSeconds(4), true, true, Optional.of(130_429)));

    assertThat(taken(STRAKS.plusSeconds(3))).isEmpty();
    Zending weer = eerste(STRAKS.plusSeconds(4));
    assertThat(weer.pogingen()).isOne();
    assertThat(weer.onderweg()).isEmpty();
  }

  @Test
  void takesStatusesInAnyOrderAndIgnoresThoseOfOthers() {
    Contact contact = contact(ANNA);
    Zending zending = eerste(STRAKS);
    uit.verstuurd(gemeente, zending, 0, "wamid.uit", STRAKS, true);

    assertThat(status("wamid.uit", Status.GELEZEN, 30)).isTrue();
    assertThat(status("wamid.uit", Status.BEZORGD, 20)).isTrue();
    assertThat(status("wamid.uit", Status.MISLUKT, 40)).isTrue();
    assertThat(status("wamid.ander", Status.BEZORGD, 20)).isFalse();
    assertThat(uit.bezorging(gemeente, contact.gesprek()))
        .containsExactly(
            new Bezorging(
                0,
                Stand.VERSTUURD,
                Optional.of(Status.GELEZEN),
                Optional.of(BEGIN.plusSeconds(30)),
                Optional.empty()));
  }

  @Test
  void marksABeurtThatFailsAfterItWasTaken() {
    Contact contact = contact(ANNA);
    uit.verstuurd(gemeente, eerste(STRAKS), 0, "wamid.uit", STRAKS, true);

    uit.status(
        gemeente,
        new Statusmelding(
            "wamid.uit", Optional.empty(), Status.MISLUKT, STRAKS, Optional.of(131_047)));

    assertThat(uit.bezorging(gemeente, contact.gesprek()).getFirst().stand())
        .isEqualTo(Stand.ANDER_KANAAL);
  }

  private boolean status(String kenmerk, Status status, int seconde) {
    return uit.status(
        gemeente,
        new Statusmelding(
            kenmerk, Optional.empty(), status, BEGIN.plusSeconds(seconde), Optional.empty()));
  }

  @Test
  void sendsWhatWaitedForThePersonOnceTheyWrite() {
    Contact contact = contact(ANNA);
    uit.sluit(gemeente, eerste(STRAKS), Stand.WACHT_OP_INWONER, Optional.empty());
    assertThat(taken(STRAKS.plusSeconds(500))).isEmpty();

    in.gezien(gemeente, contact, ANNA, STRAKS);

    assertThat(taken(STRAKS.plusSeconds(500)))
        .singleElement()
        .satisfies(zending -> assertThat(zending.sjabloonGestuurd()).isTrue());
  }

  @Test
  void erasesThePersonWithTheGesprek() {
    Contact contact = contact(ANNA);
    uit.verstuurd(gemeente, eerste(STRAKS), 0, "wamid.uit", STRAKS, true);

    database.store().wis(gemeente, contact.gesprek());

    assertLeeg();
    Contact weer = contact(BRAM);
    uit.verstuurd(gemeente, eerste(STRAKS), 0, "wamid.uit2", STRAKS, true);
    database
        .store()
        .ruimOp(gemeente, BEGIN.plus(Duration.ofDays(40)), new Bewaartermijnen(28, 14, 365, 730));
    assertThat(database.store().gesprek(gemeente, weer.gesprek())).isEmpty();
    assertLeeg();
  }

  private void assertLeeg() {
    for (String table : List.of("contacten", "uitgaand", "verstuurd")) {
      assertThat(database.count(table, gemeente)).as(table).isZero();
    }
  }
}
