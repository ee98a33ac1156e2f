package nl.wegwijs.gemeente.lezen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.wegwijs.gemeente.Gemeenten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class ActueleGemeentenTest {
  private final List<Gemeenten> voorbereid = new ArrayList<>();
  private Proefmap proef;
  private ActueleGemeenten<String> actueel;

  @BeforeEach
  void begin(@TempDir Path map) throws IOException, URISyntaxException {
    proef = new Proefmap(map);
    actueel = new ActueleGemeenten<>(proef.lees(), proef::lees, this::namen);
  }

  private String namen(Gemeenten gemeenten) {
    voorbereid.add(gemeenten);
    String naam = gemeenten.opNaam().iterator().next().naam();
    if (naam.equals("Stuk")) {
      throw new IllegalStateException("no index");
    }
    return naam;
  }

  @Test
  void swapsFilesAndWhatWasMadeFromThemTogether() throws IOException {
    ActueleGemeenten.Versie<String> oud = actueel.versie();
    proef.vervang("proefdam/gemeente.yaml", "naam: Proefdam", "naam: Nieuwdam");
    assertThat(actueel.herlees().foutloos()).isTrue();
    assertThat(actueel.versie().gemaakt()).isEqualTo("Nieuwdam");
    assertThat(actueel.nu().opNaam().iterator().next().naam()).isEqualTo("Nieuwdam");
    assertThat(oud.gemaakt()).isEqualTo("Proefdam");
  }

  @Test
  void keepsTheOldVersionWhenAFileIsBroken() throws IOException {
    Gemeenten oud = actueel.nu();
    proef.vervang("proefdam/teams.yaml", "lijn: 3", "lijn: 9");
    assertThat(actueel.herlees().fouten())
        .singleElement()
        .satisfies(fout -> assertThat(fout.regel()).isEqualTo(8));
    assertThat(actueel.nu()).isSameAs(oud);
    assertThat(voorbereid).hasSize(1);
  }

  @Test
  void makesNothingAnewWhenNothingChanged() {
    Gemeenten oud = actueel.nu();
    actueel.herlees();
    assertThat(actueel.nu()).isSameAs(oud);
    assertThat(voorbereid).hasSize(1);
  }

  @Test
  void keepsTheOldVersionWhenPreparingFails() throws IOException {
    Gemeenten oud = actueel.nu();
    proef.vervang("proefdam/gemeente.yaml", "naam: Proefdam", "naam: Stuk");
    assertThatThrownBy(actueel::herlees).hasMessage("no index");
    assertThat(actueel.nu()).isSameAs(oud);
  }

  @Test
  void doesNotBeginWithMistakes() throws IOException {
    proef.vervang("proefdam/teams.yaml", "lijn: 3", "lijn: 9");
    Gelezen kapot = proef.lees();
    assertThatThrownBy(() -> new ActueleGemeenten<>(kapot, proef::lees, this::namen))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("teams.yaml:8");
  }

  @Test
  void readsAgainOnlyWhenFilesHaveComeToRest() throws IOException {
    try (var wacht = new Bestandswacht(proef.map(), Duration.ofHours(1), actueel::herlees)) {
      assertThat(wacht.kijk()).isFalse();
      assertThat(wacht.kijk()).isTrue();
      assertThat(wacht.kijk()).isFalse();
      proef.vervang("proefdam/gemeente.yaml", "naam: Proefdam", "naam: Halfdam");
      assertThat(wacht.kijk()).isFalse();
      proef.vervang("proefdam/gemeente.yaml", "naam: Halfdam", "naam: Nieuwdam");
      assertThat(wacht.kijk()).isFalse();
      assertThat(actueel.versie().gemaakt()).isEqualTo("Proefdam");
      assertThat(wacht.kijk()).isTrue();
      assertThat(actueel.versie().gemaakt()).isEqualTo("Nieuwdam");
    }
  }

  @Test
  void readsNothingAgainThatIsAsItWasWhenItWasRead() throws IOException {
    Herlezer herlezer = proef.herlezer();
    var aantal = new ArrayList<Gelezen>();
    herlezer.get();
    Supplier<Gelezen> herlees =
        () -> {
          aantal.add(herlezer.get());
          return aantal.getLast();
        };
    try (var wacht = new Bestandswacht(proef.map(), Duration.ofHours(1), herlees, herlezer)) {
      assertThat(wacht.kijk()).isFalse();
      assertThat(wacht.kijk()).isFalse();
      proef.vervang("proefdam/gemeente.yaml", "naam: Proefdam", "naam: Nieuwdam");
      assertThat(wacht.kijk()).isFalse();
      assertThat(wacht.kijk()).isTrue();
      assertThat(aantal).hasSize(1);
    }
  }

  @Test
  void logsFileAndLineOfAMistake() throws IOException {
    var regels = new ListAppender<ILoggingEvent>();
    var logger = (Logger) LoggerFactory.getLogger(Bestandswacht.class);
    regels.start();
    logger.addAppender(regels);
    logger.setAdditive(false);
    proef.vervang("proefdam/teams.yaml", "lijn: 3", "lijn: 9");
    try (var wacht = new Bestandswacht(proef.map(), Duration.ofHours(1), actueel::herlees)) {
      wacht.kijk();
      wacht.kijk();
    } finally {
      logger.detachAppender(regels);
      logger.setAdditive(true);
    }
    assertThat(regels.list)
        .filteredOn(regel -> regel.getLevel() == Level.WARN)
        .extracting(ILoggingEvent::getFormattedMessage)
        .anySatisfy(regel -> assertThat(regel).contains("teams.yaml:8: 'lijn': gevonden '9'"));
  }

  @Test
  void looksByItselfUntilItIsClosed() throws InterruptedException {
    var gelezen = new CountDownLatch(1);
    var wacht =
        new Bestandswacht(
            proef.map(),
            Duration.ofMillis(1),
            () -> {
              gelezen.countDown();
              return actueel.herlees();
            });
    wacht.begin();
    assertThat(gelezen.await(20, TimeUnit.SECONDS)).isTrue();
    wacht.close();
    wacht.close();
  }
}
