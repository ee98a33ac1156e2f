package nl.wegwijs.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijs.bot.balie.Doorzetting;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.bot.balie.Resultaat;
import nl.wegwijs.bot.balie.Stand;
import nl.wegwijs.bot.balie.Voortgang;
import nl.wegwijs.bot.balie.Werk;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.Overdracht;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;

/** Reads and changes rows of {@code overdrachten} as work of the desk. */
final class WerkRow {
  /** Work with the kanaal of its gesprek, to be followed by conditions on {@code o}. */
  static final String SELECT =
      "select g.kanaal, o.gesprek, o.versie, o.stand, o.medewerker, o.medewerker_naam,"
          + " o.opgepakt_op, o.afgehandeld_op, o.resultaat, o.vraag, o.uiterlijk, o.van_team,"
          + " o.van_medewerker, o.van_medewerker_naam, o.sluimert_tot, o.laatste_bericht_op,"
          + " o.laatste_van, o.pogingen, o.wijziging, "
          + OverdrachtRow.COLUMNS
          + " from overdrachten o join gesprekken g on g.gemeente = o.gemeente and g.id = o.gesprek"
          + " where o.gemeente = :gemeente";

  private WerkRow() {}

  static Werk read(ResultSet row, StoredJson json) throws SQLException {
    Overdracht overdracht = OverdrachtRow.readOptional(row, json).orElseThrow();
    return new Werk(
        new GesprekId(row.getString("gesprek")),
        GesprekReads.kanaal(row.getString("kanaal")),
        overdracht,
        new Voortgang(
            row.getInt("versie"),
            Stand.valueOf(row.getString("stand").toUpperCase(Locale.ROOT)),
            eigenaar(row, "medewerker"),
            instant(row, "opgepakt_op"),
            instant(row, "afgehandeld_op"),
            Optional.ofNullable(row.getString("resultaat")).map(WerkRow::resultaat),
            doorzetting(row),
            instant(row, "sluimert_tot"),
            json.pogingen().read(row.getString("pogingen")),
            instant(row, "laatste_bericht_op"),
            Optional.ofNullable(row.getString("laatste_van"))
                .map(van -> Van.valueOf(van.toUpperCase(Locale.ROOT)))),
        row.getLong("wijziging"));
  }

  private static Optional<Doorzetting> doorzetting(ResultSet row) throws SQLException {
    String vraag = row.getString("vraag");
    if (vraag == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Doorzetting(
            vraag,
            instant(row, "uiterlijk"),
            row.getString("van_team"),
            eigenaar(row, "van_medewerker")));
  }

  static Optional<Eigenaar> eigenaar(ResultSet row, String column) throws SQLException {
    String id = row.getString(column);
    String naam = row.getString(column + "_naam");
    return id == null ? Optional.empty() : Optional.of(new Eigenaar(id, naam == null ? id : naam));
  }

  static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }

  private static Resultaat resultaat(String word) {
    for (Resultaat resultaat : Resultaat.values()) {
      if (resultaat.waarde().equals(word)) {
        return resultaat;
      }
    }
    throw Unavailable.because(new IllegalStateException("work has an unknown outcome"));
  }

  /** Whether the work was still in the version it was read with, and now is as given. */
  static boolean update(
      Handle handle, GemeenteId gemeente, Werk werk, long wijziging, StoredJson json) {
    Overdracht overdracht = werk.overdracht();
    Voortgang voortgang = werk.voortgang();
    Optional<Doorzetting> door = voortgang.doorgezet();
    Optional<Eigenaar> vrager = door.flatMap(Doorzetting::vanMedewerker);
    return handle
            .createUpdate(
                """
                update overdrachten set versie = versie + 1, stand = :stand, team = :team,
                  lijn = :lijn, prioriteit = :prioriteit, rang = :rang, doel = :doel,
                  redenen = :redenen, medewerker = :medewerker, medewerker_naam = :naam,
                  opgepakt_op = :opgepaktOp, afgehandeld_op = :afgehandeldOp,
                  resultaat = :resultaat, vraag = :vraag, uiterlijk = :uiterlijk,
                  van_team = :vanTeam, van_medewerker = :vanMedewerker,
                  van_medewerker_naam = :vanNaam, sluimert_tot = :sluimertTot,
                  pogingen = :pogingen, wijziging = :wijziging
                where gemeente = :gemeente and kenmerk = :kenmerk and versie = :versie
                """)
            .bind("gemeente", gemeente.value())
            .bind("kenmerk", werk.kenmerk())
            .bind("versie", voortgang.versie())
            .bind("stand", voortgang.stand().waarde())
            .bind("team", overdracht.team())
            .bind("lijn", overdracht.lijn())
            .bind("prioriteit", overdracht.prioriteit().waarde())
            .bind("rang", OverdrachtRow.rang(overdracht.prioriteit().waarde()))
            .bind("doel", overdracht.doel())
            .bind("redenen", json.regels().write(overdracht.redenen()))
            .bind("medewerker", voortgang.bij().map(Eigenaar::id).orElse(null))
            .bind("naam", voortgang.bij().map(Eigenaar::naam).orElse(null))
            .bind("opgepaktOp", voortgang.opgepaktOp().map(Instant::toEpochMilli).orElse(null))
            .bind(
                "afgehandeldOp", voortgang.afgehandeldOp().map(Instant::toEpochMilli).orElse(null))
            .bind("resultaat", voortgang.resultaat().map(Resultaat::waarde).orElse(null))
            .bind("vraag", door.map(Doorzetting::vraag).orElse(null))
            .bind(
                "uiterlijk",
                door.flatMap(Doorzetting::uiterlijk).map(Instant::toEpochMilli).orElse(null))
            .bind("vanTeam", door.map(Doorzetting::vanTeam).orElse(null))
            .bind("vanMedewerker", vrager.map(Eigenaar::id).orElse(null))
            .bind("vanNaam", vrager.map(Eigenaar::naam).orElse(null))
            .bind("sluimertTot", voortgang.sluimertTot().map(Instant::toEpochMilli).orElse(null))
            .bind("pogingen", json.pogingen().write(voortgang.pogingen()))
            .bind("wijziging", wijziging)
            .execute()
        == 1;
  }
}
