package nl.wegwijs.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;

/** An inzending as a row of {@code inzendingen}. */
record InzendingRow(
    GemeenteId gemeente,
    GesprekId gesprek,
    int beurt,
    String kenmerk,
    String formulier,
    String formulierVersie,
    String team,
    String waarden,
    String aantekeningen,
    String status,
    long ingediendOp,
    long bewarenTot) {

  /** Its columns, by names of their own for a join. */
  static final String COLUMNS =
      """
      i.kenmerk as i_kenmerk, i.formaat as i_formaat, i.formulier as i_formulier,
      i.formulier_versie as i_formulier_versie, i.team as i_team, i.waarden as i_waarden,
      i.aantekeningen as i_aantekeningen, i.status as i_status, i.ingediend_op as i_ingediend_op,
      i.bewaren_tot as i_bewaren_tot
      """;

  static Optional<InzendingRow> of(GemeenteId gemeente, Beurt beurt, StoredJson json) {
    return beurt
        .inzending()
        .map(inzending ->
            new InzendingRow(
                gemeente,
                beurt.gesprek(),
                beurt.nummer(),
                inzending.kenmerk(),
                inzending.formulier(),
                inzending.versie(),
                inzending.team(),
                json.waarden().write(inzending.waarden()),
                json.regels().write(inzending.aantekeningen()),
                word(inzending.status()),
                inzending.ingediendOp().toEpochMilli(),
                inzending.bewarenTot().toEpochMilli()));
  }

  /** Whether that reference number is taken in the gemeente. */
  boolean known(Handle handle) {
    return handle
        .createQuery("select 1 from inzendingen where gemeente = :gemeente and kenmerk = :kenmerk")
        .bind("gemeente", gemeente.value())
        .bind("kenmerk", kenmerk)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /**
   * Adds it as work that waits, and as something to be delivered.
   *
   * @param wijziging number of the change it belongs to
   */
  void insert(Handle handle, long wijziging) {
    handle
        .createUpdate(
            """
            insert into inzendingen (gemeente, kenmerk, gesprek, beurt, formaat, formulier,
              formulier_versie, team, waarden, aantekeningen, status, ingediend_op, bewaren_tot,
              wijziging)
            values (:gemeente, :kenmerk, :gesprek, :beurt, :formaat, :formulier,
              :formulierVersie, :team, :waarden, :aantekeningen, :status, :ingediendOp, :bewarenTot,
              :wijziging)
            """)
        .bind("gemeente", gemeente.value())
        .bind("kenmerk", kenmerk)
        .bind("gesprek", gesprek.value())
        .bind("beurt", beurt)
        .bind("formaat", StoredJson.FORMAAT)
        .bind("formulier", formulier)
        .bind("formulierVersie", formulierVersie)
        .bind("team", team)
        .bind("waarden", waarden)
        .bind("aantekeningen", aantekeningen)
        .bind("status", status)
        .bind("ingediendOp", ingediendOp)
        .bind("bewarenTot", bewarenTot)
        .bind("wijziging", wijziging)
        .execute();
    JdbiPostvakInzendingen.insert(handle, gemeente, kenmerk, ingediendOp);
  }

  /** Reads {@link #COLUMNS}; empty if the join found none. */
  static Optional<Inzending> readOptional(ResultSet row, StoredJson json) throws SQLException {
    return row.getString("i_kenmerk") == null ? Optional.empty() : Optional.of(read(row, json));
  }

  /** Reads {@link #COLUMNS}. */
  static Inzending read(ResultSet row, StoredJson json) throws SQLException {
    StoredJson.check(row.getInt("i_formaat"));
    return new Inzending(
        row.getString("i_kenmerk"),
        row.getString("i_formulier"),
        row.getString("i_formulier_versie"),
        row.getString("i_team"),
        json.waarden().read(row.getString("i_waarden")),
        json.regels().read(row.getString("i_aantekeningen")),
        status(row.getString("i_status")),
        Instant.ofEpochMilli(row.getLong("i_ingediend_op")),
        Instant.ofEpochMilli(row.getLong("i_bewaren_tot")));
  }

  private static String word(Inzending.Status status) {
    return switch (status) {
      case WACHT_OP_IDENTITEIT -> "wacht-op-identiteit";
      case IN_BEHANDELING -> "in-behandeling";
    };
  }

  private static Inzending.Status status(String word) {
    for (Inzending.Status status : Inzending.Status.values()) {
      if (word(status).equals(word)) {
        return status;
      }
    }
    throw Unavailable.because(new IllegalStateException("an inzending has an unknown status"));
  }
}
