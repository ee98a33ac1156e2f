package nl.wegwijs.bot.balie;

/** What somebody of the KCC may do, as the login tells; a medewerker may have several. */
public enum Rol {
  /** Answers inwoners. */
  MEDEWERKER,
  /** Answers, divides the work and reads the audit. */
  COORDINATOR,
  /** Writes products and sentences; has no business in gesprekken. */
  REDACTEUR,
  /** Sees how the desk runs, without the words of inwoners. */
  BEHEERDER
}
