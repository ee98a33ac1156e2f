package nl.wegwijs.bot.balie;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Prioriteit;
import nl.wegwijs.gemeente.Taal;

/**
 * A piece of work as a line of a queue, ready to show to one medewerker.
 *
 * @param verborgen whether it is of a shielded team that is not theirs: then naam, onderwerp,
 *     vraag, redenen and medewerker are empty
 * @param naam of the inwoner where it is known
 * @param onderwerp what it is about, in a few words; may be empty
 * @param redenen why it came to this team
 * @param sinds when it was first asked for
 * @param norm when it must be done; for a gesprek when waiting takes too long
 * @param kleur how the norm stands at the moment of reading
 * @param bij who has it
 * @param laatsteVan who spoke last
 * @param wijziging number of the last change that touched it
 */
public record Werkregel(
    String kenmerk,
    Soort soort,
    GesprekId gesprek,
    Kanaal kanaal,
    Taal taal,
    boolean verborgen,
    Optional<String> naam,
    String onderwerp,
    String team,
    String teamnaam,
    int lijn,
    Prioriteit prioriteit,
    List<String> redenen,
    Optional<String> vaardigheid,
    Instant sinds,
    Optional<Instant> norm,
    Kleur kleur,
    Stand stand,
    Optional<Eigenaar> bij,
    Optional<Doorzetting> doorgezet,
    Optional<Instant> sluimertTot,
    Optional<Resultaat> resultaat,
    List<Belpoging> pogingen,
    Optional<Instant> laatsteBerichtOp,
    Optional<Van> laatsteVan,
    long wijziging) {
  public Werkregel {
    redenen = List.copyOf(redenen);
    pogingen = List.copyOf(pogingen);
  }

  /** What kind of work it is. */
  public enum Soort {
    GESPREK,
    TERUGBELVERZOEK
  }

  /** How a norm stands: met, at eighty percent, past. */
  public enum Kleur {
    GROEN,
    GEEL,
    ROOD
  }
}
