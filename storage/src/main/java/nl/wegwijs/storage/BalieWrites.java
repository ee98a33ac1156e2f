package nl.wegwijs.storage;

import java.time.Instant;
import java.util.Optional;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.bot.balie.BalieStore.Bewaard;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.bot.balie.Inzendingwerk;
import nl.wegwijs.bot.balie.Mutatie;
import nl.wegwijs.bot.balie.Notitie;
import nl.wegwijs.bot.balie.Stand;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore.Toegevoegd;
import nl.wegwijs.bot.gesprek.Wekmoment;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;

/**
 * The changes that the desk makes, each within a transaction. Every transaction locks rows in the
 * order timer, gesprek, number of the change, work; so none waits for one that waits for it.
 */
final class BalieWrites {
  private final GesprekWrites gesprekken;
  private final StoredJson json;

  BalieWrites(GesprekWrites gesprekken, StoredJson json) {
    this.gesprekken = gesprekken;
    this.json = json;
  }

  /** Undoes a transaction in which something was written before a refusal. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Bewaard outcome;

    Refused(Bewaard outcome) {
      super(null, null, false, false);
      this.outcome = outcome;
    }

    Bewaard outcome() {
      return outcome;
    }
  }

  /**
   * @throws Refused if it is not kept
   */
  Bewaard bewaar(
      Handle handle, GemeenteId gemeente, Mutatie mutatie, Optional<GesprekWrites.Rows> beurt) {
    Instant nu = mutatie.audit().getFirst().op();
    if (mutatie.afgegaan().isPresent()
        && !WekkerRow.goOff(handle, gemeente, mutatie.afgegaan().get(), nu)) {
      throw new Refused(Bewaard.AL_AFGEGAAN);
    }
    setTimers(handle, gemeente, mutatie);
    if (beurt.isPresent()) {
      append(handle, beurt.get());
    }
    long wijziging = Changes.next(handle, gemeente);
    if (!WerkRow.update(handle, gemeente, mutatie.werk(), wijziging, json)) {
      throw new Refused(Bewaard.VEROUDERD);
    }
    Optional<String> gesprek = Optional.of(mutatie.werk().gesprek().value());
    mutatie.notitie().ifPresent(notitie -> note(handle, gemeente, notitie, gesprek));
    mutatie.audit().forEach(regel -> AuditRow.insert(handle, gemeente, regel));
    if (mutatie.werk().voortgang().stand() == Stand.AFGEHANDELD) {
      forgetDrafts(handle, gemeente, mutatie.werk().kenmerk());
    }
    return Bewaard.OPGESLAGEN;
  }

  private static void setTimers(Handle handle, GemeenteId gemeente, Mutatie mutatie) {
    for (Wekmoment wekker : mutatie.wekkers()) {
      boolean seen = wekker.soort() == Wekmoment.Soort.LOSGELATEN;
      new WekkerRow(
              gemeente,
              mutatie.werk().kenmerk(),
              wekker.soort(),
              mutatie.werk().gesprek().value(),
              seen ? mutatie.werk().voortgang().bij().map(Eigenaar::id).orElse(null) : null,
              wekker.gaatOp())
          .set(handle);
    }
  }

  private void append(Handle handle, GesprekWrites.Rows beurt) {
    Toegevoegd added = gesprekken.append(handle, beurt);
    switch (added) {
      case OPGESLAGEN -> {}
      case NUMMER_BEZET -> throw new Refused(Bewaard.VEROUDERD);
      case KENMERK_BEKEND -> throw new Refused(Bewaard.KENMERK_BEKEND);
      case ONBEKEND -> throw new Refused(Bewaard.ONBEKEND);
    }
  }

  static void note(Handle handle, GemeenteId gemeente, Notitie notitie, Optional<String> gesprek) {
    handle
        .createUpdate(
            """
            insert into notities (gemeente, kenmerk, werk, gesprek, medewerker, medewerker_naam,
              tekst, geschreven_op)
            values (:gemeente, :kenmerk, :werk, :gesprek, :medewerker, :naam, :tekst, :op)
            on conflict (gemeente, werk, kenmerk) do nothing
            """)
        .bind("gemeente", gemeente.value())
        .bind("kenmerk", notitie.kenmerk())
        .bind("werk", notitie.werk())
        .bind("gesprek", gesprek.orElse(null))
        .bind("medewerker", notitie.van().id())
        .bind("naam", notitie.van().naam())
        .bind("tekst", Text.stored(notitie.tekst()))
        .bind("op", notitie.op().toEpochMilli())
        .execute();
  }

  private static void forgetDrafts(Handle handle, GemeenteId gemeente, String werk) {
    handle
        .createUpdate("delete from concepten where gemeente = :gemeente and werk = :werk")
        .bind("gemeente", gemeente.value())
        .bind("werk", werk)
        .execute();
  }

  /**
   * @throws Refused if another change came first
   */
  static Bewaard bewaar(
      Handle handle,
      GemeenteId gemeente,
      Inzendingwerk werk,
      Auditregel audit,
      Optional<Notitie> notitie) {
    int updated =
        handle
            .createUpdate(
                """
                update inzendingen set versie = versie + 1, stand = :stand,
                  medewerker = :medewerker, medewerker_naam = :naam, opgepakt_op = :opgepaktOp,
                  afgehandeld_op = :afgehandeldOp, wijziging = :wijziging
                where gemeente = :gemeente and kenmerk = :kenmerk and versie = :versie
                """)
            .bind("gemeente", gemeente.value())
            .bind("kenmerk", werk.inzending().kenmerk())
            .bind("versie", werk.versie())
            .bind("stand", werk.stand().waarde())
            .bind("medewerker", werk.bij().map(Eigenaar::id).orElse(null))
            .bind("naam", werk.bij().map(Eigenaar::naam).orElse(null))
            .bind("opgepaktOp", werk.opgepaktOp().map(Instant::toEpochMilli).orElse(null))
            .bind("afgehandeldOp", werk.afgehandeldOp().map(Instant::toEpochMilli).orElse(null))
            .bind("wijziging", Changes.next(handle, gemeente))
            .execute();
    if (updated == 0) {
      throw new Refused(Bewaard.VEROUDERD);
    }
    notitie.ifPresent(geschreven -> note(handle, gemeente, geschreven, Optional.empty()));
    AuditRow.insert(handle, gemeente, audit);
    return Bewaard.OPGESLAGEN;
  }

  /** Keeps a draft instead of the one before; an empty one is forgotten. */
  static boolean draft(
      Handle handle,
      GemeenteId gemeente,
      String medewerker,
      String werk,
      Optional<GesprekId> gesprek,
      String tekst,
      Instant nu) {
    String statement =
        tekst.isEmpty()
            ? """
            delete from concepten
            where gemeente = :gemeente and medewerker = :medewerker and werk = :werk
            """
            : """
            insert into concepten (gemeente, medewerker, werk, gesprek, tekst, geschreven_op)
            values (:gemeente, :medewerker, :werk, :gesprek, :tekst, :op)
            on conflict (gemeente, medewerker, werk) do update
              set tekst = excluded.tekst, geschreven_op = excluded.geschreven_op
            """;
    return handle
            .createUpdate(statement)
            .bind("gemeente", gemeente.value())
            .bind("medewerker", medewerker)
            .bind("werk", werk)
            .bind("gesprek", gesprek.map(GesprekId::value).orElse(null))
            .bind("tekst", Text.stored(tekst))
            .bind("op", nu.toEpochMilli())
            .execute()
        > 0;
  }
}
