package nl.wegwijs.bot.balie;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijs.bot.balie.Weigering.Reden;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Team;
import nl.wegwijs.gemeente.TeamId;

/**
 * Who may see and do what at the desk. Pure; every rule about it is here.
 *
 * <p>Without a gemeente there is no access at all. The words of a shielded team are for its own
 * members alone: for a coordinator too there is only that something waits there.
 */
public final class Rechten {
  private static final Weigering GEEN_TOEGANG =
      new Weigering(Reden.GEEN_TOEGANG, "U hebt hier geen toegang toe.");

  private final Gemeente gemeente;
  private final Medewerker medewerker;

  public Rechten(Gemeente gemeente, Medewerker medewerker) {
    this.gemeente = gemeente;
    this.medewerker = medewerker;
  }

  /** Whether they work for this gemeente in any role. */
  public boolean hier() {
    return medewerker.gemeenten().contains(gemeente.id()) && !medewerker.rollen().isEmpty();
  }

  /** Whether they answer inwoners of this gemeente. */
  public boolean helpt() {
    return hier() && (medewerker.heeft(Rol.MEDEWERKER) || coordineert());
  }

  /** Whether they divide the work and read the audit. */
  public boolean coordineert() {
    return hier() && medewerker.heeft(Rol.COORDINATOR);
  }

  /** Whether they write the products and sentences of this gemeente. */
  public boolean redigeert() {
    return hier() && medewerker.heeft(Rol.REDACTEUR);
  }

  /** Whether they place notices for inwoners, and turn the assistant off and on. */
  public boolean meldt() {
    return hier() && (medewerker.heeft(Rol.REDACTEUR) || coordineert());
  }

  /** Whether they may see how the desk runs, and who did what. */
  public boolean ziet() {
    return coordineert() || (hier() && medewerker.heeft(Rol.BEHEERDER));
  }

  /** Whether they may see names and words of that team's work. */
  public boolean leest(String team) {
    return helpt() && (!afgeschermd(team) || lid(team));
  }

  /**
   * Whether they may read filed forms of that kind and team. What somebody files with their
   * identity is for its own team alone, and so is a form of which the file is gone.
   */
  public boolean leestInzending(String formulier, String team) {
    return zonderIdentiteit().contains(formulier) ? leest(team) : helpt() && lid(team);
  }

  /** The forms that are filed without an identity. */
  Set<String> zonderIdentiteit() {
    return gemeente.formulieren().values().stream()
        .filter(formulier -> !formulier.afronding().identiteit())
        .map(Formulier::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Why they may not answer inwoners here; empty if they may. */
  public Optional<Weigering> tegenHelpen() {
    return helpt() ? Optional.empty() : Optional.of(GEEN_TOEGANG);
  }

  /** Why they may not see how the desk runs; empty if they may. */
  public Optional<Weigering> tegenZien() {
    return ziet() ? Optional.empty() : Optional.of(GEEN_TOEGANG);
  }

  /** Why they may not divide work; empty if they may. */
  public Optional<Weigering> tegenVerdelen() {
    return coordineert() ? Optional.empty() : Optional.of(GEEN_TOEGANG);
  }

  /** Why they may not read work of that team; empty if they may. */
  public Optional<Weigering> tegenLezen(String team) {
    if (!helpt()) {
      return Optional.of(GEEN_TOEGANG);
    }
    return leest(team)
        ? Optional.empty()
        : Optional.of(
            new Weigering(
                Reden.AFGESCHERMD,
                "Dit werk is afgeschermd: alleen " + naam(team) + " mag het lezen."));
  }

  /** Why they may not take work of that team; empty if they may. */
  public Optional<Weigering> tegenOppakken(String team) {
    Optional<Weigering> lezen = tegenLezen(team);
    if (lezen.isPresent() || lid(team) || !alleenTeam(team)) {
      return lezen;
    }
    return Optional.of(
        new Weigering(Reden.ANDER_TEAM, "Alleen " + naam(team) + " pakt dit werk zelf op."));
  }

  /** Whether they are a member of that team. */
  public boolean lid(String team) {
    return medewerker.teams().contains(gemeente.team(new TeamId(team)).id());
  }

  private boolean alleenTeam(String team) {
    return switch (gemeente.team(new TeamId(team)).oppakken()) {
      case TEAM -> true;
      case IEDEREEN -> false;
    };
  }

  private boolean afgeschermd(String team) {
    return gemeente.team(new TeamId(team)).afgeschermd();
  }

  private String naam(String team) {
    Team gevonden = gemeente.team(new TeamId(team));
    return gevonden.naam();
  }
}
