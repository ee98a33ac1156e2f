package nl.wegwijs.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Rol;
import nl.wegwijs.bot.balie.Sessie;
import nl.wegwijs.bot.balie.SessieStore;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.TeamId;
import org.junit.jupiter.api.Test;

/** What is asked of the logins in any database. */
abstract class SessieContract {
  private static final Instant NU = Instant.parse("2027-02-16T09:00:00.123Z");
  private static final String HASH = Kenmerken.hash("geheim");

  private final SessieStore store;
  private final SessieStore elders;
  private final GemeenteId gemeente;
  private final GemeenteId andere;

  SessieContract(TestDatabase database) {
    this.store = database.database(0).sessies();
    this.elders = database.database(1).sessies();
    this.gemeente = database.gemeente();
    this.andere = database.gemeente();
  }

  @Test
  void givesALoginBackAsItWasInEveryProcess() {
    Sessie sessie = sessie(gemeente, NU, NU, Optional.of("bewijs"));
    store.open(HASH, sessie);

    assertThat(store.sessie(gemeente, HASH)).contains(sessie);
    assertThat(elders.sessie(gemeente, HASH)).contains(sessie);
  }

  @Test
  void knowsALoginUnderItsOwnGemeenteAndSecretOnly() {
    store.open(HASH, sessie(gemeente, NU, NU, Optional.empty()));

    assertThat(store.sessie(andere, HASH)).isEmpty();
    assertThat(store.sessie(gemeente, Kenmerken.hash("anders"))).isEmpty();
    store.sluit(andere, HASH);
    store.gezien(andere, HASH, NU.plusSeconds(9));
    assertThat(store.sessie(gemeente, HASH)).contains(sessie(gemeente, NU, NU, Optional.empty()));
  }

  @Test
  void remembersWhenAMedewerkerWasSeenLast() {
    store.open(HASH, sessie(gemeente, NU, NU, Optional.empty()));

    elders.gezien(gemeente, HASH, NU.plusSeconds(60));
    store.gezien(gemeente, HASH, NU.plusSeconds(30));

    assertThat(store.sessie(gemeente, HASH).orElseThrow().gezienOp()).isEqualTo(NU.plusSeconds(60));
  }

  @Test
  void remembersWhoIsAbsent() {
    store.open(HASH, sessie(gemeente, NU, NU, Optional.empty()));

    store.zetAanwezig(gemeente, HASH, false);

    assertThat(elders.sessie(gemeente, HASH).orElseThrow().aanwezig()).isFalse();
  }

  @Test
  void endsALoginEverywhere() {
    store.open(HASH, sessie(gemeente, NU, NU, Optional.empty()));

    elders.sluit(gemeente, HASH);
    elders.sluit(gemeente, HASH);

    assertThat(store.sessie(gemeente, HASH)).isEmpty();
  }

  @Test
  void cleansUpWhatIsTooOldOrTooLongUnused() {
    store.open("a", sessie(gemeente, NU.minusSeconds(100), NU, Optional.empty()));
    store.open("b", sessie(gemeente, NU, NU.minusSeconds(100), Optional.empty()));
    store.open("c", sessie(gemeente, NU, NU, Optional.empty()));
    store.open("a", sessie(andere, NU.minusSeconds(100), NU, Optional.empty()));

    assertThat(store.ruimOp(gemeente, NU.minusSeconds(100), NU.minusSeconds(100))).isEqualTo(2);

    assertThat(store.sessie(gemeente, "c")).isPresent();
    assertThat(store.sessie(andere, "a")).isPresent();
  }

  private static Sessie sessie(
      GemeenteId gemeente, Instant begonnen, Instant gezien, Optional<String> bewijs) {
    var medewerker =
        new Medewerker(
            "id-1",
            "Anna Voorbeeld-Çelik",
            Set.of(gemeente),
            Set.of(Rol.MEDEWERKER, Rol.COORDINATOR),
            Set.of(TeamId.KCC),
            Set.of("engels"));
    return new Sessie(gemeente, medewerker, Sessie.Wijze.OIDC, begonnen, gezien, true, bewijs);
  }
}
