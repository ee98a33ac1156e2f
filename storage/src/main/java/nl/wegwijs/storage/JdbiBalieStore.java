package nl.wegwijs.storage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wegwijs.bot.balie.Aanwezige;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.bot.balie.Auditvraag;
import nl.wegwijs.bot.balie.BalieStore;
import nl.wegwijs.bot.balie.Inzendingwerk;
import nl.wegwijs.bot.balie.Mutatie;
import nl.wegwijs.bot.balie.Notitie;
import nl.wegwijs.bot.balie.Plaats;
import nl.wegwijs.bot.balie.Wekkerstand;
import nl.wegwijs.bot.balie.Werk;
import nl.wegwijs.bot.balie.Zoekvraag;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;

/**
 * Keeps the work of the desk in the tables of a database. Instants are kept to the millisecond.
 * Safe for use by many threads.
 */
final class JdbiBalieStore implements BalieStore {
  private final Transactions transactions;
  private final StoredJson json;
  private final BalieReads reads;
  private final BalieWrites writes;

  JdbiBalieStore(Transactions transactions, StoredJson json) {
    this.transactions = transactions;
    this.json = json;
    this.reads = new BalieReads(json);
    this.writes = new BalieWrites(new GesprekWrites(new GesprekReads(json)), json);
  }

  @Override
  public Optional<Werk> werk(GemeenteId gemeente, String kenmerk) {
    return JdbiGesprekStore.visible(kenmerk)
        ? read(handle -> reads.werk(handle, gemeente, kenmerk))
        : Optional.empty();
  }

  @Override
  public List<Werk> werkVan(GemeenteId gemeente, GesprekId gesprek) {
    return read(handle -> reads.werkVan(handle, gemeente, gesprek));
  }

  @Override
  public List<Werk> zoek(GemeenteId gemeente, Zoekvraag vraag) {
    return read(handle -> reads.zoek(handle, gemeente, vraag));
  }

  @Override
  public List<Werk> gewijzigd(GemeenteId gemeente, long na, int max) {
    return read(handle -> reads.gewijzigd(handle, gemeente, na, max));
  }

  @Override
  public long wijziging(GemeenteId gemeente) {
    return read(handle -> Changes.last(handle, gemeente));
  }

  @Override
  public Bewaard bewaar(GemeenteId gemeente, Mutatie mutatie) {
    Optional<GesprekWrites.Rows> beurt =
        mutatie
            .beurt()
            .map(made ->
                GesprekWrites.Rows.of(gemeente, made, json)
                    .withKenmerk(mutatie.beurtkenmerk().orElse(null)));
    return refusable(
        () -> transactions.write(handle -> writes.bewaar(handle, gemeente, mutatie, beurt)));
  }

  @Override
  public void legVast(GemeenteId gemeente, Auditregel regel) {
    transactions.write(handle -> AuditRow.insert(handle, gemeente, regel));
  }

  @Override
  public List<Auditregel> audit(GemeenteId gemeente, Auditvraag vraag) {
    return read(handle -> AuditRow.read(handle, gemeente, vraag));
  }

  @Override
  public List<Notitie> notities(GemeenteId gemeente, String werk) {
    return read(handle -> reads.notities(handle, gemeente, werk));
  }

  @Override
  public void bewaarConcept(
      GemeenteId gemeente,
      String medewerker,
      String werk,
      Optional<GesprekId> gesprek,
      String tekst,
      Instant nu) {
    transactions.write(
        handle -> BalieWrites.draft(handle, gemeente, medewerker, werk, gesprek, tekst, nu));
  }

  @Override
  public Optional<String> concept(GemeenteId gemeente, String medewerker, String werk) {
    return read(handle -> reads.concept(handle, gemeente, medewerker, werk));
  }

  @Override
  public void meldAanwezig(GemeenteId gemeente, Aanwezige wie, Instant losgelatenOp) {
    transactions.write(handle -> PresenceWrites.seen(handle, gemeente, wie, losgelatenOp, json));
  }

  @Override
  public void meldAfwezig(GemeenteId gemeente, String medewerker) {
    transactions.write(handle -> PresenceWrites.gone(handle, gemeente, medewerker));
  }

  @Override
  public List<Aanwezige> aanwezigen(GemeenteId gemeente, Instant vanaf) {
    return read(handle -> reads.aanwezigen(handle, gemeente, vanaf));
  }

  @Override
  public Map<String, Integer> inHanden(GemeenteId gemeente) {
    return read(handle -> reads.inHanden(handle, gemeente));
  }

  @Override
  public List<Teamstand> teamstanden(GemeenteId gemeente) {
    return read(handle -> reads.teamstanden(handle, gemeente));
  }

  @Override
  public List<Wekkerstand> aflopend(GemeenteId gemeente, Instant nu, int max) {
    return read(handle -> reads.aflopend(handle, gemeente, nu, max));
  }

  @Override
  public boolean verzet(
      GemeenteId gemeente, Wekkerstand wekker, Optional<Instant> naar, Instant nu) {
    return transactions.write(handle ->
        naar.map(moment -> WekkerRow.move(handle, gemeente, wekker, moment))
            .orElseGet(() -> WekkerRow.goOff(handle, gemeente, wekker, nu)));
  }

  @Override
  public Optional<Inzendingwerk> inzending(GemeenteId gemeente, String kenmerk) {
    return JdbiGesprekStore.visible(kenmerk)
        ? read(handle -> reads.inzending(handle, gemeente, kenmerk))
        : Optional.empty();
  }

  @Override
  public List<Inzendingwerk> inzendingen(
      GemeenteId gemeente, Inzendingkeuze keuze, boolean open, Optional<Plaats> na, int max) {
    return read(handle -> reads.inzendingen(handle, gemeente, keuze, open, na, max));
  }

  @Override
  public List<String> inzendingteams(GemeenteId gemeente) {
    return read(handle -> reads.inzendingteams(handle, gemeente));
  }

  @Override
  public Bewaard bewaar(
      GemeenteId gemeente, Inzendingwerk werk, Auditregel audit, Optional<Notitie> notitie) {
    return refusable(() ->
        transactions.write(handle -> BalieWrites.bewaar(handle, gemeente, werk, audit, notitie)));
  }

  private <T> T read(Function<Handle, T> work) {
    return transactions.read(work);
  }

  private static Bewaard refusable(Supplier<Bewaard> work) {
    try {
      return work.get();
    } catch (BalieWrites.Refused refused) {
      return refused.outcome();
    }
  }
}
