package nl.wegwijs.bot.balie;

/** What a medewerker is there for. */
public enum Rol {
  /** Answers inwoners. */
  MEDEWERKER,
  /** Divides the work and sees how it goes. */
  COORDINATOR,
  /** Writes what the assistant answers with. */
  REDACTEUR,
  /** Runs the service. */
  BEHEERDER
}
