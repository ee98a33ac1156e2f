package nl.wegwijs.storage;

import static nl.wegwijs.storage.Balieproef.fatima;
import static nl.wegwijs.storage.Balieproef.gedaan;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.Inbound;
import nl.wegwijs.bot.Inhoud;
import nl.wegwijs.bot.Waarnemer;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Gesprek;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.land.Nederland;
import nl.wegwijs.intents.Understander;
import nl.wegwijs.knowledge.KnowledgeBase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the assistant was about to say when a medewerker took the gesprek is never said. */
final class BotInFlightTest {
  @Test
  void anAnswerThatWasBeingMadeAtTheClaimIsNotSaid(@TempDir Path folder) {
    Path file = folder.resolve("wegwijs.db");
    try (var database =
        new TestDatabase(
            List.of(Database.open(new Instelling.Sqlite(file))),
            Jdbi.create("jdbc:sqlite:" + file))) {
      var proef = new Balieproef(database);
      GemeenteId gemeente = proef.gemeente();
      String kenmerk = proef.wachtend(gemeente);
      Gesprek gesprek = proef.gesprek(gemeente, kenmerk);
      Nederland nederland = Nederland.laad();
      var wereld =
          new Wereld(
              proef.gemeenten(),
              new KnowledgeBase(proef.gemeenten()),
              Understander.load(nederland),
              nederland);
      var betweenDecidingAndKeeping =
          new Interrupted(
              database.store(),
              () -> gedaan(proef.balie().pakOp(gemeente, fatima(gemeente), kenmerk)));
      var bot = new Bot(() -> wereld, betweenDecidingAndKeeping, proef, new Nobody());

      Bot.Uitslag uitslag =
          bot.answer(
              new Inbound(
                  gemeente,
                  gesprek.id(),
                  Optional.empty(),
                  new Inhoud.Tekst("Wat kost een paspoort?")));

      assertThat(uitslag)
          .isInstanceOfSatisfying(
              Bot.Uitslag.Beantwoord.class,
              beantwoord -> {
                assertThat(beantwoord.beurt().berichten()).isEmpty();
                assertThat(beantwoord.beurt().uitkomst().orElseThrow().soort())
                    .isEqualTo(Uitkomst.Soort.DOORGEGEVEN);
              });
      assertThat(proef.gezegd(gemeente, kenmerk)).last().asString().contains("U spreekt nu met");
      assertThat(database.store().beurten(gemeente, gesprek.id(), 0, 10))
          .extracting(Beurt::nummer)
          .containsExactly(1, 2, 3);
    }
  }

  /** Does something else before it keeps the first beurt. */
  private static final class Interrupted implements GesprekStore {
    private final GesprekStore store;
    private final AtomicReference<Runnable> before;

    Interrupted(GesprekStore store, Runnable before) {
      this.store = store;
      this.before = new AtomicReference<>(before);
    }

    @Override
    public Toegevoegd append(GemeenteId gemeente, Beurt beurt) {
      before.getAndSet(() -> {}).run();
      return store.append(gemeente, beurt);
    }

    @Override
    public void open(Gesprek gesprek, Beurt groet) {
      store.open(gesprek, groet);
    }

    @Override
    public Optional<Gesprek> gesprek(GemeenteId gemeente, GesprekId id) {
      return store.gesprek(gemeente, id);
    }

    @Override
    public List<Beurt> beurten(GemeenteId gemeente, GesprekId id, int na, int max) {
      return store.beurten(gemeente, id, na, max);
    }

    @Override
    public Optional<Beurt> beurtMetKenmerk(GemeenteId gemeente, GesprekId id, String kenmerk) {
      return store.beurtMetKenmerk(gemeente, id, kenmerk);
    }

    @Override
    public List<Inzending> inzendingen(GemeenteId gemeente, GesprekId id) {
      return store.inzendingen(gemeente, id);
    }

    @Override
    public void bewaarHervatcode(
        GemeenteId gemeente, GesprekId id, String hash, Instant geldigTot) {
      store.bewaarHervatcode(gemeente, id, hash, geldigTot);
    }

    @Override
    public Optional<GesprekId> gebruikHervatcode(
        GemeenteId gemeente, String hash, GesprekId door, Instant nu) {
      return store.gebruikHervatcode(gemeente, hash, door, nu);
    }

    @Override
    public List<Inzending> wis(GemeenteId gemeente, GesprekId id) {
      return store.wis(gemeente, id);
    }

    @Override
    public Map<String, Integer> ruimOp(
        GemeenteId gemeente, Instant nu, Gemeente.Bewaartermijnen termijnen) {
      return store.ruimOp(gemeente, nu, termijnen);
    }

    @Override
    public boolean gezond() {
      return store.gezond();
    }
  }

  private static final class Nobody implements Waarnemer {
    @Override
    public void beurt(GemeenteId gemeente, Kanaal kanaal, Uitkomst uitkomst, Duration duur) {}

    @Override
    public void storing(GemeenteId gemeente, String code) {}
  }
}
