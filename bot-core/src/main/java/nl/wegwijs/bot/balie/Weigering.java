package nl.wegwijs.bot.balie;

/**
 * Why a medewerker does not get what they asked.
 *
 * @param uitleg for people, in Dutch
 */
public record Weigering(Reden reden, String uitleg) {
  /** The kinds of refusal. */
  public enum Reden {
    /** Does not work for this gemeente, or not in a role that may. */
    GEEN_TOEGANG,
    /** Of a shielded team. */
    AFGESCHERMD,
    /** Only the team itself may take it. */
    ANDER_TEAM,
    /** Somebody else has it. */
    NIET_VAN_U,
    /** It is done already, or not done yet. */
    STAND,
    /** Nothing was written. */
    LEEG,
    /** More was written than is taken. */
    TE_LANG,
    /** There is no such team, product or medewerker, or no moment in the future. */
    ONBEKENDE_KEUZE,
    /** They have as much as they may have at a time. */
    VOL,
    /** Nothing waits for them. */
    NIETS_TE_DOEN,
    /** Others kept changing it at the same moment. */
    DRUK
  }
}
