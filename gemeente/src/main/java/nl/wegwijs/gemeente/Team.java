package nl.wegwijs.gemeente;

import java.time.Duration;
import java.util.List;

/**
 * A group of medewerkers that handles a subject.
 *
 * @param lijn 1, 2 or 3: first line for the full width, second for a chain of subjects, third for
 *     specialists
 * @param doel the queue, number or address to which a contact is put through
 * @param openingstijden the team's own hours; the gemeente's where the file gives none
 * @param servicenorm within how much working time the team calls back
 * @param afgeschermd whether only the team itself may read its gesprekken
 * @param oppakken who may take its work
 * @param wijkdoelen other targets for parts of the gemeente, by wijk id
 */
public record Team(
    TeamId id,
    String naam,
    int lijn,
    String doel,
    Openingstijden openingstijden,
    Duration servicenorm,
    boolean afgeschermd,
    Oppakken oppakken,
    List<Wijkdoel> wijkdoelen) {

  public Team {
    wijkdoelen = List.copyOf(wijkdoelen);
  }

  /** Who may take the work of a team. */
  public enum Oppakken {
    /** Every medewerker of the gemeente. */
    IEDEREEN,
    /** Members of the team only. */
    TEAM
  }

  /** The target of the team for one wijk, such as the wijkteam that works there. */
  public record Wijkdoel(String wijk, String doel) {}

  /** Where a contact from that wijk goes; the team's general target where the wijk has none. */
  public String doelVoor(String wijk) {
    return wijkdoelen.stream()
        .filter(regel -> regel.wijk().equals(wijk))
        .map(Wijkdoel::doel)
        .findFirst()
        .orElse(doel);
  }
}
