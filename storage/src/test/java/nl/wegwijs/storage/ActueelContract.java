package nl.wegwijs.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import nl.wegwijs.bot.actueel.ActueelStore;
import nl.wegwijs.bot.actueel.Actueelversie;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.bot.balie.Auditvraag;
import nl.wegwijs.bot.balie.BalieStore;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.bot.balie.Handeling;
import nl.wegwijs.gemeente.GemeenteId;
import org.junit.jupiter.api.Test;

/** What is asked of the versions of notices and switches in any database. */
abstract class ActueelContract {
  private static final Instant NU = Instant.parse("2027-02-16T09:00:00.123Z");
  private static final Eigenaar ANNA = new Eigenaar("id-1", "Anna Voorbeeld-\u00c7elik");

  private final ActueelStore store;
  private final ActueelStore elders;
  private final BalieStore balie;
  private final GemeenteId gemeente;
  private final GemeenteId andere;

  ActueelContract(TestDatabase database) {
    this.store = database.database(0).actueel();
    this.elders = database.database(1).actueel();
    this.balie = database.database(0).balie();
    this.gemeente = database.gemeente();
    this.andere = database.gemeente();
  }

  @Test
  void givesTheNewestVersionToEveryProcess() {
    assertThat(store.laatste(gemeente)).isEmpty();

    assertThat(store.voegToe(gemeente, versie(1, "een"), Optional.empty())).isTrue();
    assertThat(elders.voegToe(gemeente, versie(2, "twee"), Optional.empty())).isTrue();

    assertThat(store.laatste(gemeente)).contains(versie(2, "twee"));
    assertThat(elders.versies(gemeente, 5)).containsExactly(versie(2, "twee"), versie(1, "een"));
    assertThat(store.kent(gemeente, versie(1, "een").hash())).isTrue();
    assertThat(store.kent(gemeente, versie(1, "drie").hash())).isFalse();
    assertThat(store.laatste(andere)).isEmpty();
  }

  @Test
  void refusesAVersionThatWasMadeFromAnOlderOne() {
    store.voegToe(gemeente, versie(1, "een"), Optional.empty());
    store.voegToe(gemeente, versie(2, "twee"), Optional.empty());

    assertThat(elders.voegToe(gemeente, versie(2, "ook twee"), Optional.of(regel()))).isFalse();
    assertThat(elders.voegToe(gemeente, versie(4, "vier"), Optional.of(regel()))).isFalse();

    assertThat(store.laatste(gemeente)).contains(versie(2, "twee"));
    assertThat(audit()).isZero();
  }

  @Test
  void keepsWhoDidItWithTheVersion() {
    store.voegToe(gemeente, versie(1, "een"), Optional.of(regel()));

    assertThat(audit()).isEqualTo(1);
  }

  private int audit() {
    return balie
        .audit(
            gemeente,
            new Auditvraag(
                Optional.of("id-1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                10))
        .size();
  }

  private static Actueelversie versie(int nummer, String tekst) {
    return new Actueelversie(nummer, tekst, NU, ANNA, "waarom");
  }

  private static Auditregel regel() {
    return new Auditregel(
        "0190-een",
        NU,
        ANNA,
        Handeling.ASSISTENT_UIT,
        Optional.empty(),
        Optional.empty(),
        "alles: storing",
        NU.plusSeconds(1000));
  }
}
