package nl.wegwijs.inbox.aanmelden;

/** The provider did not answer, or not as it should; nobody was logged in. */
final class AanmelddienstException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Whose turn it is to do something. */
  enum Soort {
    /** The provider does not answer: later it may. */
    ONBEREIKBAAR,
    /** The provider or the medewerker said no. */
    GEWEIGERD,
    /** What came back cannot be believed. */
    ONGELDIG
  }

  private final Soort soort;

  AanmelddienstException(Soort soort, String message) {
    super(message);
    this.soort = soort;
  }

  AanmelddienstException(Soort soort, String message, Throwable cause) {
    super(message, cause);
    this.soort = soort;
  }

  Soort soort() {
    return soort;
  }
}
