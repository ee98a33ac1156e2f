package nl.wegwijs.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.bot.balie.Handeling;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.vragen.VraagStore;
import nl.wegwijs.bot.vragen.Vraagvoorstel;
import nl.wegwijs.bot.vragen.Vraagvoorstel.Besluit;
import nl.wegwijs.bot.vragen.Vraagvoorstel.Stand;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import org.junit.jupiter.api.Test;

/** What is asked of questions with answers in any database. */
abstract class VraagContract {
  private static final Instant NU = Instant.parse("2027-02-16T09:00:00.123Z");
  private static final Eigenaar FATIMA = new Eigenaar("f", "Fatima Bakkali");
  private static final Eigenaar NOOR = new Eigenaar("n", "Noor Jansen");

  private final Kenmerken kenmerken = new Kenmerken();
  private final VraagStore store;
  private final VraagStore elders;
  private final GemeenteId gemeente;
  private final GemeenteId andere;

  VraagContract(TestDatabase database) {
    this.store = database.database(0).vragen();
    this.elders = database.database(1).vragen();
    this.gemeente = database.gemeente();
    this.andere = database.gemeente();
  }

  @Test
  void givesThemBackOpenOnesFirstUnderTheirOwnGemeente() {
    Vraagvoorstel oud = voorstel(NU.minusSeconds(60), 1, Optional.empty());
    Vraagvoorstel nieuw = voorstel(NU, 1, Optional.empty());
    store.voegToe(gemeente, oud, regel("a1"));
    elders.voegToe(gemeente, nieuw, regel("a2"));

    assertThat(store.voorstellen(gemeente, 10)).containsExactly(nieuw, oud);
    assertThat(store.voorstellen(andere, 10)).isEmpty();
    assertThat(elders.voorstel(gemeente, oud.id())).contains(oud);
    assertThat(elders.voorstel(andere, oud.id())).isEmpty();

    Vraagvoorstel besloten = volgende(nieuw, Stand.AFGEWEZEN);
    assertThat(elders.wijzig(gemeente, besloten, Optional.of(regel("a3")))).isTrue();
    assertThat(store.voorstellen(gemeente, 10)).containsExactly(oud, besloten);
  }

  @Test
  void anAnswerIsProposedOnce() {
    Optional<GesprekId> gesprek = Optional.of(new GesprekId(kenmerken.gesprek(NU).value()));
    assertThat(store.voegToe(gemeente, voorstel(NU, 4, gesprek), regel("b1"))).isTrue();
    assertThat(elders.voegToe(gemeente, voorstel(NU, 4, gesprek), regel("b2"))).isFalse();
    assertThat(elders.voegToe(gemeente, voorstel(NU, 5, gesprek), regel("b3"))).isTrue();
    assertThat(store.voorstellen(gemeente, 10)).hasSize(2);
  }

  @Test
  void whoeverIsSecondChangesNothing() {
    Vraagvoorstel open = voorstel(NU, 1, Optional.empty());
    store.voegToe(gemeente, open, regel("c1"));

    assertThat(store.wijzig(gemeente, volgende(open, Stand.OPEN), Optional.empty())).isTrue();
    assertThat(elders.wijzig(gemeente, volgende(open, Stand.AFGEWEZEN), Optional.empty()))
        .isFalse();
    Vraagvoorstel goed = volgende(volgende(open, Stand.OPEN), Stand.GOEDGEKEURD);
    assertThat(elders.wijzig(gemeente, goed, Optional.of(regel("c2")))).isTrue();
    assertThat(store.wijzig(gemeente, volgende(goed, Stand.OPEN), Optional.empty())).isFalse();
    assertThat(store.voorstel(gemeente, open.id())).contains(goed);
  }

  @Test
  void tellsWhoProposedItWhatIsNewUntilTheySawIt() {
    Vraagvoorstel oud = voorstel(NU.minusSeconds(60), 1, Optional.empty());
    Vraagvoorstel nieuw = voorstel(NU, 1, Optional.empty());
    store.voegToe(gemeente, oud, regel("e1"));
    store.voegToe(gemeente, nieuw, regel("e2"));
    assertThat(store.onbekeken(gemeente, FATIMA.id())).isZero();

    Vraagvoorstel af = volgende(oud, Stand.AFGEWEZEN);
    elders.wijzig(gemeente, af, Optional.empty());

    assertThat(store.onbekeken(gemeente, FATIMA.id())).isEqualTo(1);
    assertThat(elders.onbekeken(gemeente, NOOR.id())).isZero();
    assertThat(elders.onbekeken(andere, FATIMA.id())).isZero();
    assertThat(store.vanEigenaar(gemeente, FATIMA.id(), 10)).containsExactly(af, nieuw);
    assertThat(store.vanEigenaar(gemeente, FATIMA.id(), 1)).containsExactly(af);
    assertThat(store.vanEigenaar(gemeente, NOOR.id(), 10)).isEmpty();
    assertThat(store.vanEigenaar(andere, FATIMA.id(), 10)).isEmpty();

    store.bekeken(gemeente, NOOR.id(), NU.plusSeconds(9));
    store.bekeken(gemeente, FATIMA.id(), NU.plusSeconds(4));
    assertThat(store.onbekeken(gemeente, FATIMA.id())).isEqualTo(1);

    store.bekeken(gemeente, FATIMA.id(), NU.plusSeconds(5));
    assertThat(elders.onbekeken(gemeente, FATIMA.id())).isZero();
    assertThat(elders.voorstel(gemeente, af.id()).orElseThrow().besluit().orElseThrow().bekeken())
        .isTrue();

    Vraagvoorstel nieuwer = voorstel(NU.plusSeconds(9), 1, Optional.empty());
    store.voegToe(gemeente, nieuwer, regel("e3"));
    assertThat(elders.vanEigenaar(gemeente, FATIMA.id(), 10))
        .extracting(Vraagvoorstel::id)
        .containsExactly(nieuwer.id(), af.id(), nieuw.id());
  }

  @Test
  void whatIsPastItsTermIsDeleted() {
    store.voegToe(gemeente, voorstel(NU.minusSeconds(10), 1, Optional.empty()), regel("d1"));
    Vraagvoorstel nieuw = voorstel(NU, 1, Optional.empty());
    store.voegToe(gemeente, nieuw, regel("d2"));
    store.voegToe(andere, voorstel(NU.minusSeconds(10), 1, Optional.empty()), regel("d3"));

    assertThat(store.ruimOp(gemeente, NU)).isEqualTo(1);

    assertThat(store.voorstellen(gemeente, 10)).containsExactly(nieuw);
    assertThat(store.voorstellen(andere, 10)).hasSize(1);
  }

  private Vraagvoorstel voorstel(Instant op, int beurt, Optional<GesprekId> gesprek) {
    return new Vraagvoorstel(
        kenmerken.gesprek(op).value(),
        1,
        Stand.OPEN,
        gesprek,
        beurt,
        op,
        Taal.NL,
        "Moet mijn baby mee? \u00e9",
        "Ja.\nOok een baby.",
        "paspoort",
        LocalDate.of(2027, 8, 16),
        FATIMA,
        Optional.empty());
  }

  private static Vraagvoorstel volgende(Vraagvoorstel een, Stand stand) {
    return new Vraagvoorstel(
        een.id(),
        een.versie() + 1,
        stand,
        een.gesprek(),
        een.beurt(),
        een.op(),
        een.taal(),
        een.vraag(),
        een.antwoord() + " Echt.",
        "",
        een.herzienVoor(),
        een.eigenaar(),
        stand == Stand.OPEN
            ? Optional.empty()
            : Optional.of(new Besluit(NOOR, NU.plusSeconds(5), "vraag-baby", false)));
  }

  private static Auditregel regel(String id) {
    return new Auditregel(
        id,
        NU,
        FATIMA,
        Handeling.VRAAG_VOORGESTELD,
        Optional.empty(),
        Optional.empty(),
        "voorstel",
        NU.plusSeconds(1000));
  }
}
