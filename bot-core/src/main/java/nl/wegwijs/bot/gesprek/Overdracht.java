package nl.wegwijs.bot.gesprek;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.gemeente.Prioriteit;
import nl.wegwijs.gemeente.Taal;

/**
 * A gesprek that waits for people, or a request to be called back.
 *
 * @param kenmerk reference number, unique within the gemeente
 * @param lijn 1, 2 or 3
 * @param doel queue, number or address it goes to
 * @param redenen why this team
 * @param sinds when it was first asked for; waiting time counts from here
 * @param voor promised moment, if there is one
 * @param terugbelverzoek kenmerk of the inzending that holds the request, if one was made
 * @param over what medewerkers see of it in the queue
 * @param wekkers timers to be set with it; empty when it is read back
 */
public record Overdracht(
    String kenmerk,
    String team,
    int lijn,
    Prioriteit prioriteit,
    String doel,
    List<String> redenen,
    Instant sinds,
    Optional<Instant> voor,
    Optional<String> terugbelverzoek,
    Over over,
    List<Wekmoment> wekkers) {
  public Overdracht {
    redenen = List.copyOf(redenen);
    wekkers = List.copyOf(wekkers);
  }

  /** One of which nothing more is known, and that has no timers. */
  public Overdracht(
      String kenmerk,
      String team,
      int lijn,
      Prioriteit prioriteit,
      String doel,
      List<String> redenen,
      Instant sinds,
      Optional<Instant> voor,
      Optional<String> terugbelverzoek) {
    this(
        kenmerk,
        team,
        lijn,
        prioriteit,
        doel,
        redenen,
        sinds,
        voor,
        terugbelverzoek,
        Over.NIETS,
        List.of());
  }

  /**
   * Who asks what.
   *
   * @param onderwerp in a few words; may be empty
   * @param naam of the inwoner where it is known
   * @param taal in which the inwoner speaks
   * @param vaardigheid what a medewerker must be able to besides, such as {@code engels}
   */
  public record Over(
      String onderwerp, Optional<String> naam, Taal taal, Optional<String> vaardigheid) {
    /** Nothing is known. */
    public static final Over NIETS = new Over("", Optional.empty(), Taal.NL, Optional.empty());
  }

  /** The same at another team. */
  public Overdracht metTeam(String ander, int andereLijn, String anderDoel, List<String> waarom) {
    return new Overdracht(
        kenmerk,
        ander,
        andereLijn,
        prioriteit,
        anderDoel,
        waarom,
        sinds,
        voor,
        terugbelverzoek,
        over,
        List.of());
  }

  /** The same, more or less urgent. */
  public Overdracht metPrioriteit(Prioriteit andere) {
    return new Overdracht(
        kenmerk, team, lijn, andere, doel, redenen, sinds, voor, terugbelverzoek, over, List.of());
  }
}
