package nl.wegwijs.storage;

import static nl.wegwijs.storage.Voorbeelden.BEGIN;
import static nl.wegwijs.storage.Voorbeelden.beurt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.bot.balie.Auditvraag;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.bot.balie.Handeling;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.kennis.Productconcept;
import nl.wegwijs.bot.kennis.Productversie;
import nl.wegwijs.bot.kennis.Productversie.Herkomst;
import nl.wegwijs.bot.kennis.ProductversieStore;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.schrijven.Productmap.Sleutel;
import org.junit.jupiter.api.Test;

/** What is asked of the versions of texts in any database. */
abstract class ProductversieContract {
  private static final Instant NU = Instant.parse("2027-02-16T09:00:00.123Z");
  private static final Sleutel PASPOORT = new Sleutel("paspoort", Taal.NL);
  private static final Sleutel PASSPORT = new Sleutel("paspoort", Taal.EN);
  private static final Eigenaar DAAN = new Eigenaar("id-1", "Daan Smit-Çelik");

  private final TestDatabase database;
  private final ProductversieStore store;
  private final ProductversieStore elders;
  private final GemeenteId gemeente;
  private final GemeenteId andere;
  private final Kenmerken kenmerken = new Kenmerken();

  ProductversieContract(TestDatabase database) {
    this.database = database;
    this.store = database.database(0).productversies();
    this.elders = database.database(1).productversies();
    this.gemeente = database.gemeente();
    this.andere = database.gemeente();
  }

  @Test
  void givesVersionsBackAsTheyWereInEveryProcess() {
    Productversie eerste = versie(PASPOORT, 1, Optional.of("één 'tekst'\n"));
    Productversie tweede = versie(PASPOORT, 2, Optional.empty());

    assertThat(store.voegToe(gemeente, eerste, Optional.empty())).isTrue();
    assertThat(elders.voegToe(gemeente, tweede, Optional.empty())).isTrue();

    assertThat(store.versies(gemeente, PASPOORT, 10)).containsExactly(tweede, eerste);
    assertThat(elders.laatste(gemeente, PASPOORT)).contains(tweede);
    assertThat(elders.versie(gemeente, PASPOORT, 1)).contains(eerste);
    assertThat(store.hashes(gemeente)).isEqualTo(Map.of(PASPOORT, Productversie.GEEN));
    assertThat(store.kent(gemeente, PASPOORT, eerste.hash())).isTrue();
    assertThat(store.kent(gemeente, PASSPORT, eerste.hash())).isFalse();
    assertThat(store.laatsteId(gemeente)).isEqualTo(tweede.id());
    assertThat(store.laatste(andere, PASPOORT)).isEmpty();
    assertThat(store.laatsteId(andere)).isEmpty();
  }

  @Test
  void oldVersionsGoButOfEveryTextTheNewestStay() {
    for (int nummer = 1; nummer <= 5; nummer++) {
      store.voegToe(
          gemeente, versie(PASPOORT, nummer, Optional.of("tekst " + nummer)), Optional.empty());
    }
    store.voegToe(gemeente, versie(PASSPORT, 1, Optional.of("text")), Optional.empty());
    store.voegToe(andere, versie(PASPOORT, 1, Optional.of("elders")), Optional.empty());

    assertThat(store.ruimOp(gemeente, NU, 2)).isZero();
    assertThat(elders.ruimOp(gemeente, NU.plusSeconds(60), 2)).isEqualTo(3);

    assertThat(store.versies(gemeente, PASPOORT, 10))
        .extracting(Productversie::nummer)
        .containsExactly(5, 4);
    assertThat(store.versies(gemeente, PASSPORT, 10)).hasSize(1);
    assertThat(store.versies(andere, PASPOORT, 10)).hasSize(1);
    Productversie volgende = versie(PASPOORT, 6, Optional.of("tekst 6"));
    assertThat(store.voegToe(gemeente, volgende, Optional.empty())).isTrue();
    assertThat(store.ruimOp(gemeente, NU.plusSeconds(60), 0)).isEqualTo(2);
    assertThat(store.laatste(gemeente, PASPOORT)).contains(volgende);
  }

  @Test
  void takesOnlyTheNextNumberAndItsAuditWithIt() {
    assertThat(store.voegToe(gemeente, versie(PASPOORT, 2, Optional.of("te vroeg")), audit()))
        .isFalse();
    assertThat(store.voegToe(gemeente, versie(PASPOORT, 1, Optional.of("een")), audit())).isTrue();
    assertThat(elders.voegToe(gemeente, versie(PASPOORT, 1, Optional.of("ook een")), audit()))
        .isFalse();

    assertThat(store.versies(gemeente, PASPOORT, 10)).hasSize(1);
    var alles =
        new Auditvraag(
            Optional.empty(),
            Optional.of("paspoort"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            10);
    assertThat(database.balie(1).audit(gemeente, alles))
        .singleElement()
        .satisfies(
            regel -> assertThat(regel.handeling()).isEqualTo(Handeling.PRODUCT_GEPUBLICEERD));
  }

  @Test
  void letsOneOfManyAtOnceBeNext() throws Exception {
    List<Boolean> uitslagen =
        Together.run(
            8,
            nummer ->
                database
                    .database(nummer)
                    .productversies()
                    .voegToe(gemeente, versie(PASPOORT, 1, Optional.of("t" + nummer)), audit()));

    assertThat(uitslagen).filteredOn(gelukt -> gelukt).hasSize(1);
  }

  @Test
  void keepsADraftUnlessSomebodyElseSavedItSince() {
    assertThat(store.bewaar(gemeente, concept(1, "een"))).isTrue();
    assertThat(elders.bewaar(gemeente, concept(1, "anders"))).isFalse();
    assertThat(elders.bewaar(gemeente, concept(2, "twee"))).isTrue();
    assertThat(store.bewaar(gemeente, concept(2, "ook twee"))).isFalse();
    assertThat(store.bewaar(gemeente, concept(4, "te ver"))).isFalse();
    assertThat(store.concept(gemeente, PASPOORT)).contains(concept(2, "twee"));
    assertThat(store.concepten(gemeente)).containsExactly(concept(2, "twee"));
    assertThat(store.concepten(andere)).isEmpty();

    store.wis(gemeente, PASPOORT, 1);
    assertThat(store.concept(gemeente, PASPOORT)).isPresent();
    store.wis(gemeente, PASPOORT, 2);
    assertThat(elders.concept(gemeente, PASPOORT)).isEmpty();
  }

  @Test
  void countsHowOftenAProductWasTheAnswer() {
    GesprekId id = database.gesprek(gemeente);
    database.store().append(gemeente, beantwoord(id, 1, "paspoort"));
    database.store().append(gemeente, beurt(id, 2, "K", "bedankt"));
    database.store().append(gemeente, beantwoord(id, 3, "paspoort"));
    GesprekId tweede = database.gesprek(gemeente);
    database.store().append(gemeente, beantwoord(tweede, 1, "grofvuil"));

    assertThat(elders.antwoorden(gemeente, BEGIN.minus(Duration.ofDays(1))))
        .isEqualTo(Map.of("paspoort", 2, "grofvuil", 1));
    assertThat(store.antwoorden(gemeente, BEGIN.plus(Duration.ofDays(1)))).isEmpty();
    assertThat(store.antwoorden(andere, BEGIN)).isEmpty();
  }

  private static Beurt beantwoord(GesprekId id, int nummer, String product) {
    Beurt gewoon = beurt(id, nummer, "", "vraag");
    var bron =
        new Bericht.Bron(product, "Naam", Optional.empty(), "https://x.nl", "W", LocalDate.EPOCH);
    return new Beurt(
        gewoon.gesprek(),
        nummer,
        gewoon.tijdstip(),
        gewoon.inkomend(),
        gewoon.berichten(),
        Optional.of(
            new Uitkomst(
                Uitkomst.Soort.BEANTWOORD,
                Optional.empty(),
                Optional.of(bron),
                Optional.empty(),
                List.of())),
        gewoon.toestand(),
        Optional.empty(),
        Optional.empty(),
        gewoon.versies(),
        Optional.empty());
  }

  private Optional<Auditregel> audit() {
    return Optional.of(
        new Auditregel(
            kenmerken.gesprek(NU).value(),
            NU,
            DAAN,
            Handeling.PRODUCT_GEPUBLICEERD,
            Optional.of("paspoort"),
            Optional.empty(),
            "versie 1",
            NU.plusSeconds(60)));
  }

  private Productversie versie(Sleutel sleutel, int nummer, Optional<String> tekst) {
    return new Productversie(
        sleutel,
        nummer,
        kenmerken.gesprek(NU.plusSeconds(nummer)).value(),
        tekst,
        NU.plusSeconds(nummer),
        DAAN,
        Herkomst.SCHERM,
        "");
  }

  private static Productconcept concept(int versie, String tekst) {
    return new Productconcept(PASPOORT, versie, "basis", tekst, NU, DAAN);
  }
}
