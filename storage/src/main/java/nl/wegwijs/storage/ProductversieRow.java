package nl.wegwijs.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.bot.kennis.Productconcept;
import nl.wegwijs.bot.kennis.Productversie;
import nl.wegwijs.bot.kennis.Productversie.Herkomst;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.schrijven.Productmap.Sleutel;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Versions and drafts of texts of products as rows. */
final class ProductversieRow {
  private ProductversieRow() {}

  static <S extends SqlStatement<S>> S key(S statement, GemeenteId gemeente, Sleutel sleutel) {
    return statement
        .bind("gemeente", gemeente.value())
        .bind("product", sleutel.product())
        .bind("taal", sleutel.taal().code());
  }

  /** Whether its number was the next. */
  static boolean insert(Handle handle, GemeenteId gemeente, Productversie versie) {
    return key(
                handle.createUpdate(
                    """
                    insert into productversies (gemeente, product, taal, nummer, id, tekst, hash, op,
                      medewerker, medewerker_naam, herkomst, toelichting)
                    select :gemeente, :product, :taal, :nummer, :id, :tekst, :hash, :op,
                      :medewerker, :naam, :herkomst, :toelichting
                    where :vorige = (select coalesce(max(nummer), 0) from productversies
                      where gemeente = :gemeente and product = :product and taal = :taal)
                    on conflict (gemeente, product, taal, nummer) do nothing
                    """),
                gemeente,
                versie.sleutel())
            .bind("nummer", versie.nummer())
            .bind("vorige", versie.nummer() - 1)
            .bind("id", versie.id())
            .bind("tekst", versie.tekst().orElse(null))
            .bind("hash", versie.hash())
            .bind("op", versie.op().toEpochMilli())
            .bind("medewerker", versie.wie().id())
            .bind("naam", versie.wie().naam())
            .bind("herkomst", versie.herkomst().waarde())
            .bind("toelichting", versie.toelichting())
            .execute()
        == 1;
  }

  static Productversie versie(ResultSet row) throws SQLException {
    return new Productversie(
        sleutel(row),
        row.getInt("nummer"),
        row.getString("id"),
        Optional.ofNullable(row.getString("tekst")),
        Instant.ofEpochMilli(row.getLong("op")),
        new Eigenaar(row.getString("medewerker"), row.getString("medewerker_naam")),
        herkomst(row.getString("herkomst")),
        row.getString("toelichting"));
  }

  static Productconcept concept(ResultSet row) throws SQLException {
    return new Productconcept(
        sleutel(row),
        row.getInt("versie"),
        row.getString("basis"),
        row.getString("tekst"),
        Instant.ofEpochMilli(row.getLong("op")),
        new Eigenaar(row.getString("medewerker"), row.getString("medewerker_naam")));
  }

  static Sleutel sleutel(ResultSet row) throws SQLException {
    return new Sleutel(row.getString("product"), taal(row.getString("taal")));
  }

  private static Taal taal(String code) {
    for (Taal taal : Taal.values()) {
      if (taal.code().equals(code)) {
        return taal;
      }
    }
    throw Unavailable.because(new IllegalStateException("a text is in an unknown language"));
  }

  private static Herkomst herkomst(String word) {
    for (Herkomst herkomst : Herkomst.values()) {
      if (herkomst.waarde().equals(word)) {
        return herkomst;
      }
    }
    throw Unavailable.because(new IllegalStateException("a version has an unknown origin"));
  }
}
