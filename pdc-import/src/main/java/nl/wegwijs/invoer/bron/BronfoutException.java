package nl.wegwijs.invoer.bron;

/** A source could not be read. The message is for an operator, in Dutch, with file or address. */
public final class BronfoutException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BronfoutException(String melding) {
    super(melding);
  }

  public BronfoutException(String melding, Throwable oorzaak) {
    super(melding, oorzaak);
  }
}
