package nl.wegwijs.storage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Gesprek;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * Keeps gesprekken in the tables of a database. Instants are kept to the millisecond. Safe for use
 * by many threads.
 *
 * <p>An id with other signs than visible ASCII belongs to nothing: such ids are not asked for,
 * since a database may refuse them.
 */
final class JdbiGesprekStore implements GesprekStore {
  private final Transactions transactions;
  private final StoredJson json;
  private final GesprekReads reads;
  private final GesprekWrites writes;

  JdbiGesprekStore(Transactions transactions, StoredJson json) {
    this.transactions = transactions;
    this.json = json;
    this.reads = new GesprekReads(json);
    this.writes = new GesprekWrites(reads);
  }

  /**
   * @throws IllegalArgumentException if the greeting is not the last beurt of that gesprek, or the
   *     gesprek is there already
   */
  @Override
  public void open(Gesprek gesprek, Beurt groet) {
    if (!groet.gesprek().equals(gesprek.id())
        || groet.nummer() != gesprek.laatsteBeurt()
        || !exists(gesprek.gemeente(), gesprek.id())) {
      throw new IllegalArgumentException("a gesprek opens with its greeting as last beurt");
    }
    var rows = GesprekWrites.Rows.of(gesprek.gemeente(), groet, json);
    if (!transactions.write(handle -> writes.open(handle, gesprek, rows))) {
      throw new IllegalArgumentException("gesprek " + gesprek.id() + " is there already");
    }
  }

  @Override
  public Optional<Gesprek> gesprek(GemeenteId gemeente, GesprekId id) {
    if (!exists(gemeente, id)) {
      return Optional.empty();
    }
    return transactions.read(handle -> reads.gesprek(handle, gemeente, id));
  }

  /**
   * A reference number of an overdracht or inzending that is taken counts as a number that is
   * taken.
   */
  @Override
  public Toegevoegd append(GemeenteId gemeente, Beurt beurt) {
    if (!exists(gemeente, beurt.gesprek())) {
      return Toegevoegd.ONBEKEND;
    }
    var rows = GesprekWrites.Rows.of(gemeente, beurt, json);
    return transactions.write(handle -> writes.append(handle, rows));
  }

  @Override
  public List<Beurt> beurten(GemeenteId gemeente, GesprekId id, int na, int max) {
    if (max <= 0 || !exists(gemeente, id)) {
      return List.of();
    }
    return transactions.read(handle -> reads.beurten(handle, gemeente, id, na, max));
  }

  @Override
  public Optional<Beurt> beurtMetKenmerk(GemeenteId gemeente, GesprekId id, String kenmerk) {
    if (!exists(gemeente, id) || !visible(kenmerk)) {
      return Optional.empty();
    }
    return transactions.read(handle -> reads.beurtByKenmerk(handle, gemeente, id, kenmerk));
  }

  @Override
  public List<Inzending> inzendingen(GemeenteId gemeente, GesprekId id) {
    if (!exists(gemeente, id)) {
      return List.of();
    }
    return transactions.read(handle -> reads.inzendingen(handle, gemeente, id));
  }

  @Override
  public void bewaarHervatcode(GemeenteId gemeente, GesprekId id, String hash, Instant geldigTot) {
    if (exists(gemeente, id)) {
      transactions.write(handle -> HervatcodeRow.add(handle, gemeente, id, hash, geldigTot));
    }
  }

  @Override
  public Optional<GesprekId> gebruikHervatcode(
      GemeenteId gemeente, String hash, GesprekId door, Instant nu) {
    if (!exists(gemeente, door) || !visible(hash)) {
      return Optional.empty();
    }
    return transactions.write(handle -> HervatcodeRow.use(handle, gemeente, hash, door, nu));
  }

  @Override
  public List<Inzending> wis(GemeenteId gemeente, GesprekId id) {
    if (!exists(gemeente, id)) {
      return List.of();
    }
    return transactions.erase(handle -> writes.wis(handle, gemeente, id));
  }

  /**
   * Runs in several transactions: when the database fails in between, what was deleted by then
   * stays deleted and another run does the rest. An inzending goes by its own {@code bewarenTot},
   * whatever the term is now.
   *
   * @return by {@code gesprek}, {@code beurt}, {@code overdracht}, {@code netwerkadres}, {@code
   *     inzending} and {@code audit}
   */
  @Override
  public Map<String, Integer> ruimOp(
      GemeenteId gemeente, Instant nu, Gemeente.Bewaartermijnen termijnen) {
    return Retention.run(transactions, gemeente, nu, termijnen);
  }

  @Override
  public boolean gezond() {
    return transactions.succeedsSoon(Heartbeat::beat);
  }

  private static boolean exists(GemeenteId gemeente, GesprekId id) {
    return visible(gemeente.value()) && visible(id.value());
  }

  static boolean visible(String text) {
    return text.chars().allMatch(sign -> sign > ' ' && sign < 0x7f);
  }
}
