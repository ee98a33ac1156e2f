package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The whole program on PostgreSQL, with two processes that share it. */
final class PostgresIT {
  @Test
  void keepsAGesprekInPostgresqlForEveryProcess(@TempDir Path map) throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
      var url = Map.of("WEGWIJS_DATABASE_URL", postgres.getJdbcUrl("postgres", "postgres"));
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
        JsonNode gewist = inwoner.wis().json(200);
        assertThat(gewist.path("bewaard").get(0).path("kenmerk").asString()).isEqualTo(kenmerk);
        elders.haal("").probleem(404);
      }
    }
  }
}
