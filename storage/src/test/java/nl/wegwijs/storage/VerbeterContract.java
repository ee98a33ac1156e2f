package nl.wegwijs.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.bot.balie.Handeling;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.verbeteren.VerbeterStore;
import nl.wegwijs.bot.verbeteren.Verbeterdaad;
import nl.wegwijs.bot.verbeteren.Verbeterpunt;
import nl.wegwijs.bot.verbeteren.Verbeterpunt.Aanleiding;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import org.junit.jupiter.api.Test;

/** What is asked of questions to improve upon in any database. */
abstract class VerbeterContract {
  private static final Instant NU = Instant.parse("2027-02-16T09:00:00.123Z");
  private static final Eigenaar RIK = new Eigenaar("r", "Rik Redacteur");

  private final Kenmerken kenmerken = new Kenmerken();
  private final VerbeterStore store;
  private final VerbeterStore elders;
  private final GemeenteId gemeente;
  private final GemeenteId andere;

  VerbeterContract(TestDatabase database) {
    this.store = database.database(0).verbeteringen();
    this.elders = database.database(1).verbeteringen();
    this.gemeente = database.gemeente();
    this.andere = database.gemeente();
  }

  @Test
  void givesQuestionsBackNewestFirstUnderTheirOwnGemeente() {
    Verbeterpunt oud =
        punt(NU.minusSeconds(60), Aanleiding.NIET_BEGREPEN, "Wat is een \u00e9\u00e9nmanszaak?");
    Verbeterpunt nieuw = punt(NU, Aanleiding.HIELP_NIET, "wanneer [naam]");
    store.noteer(gemeente, oud);
    elders.noteer(gemeente, nieuw);

    assertThat(store.punten(gemeente, NU.minusSeconds(60), 10)).containsExactly(nieuw, oud);
    assertThat(store.punten(gemeente, NU, 10)).containsExactly(nieuw);
    assertThat(store.punten(gemeente, Instant.EPOCH, 1)).containsExactly(nieuw);
    assertThat(store.punten(andere, Instant.EPOCH, 10)).isEmpty();
  }

  @Test
  void whoChangesTheirMindIsCountedOnce() {
    Verbeterpunt eerst = punt(NU, Aanleiding.HIELP, "wat kost dat");
    store.noteer(gemeente, eerst);
    store.noteer(
        gemeente,
        new Verbeterpunt(
            kenmerken.gesprek(NU).value(),
            eerst.gesprek(),
            eerst.beurt(),
            NU,
            eerst.kanaal(),
            eerst.taal(),
            Aanleiding.HIELP_NIET,
            eerst.product(),
            eerst.versie(),
            eerst.vraag(),
            Optional.empty()));

    assertThat(store.punten(gemeente, Instant.EPOCH, 10))
        .extracting(Verbeterpunt::aanleiding)
        .containsExactly(Aanleiding.HIELP_NIET);
  }

  @Test
  void somethingIsMadeOfAQuestionOnceAndCanBeUndone() {
    Verbeterpunt een = punt(NU, Aanleiding.NIET_BEGREPEN, "een");
    Verbeterpunt twee = punt(NU, Aanleiding.NIET_BEGREPEN, "twee");
    store.noteer(gemeente, een);
    store.noteer(gemeente, twee);

    assertThat(store.doe(gemeente, daad("d1"), List.of(een.id(), "x"), regel("a1"))).isEqualTo(1);
    assertThat(elders.doe(gemeente, daad("d2"), List.of(een.id()), regel("a2"))).isZero();
    assertThat(elders.doe(andere, daad("d3"), List.of(twee.id()), regel("a3"))).isZero();
    assertThat(elders.daden(gemeente, 5)).containsExactly(daad("d1"));
    assertThat(open()).containsExactly("twee");

    assertThat(elders.draaiTerug(gemeente, "d1", NU, regel("a4"))).isTrue();
    assertThat(store.draaiTerug(gemeente, "d1", NU, regel("a5"))).isFalse();
    assertThat(open()).containsExactlyInAnyOrder("een", "twee");
    assertThat(store.daad(gemeente, "d1").orElseThrow().teruggedraaid()).contains(NU);
  }

  @Test
  void whatIsPastItsTermIsDeleted() {
    store.noteer(gemeente, punt(NU.minusSeconds(10), Aanleiding.NIET_BEGREPEN, "oud"));
    store.noteer(gemeente, punt(NU, Aanleiding.NIET_BEGREPEN, "nieuw"));
    store.noteer(andere, punt(NU.minusSeconds(10), Aanleiding.NIET_BEGREPEN, "elders"));

    assertThat(store.ruimOp(gemeente, NU)).isEqualTo(1);

    assertThat(open()).containsExactly("nieuw");
    assertThat(store.punten(andere, Instant.EPOCH, 10)).hasSize(1);
  }

  private List<String> open() {
    return store.punten(gemeente, Instant.EPOCH, 10).stream()
        .filter(punt -> punt.daad().isEmpty())
        .map(Verbeterpunt::vraag)
        .toList();
  }

  private Verbeterpunt punt(Instant op, Aanleiding aanleiding, String vraag) {
    return new Verbeterpunt(
        kenmerken.gesprek(op).value(),
        Optional.of(new GesprekId(kenmerken.gesprek(op).value())),
        3,
        op,
        Kanaal.WEB,
        Taal.NL,
        aanleiding,
        Optional.of("paspoort"),
        "model gemeente",
        vraag,
        Optional.empty());
  }

  private static Verbeterdaad daad(String id) {
    return new Verbeterdaad(
        id, NU, RIK, Verbeterdaad.Soort.VRAAG, "paspoort", "zin", Optional.empty());
  }

  private static Auditregel regel(String id) {
    return new Auditregel(
        id,
        NU,
        RIK,
        Handeling.VERBETERING_GEDAAN,
        Optional.empty(),
        Optional.empty(),
        "vraag paspoort",
        NU.plusSeconds(1000));
  }
}
