package nl.wegwijs.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A beurt as a row of {@code beurten}. */
record BeurtRow(
    GemeenteId gemeente,
    GesprekId gesprek,
    int nummer,
    long tijdstip,
    @Nullable String kenmerk,
    @Nullable String inkomend,
    String berichten,
    @Nullable String uitkomst,
    String toestand,
    String modelVersie,
    String gemeenteVersie) {

  static BeurtRow of(GemeenteId gemeente, Beurt beurt, StoredJson json) {
    return new BeurtRow(
        gemeente,
        beurt.gesprek(),
        beurt.nummer(),
        beurt.tijdstip().toEpochMilli(),
        beurt.inkomend().flatMap(Beurt.Inkomend::kenmerk).orElse(null),
        json.inkomend().writeOptional(beurt.inkomend()),
        json.berichten().write(beurt.berichten()),
        json.uitkomst().writeOptional(beurt.uitkomst()),
        json.toestand().write(beurt.toestand()),
        beurt.versies().model(),
        beurt.versies().gemeente());
  }

  BeurtRow withKenmerk(@Nullable String other) {
    return new BeurtRow(
        gemeente,
        gesprek,
        nummer,
        tijdstip,
        other,
        inkomend,
        berichten,
        uitkomst,
        toestand,
        modelVersie,
        gemeenteVersie);
  }

  void insert(Handle handle) {
    handle
        .createUpdate(
            """
            insert into beurten (gemeente, gesprek, nummer, formaat, tijdstip, kenmerk, inkomend,
              berichten, uitkomst, toestand, model_versie, gemeente_versie)
            values (:gemeente, :gesprek, :nummer, :formaat, :tijdstip, :kenmerk, :inkomend,
              :berichten, :uitkomst, :toestand, :modelVersie, :gemeenteVersie)
            """)
        .bind("gemeente", gemeente.value())
        .bind("gesprek", gesprek.value())
        .bind("nummer", nummer)
        .bind("formaat", StoredJson.FORMAAT)
        .bind("tijdstip", tijdstip)
        .bind("kenmerk", kenmerk)
        .bind("inkomend", inkomend)
        .bind("berichten", berichten)
        .bind("uitkomst", uitkomst)
        .bind("toestand", toestand)
        .bind("modelVersie", modelVersie)
        .bind("gemeenteVersie", gemeenteVersie)
        .execute();
  }

  /**
   * Reads a beurt from a row of {@code beurten} joined with the overdracht and the inzending it
   * made.
   */
  static Beurt read(GesprekId gesprek, ResultSet row, StoredJson json) throws SQLException {
    StoredJson.check(row.getInt("formaat"));
    return new Beurt(
        gesprek,
        row.getInt("nummer"),
        Instant.ofEpochMilli(row.getLong("tijdstip")),
        json.inkomend().readOptional(row.getString("inkomend")),
        json.berichten().read(row.getString("berichten")),
        json.uitkomst().readOptional(row.getString("uitkomst")),
        json.toestand().read(row.getString("toestand")),
        OverdrachtRow.readOptional(row, json),
        InzendingRow.readOptional(row, json),
        new Beurt.Versies(row.getString("model_versie"), row.getString("gemeente_versie")),
        Optional.empty());
  }
}
