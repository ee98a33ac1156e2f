package nl.wegwijs.inbox.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.wegwijs.inbox.Bezoeker;
import nl.wegwijs.inbox.werk.Balieproef;
import nl.wegwijs.inbox.werk.Balieproef.Inwoner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What open pages hear, and hear again after they lost the connection. */
final class GebeurtenissenTest {
  private final Balieproef proef = new Balieproef();

  @AfterEach
  void close() {
    proef.close();
  }

  @Test
  void tellsAnOpenPageWhatChangesAndAfterwardsWhatItMissed() {
    Bezoeker fatima = proef.medewerker("kcc");
    String gezien;
    Inwoner inwoner;
    try (Bezoeker.Stroom stroom = fatima.stroom("/inbox/gebeurtenissen")) {
      assertThat(stroom.tot("event: begin")).isNotEmpty();
      inwoner = proef.inwoner("Ik wil een medewerker spreken");
      assertThat(stroom.tot("data-kenmerk=\"" + inwoner.kenmerk() + "\"")).contains("wachtend");
      gezien = stroom.id();
    }
    fatima.post(inwoner.pad("/oppakken"), Map.of());

    try (Bezoeker.Stroom stroom = fatima.stroom("/inbox/gebeurtenissen", "Last-Event-ID", gezien)) {
      assertThat(stroom.tot("data-kenmerk=\"" + inwoner.kenmerk() + "\"")).contains("opgepakt");
      assertThat(Long.parseLong(stroom.id())).isGreaterThan(Long.parseLong(gezien));
      inwoner.zeg("Bent u er nog?");
      assertThat(stroom.tot("data-inwoner=\"sprak\"")).contains(inwoner.kenmerk());
    }
  }

  @Test
  void showsWhoLooksAndWhoWrites() {
    Inwoner inwoner = proef.inwoner("Ik wil een medewerker spreken");
    Bezoeker fatima = proef.medewerker("kcc");
    Bezoeker kees = proef.medewerker("coordinator");
    String pad = "/inbox/gebeurtenissen?open=" + inwoner.kenmerk();
    fatima.post(inwoner.pad("/oppakken"), Map.of());

    try (Bezoeker.Stroom bijKees = kees.stroom(pad)) {
      bijKees.tot("event: begin");
      try (Bezoeker.Stroom bijFatima = fatima.stroom(pad)) {
        assertThat(bijFatima.tot("Kees Mulder kijkt mee")).isNotEmpty();
        assertThat(bijKees.tot("Fatima Bakkali kijkt mee")).isNotEmpty();
        fatima.post(inwoner.pad("/concept"), Map.of("tekst", "Ik zoek het"));
        assertThat(bijKees.tot("Fatima Bakkali schrijft")).isNotEmpty();
      }
    }
    assertThat(kees.haal("/inbox?tab=alle").body()).contains("Fatima Bakkali schrijft");
  }

  @Test
  void saysNothingOfTheWordsOfAShieldedTeam() {
    Bezoeker fatima = proef.medewerker("kcc");
    try (Bezoeker.Stroom stroom = fatima.stroom("/inbox/gebeurtenissen")) {
      stroom.tot("event: begin");
      Inwoner inwoner = proef.inwoner("Ik wil een medewerker spreken");
      fatima.post(inwoner.pad("/doorzetten"), Map.of("naar", "wmo", "vraag", "Hulp in huis"));
      assertThat(stroom.tot("data-team=\"wmo\""))
          .contains("Afgeschermd")
          .doesNotContain("Hulp in huis");
    }
  }
}
