package nl.wegwijs.bot.balie;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Wekmoment;

/**
 * One change by the desk, kept whole or not at all.
 *
 * @param werk as it must become; refused unless its version is still the one it was read with
 * @param beurt what the gesprek gets of it; its number must be the next
 * @param beurtkenmerk hash of the medewerker's own id for that beurt; refused if it came before
 * @param audit who did it
 * @param notitie kept unless one with that kenmerk was
 * @param wekkers timers of this work to be set, each instead of one of its kind
 * @param afgegaan the timer whose effect this is; refused unless it is still due
 */
public record Mutatie(
    Werk werk,
    Optional<Beurt> beurt,
    Optional<String> beurtkenmerk,
    List<Auditregel> audit,
    Optional<Notitie> notitie,
    List<Wekmoment> wekkers,
    Optional<Wekkerstand> afgegaan) {
  public Mutatie {
    audit = List.copyOf(audit);
    wekkers = List.copyOf(wekkers);
  }
}
