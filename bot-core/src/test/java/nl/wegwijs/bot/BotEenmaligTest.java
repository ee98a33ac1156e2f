package nl.wegwijs.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.wegwijs.bot.Bot.Begonnen;
import nl.wegwijs.bot.Bot.Uitslag;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprekken.GeheugenStore;
import nl.wegwijs.bot.gesprekken.StilleWaarnemer;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.bot.gesprekken.Zetklok;
import nl.wegwijs.gemeente.GemeenteId;
import org.junit.jupiter.api.Test;

/**
 * Each message of a gesprek is answered once and in order, however often and from wherever it
 * comes.
 */
class BotEenmaligTest {
  private static final GemeenteId WATERRIJK = new GemeenteId("waterrijk");

  private final GeheugenStore store = new GeheugenStore();
  private final StilleWaarnemer waarnemer = new StilleWaarnemer();
  private final Bot bot =
      new Bot(Testwereld::wereld, store, Zetklok.op("2027-02-16T10:00"), waarnemer);

  private Begonnen begin() {
    return bot.begin(WATERRIJK, Kanaal.WEB, Optional.empty(), Optional.of("203.0.113.7"))
        .orElseThrow();
  }

  private static Inbound tekst(Begonnen gesprek, String tekst) {
    return new Inbound(WATERRIJK, gesprek.id(), Optional.empty(), new Inhoud.Tekst(tekst));
  }

  private static Inbound tekst(Begonnen gesprek, String kenmerk, String tekst) {
    return new Inbound(WATERRIJK, gesprek.id(), Optional.of(kenmerk), new Inhoud.Tekst(tekst));
  }

  private Beurt zeg(Begonnen gesprek, String tekst) {
    return beantwoord(bot.answer(tekst(gesprek, tekst)));
  }

  private static Beurt beantwoord(Uitslag uitslag) {
    if (uitslag instanceof Uitslag.Beantwoord(Beurt beurt)) {
      return beurt;
    }
    throw new AssertionError("niet beantwoord maar " + uitslag);
  }

  private List<Beurt> bewaard(Begonnen gesprek) {
    return store.beurten(WATERRIJK, gesprek.id(), -1, 100);
  }

  private static <T> List<T> tegelijk(int aantal, Callable<T> werk)
      throws InterruptedException, ExecutionException {
    try (var uitvoerders = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> lopend =
          uitvoerders.invokeAll(IntStream.range(0, aantal).mapToObj(i -> werk).toList());
      var uitslagen = new ArrayList<T>();
      for (Future<T> klaar : lopend) {
        uitslagen.add(klaar.get());
      }
      return uitslagen;
    }
  }

  @Test
  void numbersBeurtenWithoutGaps() {
    Begonnen gesprek = begin();
    for (int i = 1; i <= 5; i++) {
      assertThat(zeg(gesprek, "Wat kost een paspoort?").nummer()).isEqualTo(i);
    }
    assertThat(bewaard(gesprek)).extracting(Beurt::nummer).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(waarnemer.uitkomsten()).hasSize(5);
  }

  @Test
  void answersARepeatedKenmerkWithTheSameBeurt() {
    Begonnen gesprek = begin();
    Beurt eerste = beantwoord(bot.answer(tekst(gesprek, "m-1", "Wat kost een paspoort?")));
    Beurt tweede = beantwoord(bot.answer(tekst(gesprek, "m-1", "Wat kost een paspoort?")));
    assertThat(tweede).isEqualTo(eerste);
    assertThat(bewaard(gesprek)).hasSize(2);
  }

  @Test
  void refusesAnotherMessageUnderTheSameKenmerk() {
    Begonnen gesprek = begin();
    beantwoord(bot.answer(tekst(gesprek, "m-1", "Wat kost een paspoort?")));
    assertThat(bot.answer(tekst(gesprek, "m-1", "Wat kost een rijbewijs?")))
        .isInstanceOf(Uitslag.KenmerkBotst.class);
    assertThat(
            bot.answer(
                new Inbound(
                    WATERRIJK,
                    gesprek.id(),
                    Optional.of("m-1"),
                    new Inhoud.Gekozen("Wat kost een paspoort?"))))
        .isInstanceOf(Uitslag.KenmerkBotst.class);
    assertThat(bewaard(gesprek)).hasSize(2);
  }

  @Test
  void aKenmerkBelongsToItsOwnGesprek() {
    Begonnen een = begin();
    Begonnen ander = begin();
    beantwoord(bot.answer(tekst(een, "m-1", "Wat kost een paspoort?")));
    assertThat(beantwoord(bot.answer(tekst(ander, "m-1", "Hallo"))).nummer()).isEqualTo(1);
  }

  @Test
  void answersTheSameKenmerkOnceWhenItComesInParallel()
      throws InterruptedException, ExecutionException {
    Begonnen gesprek = begin();
    Inbound inbound = tekst(gesprek, "m-1", "Ik wil mijn verhuizing doorgeven");
    List<Uitslag> uitslagen = tegelijk(20, () -> bot.answer(inbound));
    assertThat(uitslagen.stream().map(BotEenmaligTest::beantwoord).distinct()).hasSize(1);
    assertThat(bewaard(gesprek)).hasSize(2);
  }

  @Test
  void answersMessagesOfOneGesprekOneAfterTheOther()
      throws InterruptedException, ExecutionException {
    Begonnen gesprek = begin();
    List<Uitslag> uitslagen = tegelijk(20, () -> bot.answer(tekst(gesprek, "Hallo")));
    assertThat(uitslagen.stream().map(BotEenmaligTest::beantwoord).map(Beurt::nummer))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    assertThat(bewaard(gesprek)).hasSize(21);
  }

  @Test
  void twoProcessesOnOneStoreAnswerEachMessageOnce()
      throws InterruptedException, ExecutionException {
    Begonnen gesprek = begin();
    var buurman =
        new Bot(Testwereld::wereld, store, Zetklok.op("2027-02-16T10:00"), new StilleWaarnemer());
    var teller = new AtomicInteger();
    List<Uitslag> uitslagen =
        tegelijk(
            4,
            () ->
                (teller.getAndIncrement() % 2 == 0 ? bot : buurman)
                    .answer(tekst(gesprek, "m-1", "Hallo")));
    assertThat(uitslagen.stream().map(BotEenmaligTest::beantwoord).distinct()).hasSize(1);
    assertThat(bewaard(gesprek)).hasSize(2);
  }
}
