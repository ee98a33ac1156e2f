package nl.wegwijs.storage;

import static nl.wegwijs.storage.ProductversieRow.key;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.kennis.Productconcept;
import nl.wegwijs.bot.kennis.Productversie;
import nl.wegwijs.bot.kennis.ProductversieStore;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.schrijven.Productmap.Sleutel;

/**
 * Keeps texts of products in two tables. Instants are kept to the millisecond. Safe for use by many
 * threads.
 */
final class JdbiProductversieStore implements ProductversieStore {
  /** Rows that are read at a time where there may be very many. */
  private static final int BATCH = 2_000;

  private final Transactions transactions;
  private final StoredJson json;

  JdbiProductversieStore(Transactions transactions, StoredJson json) {
    this.transactions = transactions;
    this.json = json;
  }

  @Override
  public Optional<Productversie> laatste(GemeenteId gemeente, Sleutel sleutel) {
    return versies(gemeente, sleutel, 1).stream().findFirst();
  }

  @Override
  public Map<Sleutel, String> hashes(GemeenteId gemeente) {
    return transactions.read(handle -> {
      var hashes = new TreeMap<Sleutel, String>();
      handle
          .createQuery(
              """
              select product, taal, hash from productversies
              where gemeente = :gemeente order by product, taal, nummer
              """)
          .bind("gemeente", gemeente.value())
          .map((row, context) -> Map.entry(ProductversieRow.sleutel(row), row.getString("hash")))
          .forEach(row -> hashes.put(row.getKey(), row.getValue()));
      return hashes;
    });
  }

  @Override
  public List<Productversie> versies(GemeenteId gemeente, Sleutel sleutel, int max) {
    return transactions.read(handle ->
        key(
                handle.createQuery(
                    """
                    select * from productversies
                    where gemeente = :gemeente and product = :product and taal = :taal
                    order by nummer desc limit :max
                    """),
                gemeente,
                sleutel)
            .bind("max", max)
            .map((row, context) -> ProductversieRow.versie(row))
            .list());
  }

  @Override
  public Optional<Productversie> versie(GemeenteId gemeente, Sleutel sleutel, int nummer) {
    return transactions.read(handle ->
        key(
                handle.createQuery(
                    """
                    select * from productversies
                    where gemeente = :gemeente and product = :product and taal = :taal
                      and nummer = :nummer
                    """),
                gemeente,
                sleutel)
            .bind("nummer", nummer)
            .map((row, context) -> ProductversieRow.versie(row))
            .findOne());
  }

  @Override
  public boolean kent(GemeenteId gemeente, Sleutel sleutel, String hash) {
    return transactions.read(handle ->
        key(
                    handle.createQuery(
                        """
                        select count(*) from productversies
                        where gemeente = :gemeente and product = :product and taal = :taal
                          and hash = :hash
                        """),
                    gemeente,
                    sleutel)
                .bind("hash", hash)
                .mapTo(Integer.class)
                .one()
            > 0);
  }

  @Override
  public boolean voegToe(GemeenteId gemeente, Productversie versie, Optional<Auditregel> audit) {
    return transactions.write(handle -> {
      if (!ProductversieRow.insert(handle, gemeente, versie)) {
        return false;
      }
      audit.ifPresent(regel -> AuditRow.insert(handle, gemeente, regel));
      return true;
    });
  }

  @Override
  public int ruimOp(GemeenteId gemeente, Instant voor, int minstens) {
    return transactions.write(handle ->
        handle
            .createUpdate(
                """
                delete from productversies
                where gemeente = :gemeente and op < :voor
                  and nummer <= (select max(ander.nummer) from productversies ander
                    where ander.gemeente = productversies.gemeente
                      and ander.product = productversies.product
                      and ander.taal = productversies.taal) - :minstens
                """)
            .bind("gemeente", gemeente.value())
            .bind("voor", voor.toEpochMilli())
            .bind("minstens", Math.max(1, minstens))
            .execute());
  }

  @Override
  public String laatsteId(GemeenteId gemeente) {
    return transactions.read(handle ->
        handle
            .createQuery(
                "select coalesce(max(id), '') from productversies where gemeente = :gemeente")
            .bind("gemeente", gemeente.value())
            .mapTo(String.class)
            .one());
  }

  @Override
  public List<Productconcept> concepten(GemeenteId gemeente) {
    return transactions.read(handle ->
        handle
            .createQuery(
                "select * from productconcepten where gemeente = :gemeente order by product, taal desc")
            .bind("gemeente", gemeente.value())
            .map((row, context) -> ProductversieRow.concept(row))
            .list());
  }

  @Override
  public Optional<Productconcept> concept(GemeenteId gemeente, Sleutel sleutel) {
    return transactions.read(handle ->
        key(
                handle.createQuery(
                    """
                    select * from productconcepten
                    where gemeente = :gemeente and product = :product and taal = :taal
                    """),
                gemeente,
                sleutel)
            .map((row, context) -> ProductversieRow.concept(row))
            .findOne());
  }

  @Override
  public boolean bewaar(GemeenteId gemeente, Productconcept concept) {
    String statement =
        concept.versie() == 1
            ? """
            insert into productconcepten (gemeente, product, taal, versie, basis, tekst, op,
              medewerker, medewerker_naam)
            values (:gemeente, :product, :taal, :versie, :basis, :tekst, :op, :medewerker, :naam)
            on conflict (gemeente, product, taal) do nothing
            """
            : """
            update productconcepten set versie = :versie, basis = :basis, tekst = :tekst, op = :op,
              medewerker = :medewerker, medewerker_naam = :naam
            where gemeente = :gemeente and product = :product and taal = :taal
              and versie = :versie - 1
            """;
    return transactions.write(handle ->
        key(handle.createUpdate(statement), gemeente, concept.sleutel())
                .bind("versie", concept.versie())
                .bind("basis", concept.basis())
                .bind("tekst", Text.stored(concept.tekst()))
                .bind("op", concept.op().toEpochMilli())
                .bind("medewerker", concept.wie().id())
                .bind("naam", concept.wie().naam())
                .execute()
            == 1);
  }

  @Override
  public void wis(GemeenteId gemeente, Sleutel sleutel, int versie) {
    transactions.write(handle ->
        key(
                handle.createUpdate(
                    """
                    delete from productconcepten
                    where gemeente = :gemeente and product = :product and taal = :taal
                      and versie = :versie
                    """),
                gemeente,
                sleutel)
            .bind("versie", versie)
            .execute());
  }

  @Override
  public Map<String, Integer> antwoorden(GemeenteId gemeente, Instant sinds) {
    var geteld = new HashMap<String, Integer>();
    String van = new UUID(sinds.toEpochMilli() << 16, 0).toString();
    int beurt = -1;
    while (true) {
      List<Beurtuitkomst> deel = uitkomsten(gemeente, van, beurt);
      for (Beurtuitkomst een : deel) {
        een.uitkomst().map(json.uitkomst()::read).stream()
            .filter(uitkomst -> uitkomst.soort() == Uitkomst.Soort.BEANTWOORD)
            .flatMap(uitkomst -> uitkomst.product().stream())
            .map(Bericht.Bron::id)
            .forEach(product -> geteld.merge(product, 1, Integer::sum));
      }
      if (deel.size() < BATCH) {
        return geteld;
      }
      van = deel.getLast().gesprek();
      beurt = deel.getLast().nummer();
    }
  }

  private record Beurtuitkomst(String gesprek, int nummer, Optional<String> uitkomst) {}

  /** Ids of gesprekken are sorted by the moment at which they began. */
  private List<Beurtuitkomst> uitkomsten(GemeenteId gemeente, String van, int beurt) {
    return transactions.read(handle ->
        handle
            .createQuery(
                """
                select gesprek, nummer, uitkomst from beurten
                where gemeente = :gemeente and gesprek >= :van
                  and (gesprek > :van or nummer > :beurt)
                order by gesprek, nummer limit :max
                """)
            .bind("gemeente", gemeente.value())
            .bind("van", van)
            .bind("beurt", beurt)
            .bind("max", BATCH)
            .map((row, context) ->
                new Beurtuitkomst(
                    row.getString("gesprek"),
                    row.getInt("nummer"),
                    Optional.ofNullable(row.getString("uitkomst"))))
            .list());
  }
}
