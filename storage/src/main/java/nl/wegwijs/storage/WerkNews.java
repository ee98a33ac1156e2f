package nl.wegwijs.storage;

import java.util.Optional;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What a beurt means for the open work of its gesprek: who spoke last. An inwoner's words wake what
 * was put away, and bring back what was done when the gesprek waits for people again.
 */
record WerkNews(
    GemeenteId gemeente,
    String overdracht,
    boolean wacht,
    boolean inwoner,
    @Nullable String van,
    long op) {

  /** Empty if the beurt has no work, or makes it. */
  static Optional<WerkNews> of(GemeenteId gemeente, Beurt beurt) {
    Status status = beurt.toestand().status();
    Optional<String> overdracht = beurt.toestand().overdracht();
    if (overdracht.isEmpty()
        || beurt.overdracht().map(made -> made.kenmerk()).equals(overdracht)
        || (status != Status.WACHTRIJ && status != Status.MEDEWERKER)) {
      return Optional.empty();
    }
    boolean inwoner = beurt.inkomend().isPresent();
    boolean medewerker =
        beurt.berichten().stream().anyMatch(bericht -> bericht.van() == Van.MEDEWERKER);
    return Optional.of(
        new WerkNews(
            gemeente,
            overdracht.get(),
            status == Status.WACHTRIJ,
            inwoner,
            inwoner ? "inwoner" : medewerker ? "medewerker" : null,
            beurt.tijdstip().toEpochMilli()));
  }

  void update(Handle handle, long wijziging) {
    handle
        .createUpdate(
            inwoner
                ? """
                update overdrachten set laatste_bericht_op = :op, laatste_van = 'inwoner',
                  wijziging = :wijziging,
                  versie = versie + case when stand = 'sluimert'
                    or (stand = 'afgehandeld' and :wacht = 1) then 1 else 0 end,
                  sluimert_tot = null,
                  medewerker = case when stand = 'afgehandeld' and :wacht = 1
                    then null else medewerker end,
                  medewerker_naam = case when stand = 'afgehandeld' and :wacht = 1
                    then null else medewerker_naam end,
                  afgehandeld_op = case when :wacht = 1 then null else afgehandeld_op end,
                  resultaat = case when :wacht = 1 then null else resultaat end,
                  stand = case when stand = 'sluimert' then 'opgepakt'
                    when stand = 'afgehandeld' and :wacht = 1 then 'wachtend' else stand end
                where gemeente = :gemeente and kenmerk = :kenmerk
                """
                : """
                update overdrachten set wijziging = :wijziging,
                  laatste_bericht_op = case when :van is null then laatste_bericht_op else :op end,
                  laatste_van = coalesce(:van, laatste_van)
                where gemeente = :gemeente and kenmerk = :kenmerk
                """)
        .bind("gemeente", gemeente.value())
        .bind("kenmerk", overdracht)
        .bind("wacht", wacht ? 1 : 0)
        .bind("van", van)
        .bind("op", op)
        .bind("wijziging", wijziging)
        .execute();
  }
}
