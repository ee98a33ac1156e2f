package nl.wegwijs.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijs.bot.balie.Resultaat;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.Overdracht;
import nl.wegwijs.bot.gesprek.Wekmoment;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Prioriteit;
import nl.wegwijs.gemeente.Taal;
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
    @Nullable String terugbelverzoek,
    String onderwerp,
    @Nullable String naam,
    String taal,
    @Nullable String vaardigheid,
    List<Wekmoment> wekkers) {

  /** Its columns, by names of their own for a join. */
  static final String COLUMNS =
      """
      o.kenmerk as o_kenmerk, o.team as o_team, o.lijn as o_lijn, o.prioriteit as o_prioriteit,
      o.doel as o_doel, o.redenen as o_redenen, o.sinds as o_sinds, o.voor as o_voor,
      o.terugbelverzoek as o_terugbelverzoek, o.onderwerp as o_onderwerp, o.naam as o_naam,
      o.taal as o_taal, o.vaardigheid as o_vaardigheid
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
                overdracht.terugbelverzoek().orElse(null),
                overdracht.over().onderwerp(),
                overdracht.over().naam().orElse(null),
                overdracht.over().taal().code(),
                overdracht.over().vaardigheid().orElse(null),
                overdracht.wekkers()));
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

  /**
   * Adds it as work that waits. Who waited in the same gesprek already is helped under this number.
   *
   * @param wijziging number of the change it belongs to
   */
  void insert(Handle handle, long wijziging) {
    handle
        .createUpdate(
            """
            insert into overdrachten (gemeente, kenmerk, gesprek, beurt, team, lijn, prioriteit,
              doel, redenen, sinds, voor, terugbelverzoek, rang, onderwerp, naam, taal,
              vaardigheid, laatste_bericht_op, laatste_van, wijziging)
            values (:gemeente, :kenmerk, :gesprek, :beurt, :team, :lijn, :prioriteit,
              :doel, :redenen, :sinds, :voor, :terugbelverzoek, :rang, :onderwerp, :naam, :taal,
              :vaardigheid, :sinds, 'inwoner', :wijziging)
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
        .bind("rang", rang(prioriteit))
        .bind("onderwerp", onderwerp)
        .bind("naam", naam)
        .bind("taal", taal)
        .bind("vaardigheid", vaardigheid)
        .bind("wijziging", wijziging)
        .execute();
    supersede(handle, wijziging);
    for (Wekmoment wekker : wekkers) {
      new WekkerRow(gemeente, kenmerk, wekker.soort(), gesprek.value(), null, wekker.gaatOp())
          .set(handle);
    }
  }

  /** A request to be called back does not stand in for a call for urgent help. */
  private void supersede(Handle handle, long wijziging) {
    handle
        .createUpdate(
            """
            update overdrachten set stand = 'afgehandeld', afgehandeld_op = :sinds,
              resultaat = :resultaat, versie = versie + 1, wijziging = :wijziging
            where gemeente = :gemeente and gesprek = :gesprek and kenmerk <> :kenmerk
              and stand = 'wachtend' and terugbelverzoek is null
              and (:terugbelverzoek is null or rang > 0)
            """)
        .bind("gemeente", gemeente.value())
        .bind("gesprek", gesprek.value())
        .bind("kenmerk", kenmerk)
        .bind("sinds", sinds)
        .bind("terugbelverzoek", terugbelverzoek)
        .bind(
            "resultaat",
            (terugbelverzoek == null ? Resultaat.DOORVERBONDEN : Resultaat.CONTACTVERZOEK_GEMAAKT)
                .waarde())
        .bind("wijziging", wijziging)
        .execute();
  }

  /** The order of the queue: 0 for spoed, 1 for hoog, 2 for normaal. */
  static int rang(String prioriteit) {
    return switch (Prioriteit.valueOf(prioriteit.toUpperCase(Locale.ROOT))) {
      case SPOED -> 0;
      case HOOG -> 1;
      case NORMAAL -> 2;
    };
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
            Optional.ofNullable(row.getString("o_terugbelverzoek")),
            new Overdracht.Over(
                row.getString("o_onderwerp"),
                Optional.ofNullable(row.getString("o_naam")),
                row.getString("o_taal").equals("en") ? Taal.EN : Taal.NL,
                Optional.ofNullable(row.getString("o_vaardigheid"))),
            List.of()));
  }
}
