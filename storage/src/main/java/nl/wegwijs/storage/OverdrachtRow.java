package nl.wegwijs.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.Overdracht;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Prioriteit;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** An overdracht as a row of {@code overdrachten}. */
record OverdrachtRow(
    GemeenteId gemeente,
    GesprekId gesprek,
    int beurt,
    String kenmerk,
    String team,
    int lijn,
    String prioriteit,
    String doel,
    String redenen,
    long sinds,
    @Nullable Long voor,
    @Nullable String terugbelverzoek) {

  /** Its columns, by names of their own for a join. */
  static final String COLUMNS =
      """
      o.kenmerk as o_kenmerk, o.team as o_team, o.lijn as o_lijn, o.prioriteit as o_prioriteit,
      o.doel as o_doel, o.redenen as o_redenen, o.sinds as o_sinds, o.voor as o_voor,
      o.terugbelverzoek as o_terugbelverzoek
      """;

  static Optional<OverdrachtRow> of(GemeenteId gemeente, Beurt beurt, StoredJson json) {
    return beurt
        .overdracht()
        .map(overdracht ->
            new OverdrachtRow(
                gemeente,
                beurt.gesprek(),
                beurt.nummer(),
                overdracht.kenmerk(),
                overdracht.team(),
                overdracht.lijn(),
                overdracht.prioriteit().waarde(),
                overdracht.doel(),
                json.regels().write(overdracht.redenen()),
                overdracht.sinds().toEpochMilli(),
                overdracht.voor().map(Instant::toEpochMilli).orElse(null),
                overdracht.terugbelverzoek().orElse(null)));
  }

  /** Whether that reference number is taken in the gemeente. */
  boolean known(Handle handle) {
    return handle
        .createQuery("select 1 from overdrachten where gemeente = :gemeente and kenmerk = :kenmerk")
        .bind("gemeente", gemeente.value())
        .bind("kenmerk", kenmerk)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  void insert(Handle handle) {
    handle
        .createUpdate(
            """
            insert into overdrachten (gemeente, kenmerk, gesprek, beurt, team, lijn, prioriteit,
              doel, redenen, sinds, voor, terugbelverzoek)
            values (:gemeente, :kenmerk, :gesprek, :beurt, :team, :lijn, :prioriteit,
              :doel, :redenen, :sinds, :voor, :terugbelverzoek)
            """)
        .bind("gemeente", gemeente.value())
        .bind("kenmerk", kenmerk)
        .bind("gesprek", gesprek.value())
        .bind("beurt", beurt)
        .bind("team", team)
        .bind("lijn", lijn)
        .bind("prioriteit", prioriteit)
        .bind("doel", doel)
        .bind("redenen", redenen)
        .bind("sinds", sinds)
        .bind("voor", voor)
        .bind("terugbelverzoek", terugbelverzoek)
        .execute();
  }

  /** Reads {@link #COLUMNS}; empty if the join found none. */
  static Optional<Overdracht> readOptional(ResultSet row, StoredJson json) throws SQLException {
    String kenmerk = row.getString("o_kenmerk");
    if (kenmerk == null) {
      return Optional.empty();
    }
    long voor = row.getLong("o_voor");
    boolean promised = !row.wasNull();
    return Optional.of(
        new Overdracht(
            kenmerk,
            row.getString("o_team"),
            row.getInt("o_lijn"),
            Prioriteit.valueOf(row.getString("o_prioriteit").toUpperCase(Locale.ROOT)),
            row.getString("o_doel"),
            json.regels().read(row.getString("o_redenen")),
            Instant.ofEpochMilli(row.getLong("o_sinds")),
            promised ? Optional.of(Instant.ofEpochMilli(voor)) : Optional.empty(),
            Optional.ofNullable(row.getString("o_terugbelverzoek"))));
  }
}
