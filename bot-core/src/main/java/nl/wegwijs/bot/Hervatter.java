package nl.wegwijs.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.dialoog.Hervatting;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Gesprek;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.bot.gesprek.GesprekStore.Toegevoegd;
import nl.wegwijs.bot.gesprek.Hervatcode;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Gemeente;

/** Goes on elsewhere: keeps codes, gives what was left, and leaves it behind where it was. */
final class Hervatter {
  /** Whoever tries more in one gesprek is not looked up any more. */
  private static final int MEESTE_POGINGEN = 5;

  private static final int KEREN = 3;

  private final GesprekStore store;
  private final Hervatgeheim geheim;

  Hervatter(GesprekStore store, Hervatgeheim geheim) {
    this.store = store;
    this.geheim = geheim;
  }

  /** The code in a message; while a medewerker has the word it is a message as any other. */
  static Optional<Hervatcode> code(Inbound inbound, Gesprek gesprek) {
    return inbound.inhoud() instanceof Inhoud.Tekst(String tekst)
            && gesprek.toestand().status() != Status.MEDEWERKER
        ? Hervatcode.lees(tekst)
        : Optional.empty();
  }

  /**
   * Keeps the code of a beurt that makes one; it comes before the beurt, so that it works at once.
   */
  void bewaar(Gemeente gemeente, Beurt beurt) {
    if (Hervatgeheim.heeftCode(beurt)) {
      Instant tot = beurt.tijdstip().plus(Duration.ofDays(gemeente.bewaartermijnen().gesprek()));
      String hash = geheim.code(beurt.gesprek(), beurt.nummer()).hash();
      store.bewaarHervatcode(gemeente.id(), beurt.gesprek(), hash, tot);
    }
  }

  /**
   * The gesprek that the code is of; it works once, again only for the same gesprek, since a beurt
   * may be decided anew. Empty where it is unknown, used, past its term, or one try too many.
   */
  Optional<Gesprek> gebruik(Gesprek nieuw, Hervatcode code, Instant nu) {
    long pogingen =
        store.beurten(nieuw.gemeente(), nieuw.id(), -1, 1000).stream()
            .filter(beurt ->
                beurt
                    .uitkomst()
                    .filter(uitkomst -> uitkomst.redenen().contains(Hervatting.ONBEKEND))
                    .isPresent())
            .count();
    return pogingen >= MEESTE_POGINGEN
        ? Optional.empty()
        : store
            .gebruikHervatcode(nieuw.gemeente(), code.hash(), nieuw.id(), nu)
            .flatMap(id -> store.gesprek(nieuw.gemeente(), id));
  }

  /** What goes on elsewhere does not stay open where it was, or it would be sent twice. */
  void laatAchter(Wereld wereld, Gemeente gemeente, Gesprek eerder, Gesprek nieuw, Instant nu) {
    if (eerder.id().equals(nieuw.id())) {
      return;
    }
    for (int keer = 0; keer < KEREN; keer++) {
      Optional<Gesprek> gesprek = store.gesprek(eerder.gemeente(), eerder.id());
      if (gesprek.isEmpty() || gesprek.get().toestand().status() == Status.MEDEWERKER) {
        return;
      }
      var beurt =
          Beurt.zonderInwoner(
              eerder.id(),
              gesprek.get().laatsteBeurt() + 1,
              nu,
              List.of(Hervatting.elders(gemeente, gesprek.get().toestand().taal())),
              Hervatting.zonderFormulieren(gesprek.get().toestand()),
              Beurtmaker.versies(wereld, gemeente));
      if (store.append(eerder.gemeente(), beurt) == Toegevoegd.OPGESLAGEN) {
        return;
      }
    }
  }
}
