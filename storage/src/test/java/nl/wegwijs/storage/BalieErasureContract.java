package nl.wegwijs.storage;

import static nl.wegwijs.storage.Balieproef.BEGIN;
import static nl.wegwijs.storage.Balieproef.fatima;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.Balieuitslag;
import nl.wegwijs.gemeente.Gemeente.Bewaartermijnen;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the desk keeps goes with its gesprek; the audit stays for its own term. */
abstract class BalieErasureContract {
  private static final List<String> MET_HET_GESPREK =
      List.of("overdrachten", "notities", "concepten", "wekkers", "beurten", "gesprekken");

  private final TestDatabase database;
  private final Balieproef proef;
  private GemeenteId gemeente = new GemeenteId("nog-geen");

  BalieErasureContract(TestDatabase database) {
    this.database = database;
    this.proef = new Balieproef(database);
  }

  @BeforeEach
  void begin() {
    gemeente = proef.gemeente();
  }

  private String gebruikt() {
    String kenmerk = proef.wachtend(gemeente);
    Balie balie = proef.balie();
    balie.pakOp(gemeente, fatima(gemeente), kenmerk);
    balie.notitie(gemeente, fatima(gemeente), kenmerk, "Belt morgen", "1");
    balie.bewaarConcept(gemeente, fatima(gemeente), kenmerk, "Ik zoek");
    for (String table : MET_HET_GESPREK) {
      assertThat(database.count(table, gemeente)).as(table).isPositive();
    }
    return kenmerk;
  }

  @Test
  void erasingAGesprekErasesWhatTheDeskKeptOfIt() {
    String kenmerk = gebruikt();

    database.store().wis(gemeente, proef.gesprek(gemeente, kenmerk).id());

    for (String table : MET_HET_GESPREK) {
      assertThat(database.count(table, gemeente)).as(table).isZero();
    }
    assertThat(database.count("audit", gemeente)).isEqualTo(2);
    assertThat(proef.balie().pakOp(gemeente, fatima(gemeente), kenmerk))
        .isInstanceOf(Balieuitslag.Onbekend.class);
    assertThat(proef.wekker(0).ga(BEGIN.plus(Duration.ofDays(1)))).isZero();
  }

  @Test
  void whatIsPastItsTermGoesAndTheAuditLater() {
    gebruikt();
    String verhuizing = proef.verhuizing(gemeente);
    proef.balie().inzendingen().notitie(gemeente, fatima(gemeente), verhuizing, "Gebeld");
    var termijnen = new Bewaartermijnen(28, 14, 365);

    database.store().ruimOp(gemeente, BEGIN.plus(Duration.ofDays(29)), termijnen);

    for (String table : List.of("overdrachten", "concepten", "wekkers", "gesprekken")) {
      assertThat(database.count(table, gemeente)).as(table).isZero();
    }
    assertThat(database.count("notities", gemeente)).isOne();
    int regels = database.count("audit", gemeente);
    assertThat(
            database
                .store()
                .ruimOp(gemeente, BEGIN.plus(Duration.ofDays(730)).minusMillis(1), termijnen))
        .containsEntry("audit", 0)
        .containsEntry("inzending", 1);
    assertThat(database.count("notities", gemeente)).isZero();
    assertThat(database.store().ruimOp(gemeente, BEGIN.plus(Duration.ofDays(730)), termijnen))
        .containsEntry("audit", regels);
    assertThat(database.count("audit", gemeente)).isZero();
  }

  @Test
  void theAuditCanOnlyBeAddedTo() {
    gebruikt();
    for (String verandering :
        List.of(
            "update audit set medewerker_naam = 'Niemand' where gemeente = :gemeente",
            "delete from audit where gemeente = :gemeente")) {
      assertThatThrownBy(() ->
              database
                  .raw()
                  .useHandle(handle ->
                      handle
                          .createUpdate(verandering)
                          .bind("gemeente", gemeente.value())
                          .execute()))
          .isInstanceOf(JdbiException.class);
    }
    assertThat(database.count("audit", gemeente)).isEqualTo(2);
    assertThat(database.count("audit_opruiming", gemeente)).isZero();
  }
}
