package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The whole program on PostgreSQL, with two processes that share it. */
final class PostgresIT {
  @Test
  void keepsAGesprekInPostgresqlForEveryProcess(@TempDir Path map) throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
      var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
      mail.start();
      var url =
          Map.of(
              "WEGWIJS_DATABASE_URL",
              postgres.getJdbcUrl("postgres", "postgres"),
              "WEGWIJS_SMTP",
              "smtp://127.0.0.1:" + mail.getSmtp().getPort());
      try (Proefdienst een = Proefdienst.start(map.resolve("een"), url);
          Proefdienst twee = Proefdienst.start(map.resolve("twee"), url)) {
        een.verbinding().haal("/health/ready").json(200);
        assertThat(een.databasebestanden()).isEmpty();
        Inwoner inwoner = een.begin("waterrijk");
        Inwoner elders =
            new Inwoner(twee.verbinding(), inwoner.id(), inwoner.sleutel(), inwoner.begonnen());

        JsonNode samenvatting = Verhuizing.totSamenvatting(inwoner);
        assertThat(Inwoner.van(samenvatting, "samenvatting")).hasSize(1);
        JsonNode bevestigd = elders.kies("bevestigen");
        assertThat(bevestigd.path("beurt").asInt())
            .isEqualTo(samenvatting.path("beurt").asInt() + 1);
        String kenmerk =
            Inwoner.van(bevestigd, "ontvangstbevestiging").getFirst().path("kenmerk").asString();

        assertThat(inwoner.berichten(-1)).isEqualTo(elders.berichten(-1)).isNotEmpty();
        for (String adres : List.of("a@voorbeeld.example", "b@voorbeeld.example")) {
          elders.zeg("stuur het per mail naar " + adres);
          inwoner.kies("bewijs-ja");
        }
        assertThat(mail.waitForIncomingEmail(60_000, 2)).isTrue();
        Proefnummer.wachtTot(() -> verstuurd(een) + verstuurd(twee) == 2);
        assertThat(mail.getReceivedMessages()).as("each is sent by one process").hasSize(2);

        JsonNode gewist = inwoner.wis().json(200);
        assertThat(gewist.path("bewaard").get(0).path("kenmerk").asString()).isEqualTo(kenmerk);
        elders.haal("").probleem(404);
      } finally {
        mail.stop();
      }
    }
  }

  /** How many mails that process sent. */
  private static int verstuurd(Proefdienst dienst) {
    return dienst
        .verbinding()
        .haal("/metrics")
        .tekst()
        .lines()
        .filter(regel -> regel.startsWith("wegwijs_mail_total") && regel.contains("verstuurd"))
        .mapToInt(regel -> (int) Double.parseDouble(regel.substring(regel.lastIndexOf(' ') + 1)))
        .sum();
  }
}
