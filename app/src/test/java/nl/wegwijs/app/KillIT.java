package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A gesprek, and the mail it promised, survives that the service is killed at any moment. */
final class KillIT {
  private static final int RONDEN = 2;
  private static final int INWONERS = 6;
  private static final int MAILS = 3;

  private final Postbus postbus = new Postbus(true);

  @AfterEach
  void sluit() {
    postbus.close();
  }

  /** What one inwoner sent, and what was answered to it by its kenmerk. */
  private record Gesprek(Inwoner inwoner, List<String> gestuurd, Map<String, JsonNode> beantwoord) {
    static Gesprek van(Inwoner inwoner) {
      return new Gesprek(inwoner, new ArrayList<>(), new ConcurrentHashMap<>());
    }

    /** The same gesprek at the service that now runs. */
    Gesprek bij(Verbinding verbinding) {
      var dezelfde = new Inwoner(verbinding, inwoner.id(), inwoner.sleutel(), inwoner.begonnen());
      return new Gesprek(dezelfde, gestuurd, beantwoord);
    }

    String tekst(String kenmerk) {
      return "Wat kost een paspoort? Dit is bericht " + kenmerk;
    }

    JsonNode stuur(String kenmerk) {
      JsonNode antwoord =
          inwoner.stuur(Map.of("tekst", tekst(kenmerk), "kenmerk", kenmerk)).json(200);
      beantwoord.put(kenmerk, antwoord);
      return antwoord;
    }

    void stuurTotHetStopt(CountDownLatch genoeg) {
      while (true) {
        String kenmerk = "k" + gestuurd.size();
        gestuurd.add(kenmerk);
        try {
          stuur(kenmerk);
        } catch (UncheckedIOException gestopt) {
          return;
        }
        genoeg.countDown();
      }
    }
  }

  @Test
  void keepsEveryAcknowledgedBeurtOnceThroughKills(@TempDir Path map) throws Exception {
    Path data = map.resolve("data");
    var random = new Random();
    List<Gesprek> gesprekken = List.of();
    for (int ronde = 0; ronde <= RONDEN; ronde++) {
      try (Kindproces dienst = Kindproces.start(data, omgeving(ronde))) {
        Verbinding verbinding = dienst.verbinding();
        mail(ronde, verbinding);
        gesprekken = gesprekken.stream().map(gesprek -> gesprek.bij(verbinding)).toList();
        gesprekken.forEach(KillIT::controleer);
        if (gesprekken.isEmpty()) {
          gesprekken =
              IntStream.range(0, INWONERS)
                  .mapToObj(
                      i -> Gesprek.van(verbinding.begin(i % 2 == 0 ? "waterrijk" : "heuveldam")))
                  .toList();
        }
        stuurEnDood(dienst, gesprekken, 20 + random.nextInt(200));
      }
    }
    assertThat(gesprekken).allSatisfy(gesprek -> assertThat(gesprek.beantwoord()).isNotEmpty());
  }

  /** Each next round is so much later that what a killed process had taken is free again. */
  private Map<String, String> omgeving(int ronde) {
    var omgeving = new HashMap<>(postbus.omgeving());
    omgeving.put("WEGWIJS_NU", "2027-02-16T1%d:00".formatted(ronde));
    return omgeving;
  }

  /**
   * At first the mail server takes the mails and the service is killed before it hears of that;
   * then they come again under the same ids.
   */
  private void mail(int ronde, Verbinding verbinding) {
    if (ronde == 0) {
      Inwoner inwoner = verbinding.begin("waterrijk");
      Verhuizing.totSamenvatting(inwoner);
      inwoner.kies("bevestigen");
      for (int i = 0; i < MAILS; i++) {
        inwoner.zeg("stuur het ontvangstbewijs naar anna@voorbeeld.example");
        inwoner.kies("bewijs-ja");
      }
    }
    int tot = Math.min(ronde + 1, 2) * MAILS;
    Proefnummer.wachtTot(() -> postbus.genomen().size() >= tot);
    assertThat(Set.copyOf(postbus.genomen()))
        .hasSize(MAILS)
        .isEqualTo(Set.copyOf(postbus.genomen().subList(0, MAILS)));
    if (ronde > 0) {
      assertThat(Set.copyOf(postbus.genomen().subList(MAILS, 2 * MAILS))).hasSize(MAILS);
    }
    // this process hears of no mail that it sent; the next one does
    if (ronde == 0) {
      postbus.antwoord();
    }
  }

  /** Kills the service when that many messages were answered, while others are under way. */
  private static void stuurEnDood(Kindproces dienst, List<Gesprek> gesprekken, int na)
      throws Exception {
    var genoeg = new CountDownLatch(na);
    try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
      var lopend = new ArrayList<Future<?>>();
      gesprekken.forEach(
          gesprek -> lopend.add(draden.submit(() -> gesprek.stuurTotHetStopt(genoeg))));
      genoeg.await();
      dienst.dood();
      for (Future<?> einde : lopend) {
        einde.get();
      }
    }
  }

  private static void controleer(Gesprek gesprek) {
    List<JsonNode> bewaard = gesprek.inwoner().berichten(-1);
    List<String> gezegd =
        bewaard.stream()
            .filter(bericht -> bericht.path("van").asString().equals("inwoner"))
            .map(bericht -> bericht.path("tekst").asString())
            .toList();

    assertThat(gezegd)
        .doesNotHaveDuplicates()
        .containsAll(gesprek.beantwoord().keySet().stream().map(gesprek::tekst).toList())
        .hasSizeBetween(gesprek.beantwoord().size(), gesprek.gestuurd().size());
    assertThat(bewaard.stream().map(bericht -> bericht.path("beurt").asInt()).distinct())
        .containsExactlyElementsOf(IntStream.rangeClosed(0, gezegd.size()).boxed().toList());

    gesprek
        .beantwoord()
        .forEach((kenmerk, antwoord) -> assertThat(gesprek.stuur(kenmerk)).isEqualTo(antwoord));
    String onderweg = gesprek.gestuurd().getLast();
    JsonNode antwoord = gesprek.stuur(onderweg);
    assertThat(gesprek.stuur(onderweg)).isEqualTo(antwoord);
    assertThat(gesprek.inwoner().berichten(-1))
        .filteredOn(bericht -> bericht.path("tekst").asString().equals(gesprek.tekst(onderweg)))
        .hasSize(1);
  }
}
