package nl.wegwijs.bot.vragen;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Rechten;
import nl.wegwijs.bot.vragen.Vraagvoorstel.Besluit;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * What a medewerker proposed as a question with its answer, and what became of it. Nobody else's is
 * in it. Safe for use by many threads.
 */
public final class EigenVoorstellen {
  private static final int MEESTE = 100;

  private final Supplier<Wereld> wereld;
  private final VraagStore store;

  EigenVoorstellen(Supplier<Wereld> wereld, VraagStore store) {
    this.wereld = wereld;
    this.store = store;
  }

  /**
   * The latest, first what was proposed or decided last; none for who does not help inwoners of
   * that gemeente.
   */
  public List<Vraagvoorstel> alle(GemeenteId gemeente, Medewerker wie) {
    return mag(gemeente, wie) ? store.vanEigenaar(gemeente, wie.id(), MEESTE) : List.of();
  }

  /** One of them; empty where it is somebody else's. */
  public Optional<Vraagvoorstel> een(GemeenteId gemeente, Medewerker wie, String voorstel) {
    return mag(gemeente, wie)
        ? store
            .voorstel(gemeente, voorstel)
            .filter(gevonden -> gevonden.eigenaar().id().equals(wie.id()))
        : Optional.empty();
  }

  /** How many were decided since they last looked. */
  public int nieuws(GemeenteId gemeente, Medewerker wie) {
    return mag(gemeente, wie) ? store.onbekeken(gemeente, wie.id()) : 0;
  }

  /** Marks as seen what they were shown; what was decided since then stays new. */
  public void bekeken(GemeenteId gemeente, Medewerker wie, List<Vraagvoorstel> getoond) {
    Optional<Instant> laatste =
        getoond.stream()
            .flatMap(een -> een.besluit().stream())
            .filter(besluit -> !besluit.bekeken())
            .map(Besluit::op)
            .max(Comparator.naturalOrder());
    if (mag(gemeente, wie)) {
      laatste.ifPresent(tot -> store.bekeken(gemeente, wie.id(), tot));
    }
  }

  private boolean mag(GemeenteId id, Medewerker wie) {
    return wereld
        .get()
        .gemeenten()
        .gemeente(id)
        .filter(gemeente -> new Rechten(gemeente, wie).helpt())
        .isPresent();
  }
}
