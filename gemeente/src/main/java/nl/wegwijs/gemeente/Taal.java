package nl.wegwijs.gemeente;

/** A language in which the assistant speaks. */
public enum Taal {
  NL("nl"),
  EN("en");

  private final String code;

  Taal(String code) {
    this.code = code;
  }

  /** The ISO 639-1 code: {@code nl} or {@code en}. */
  public String code() {
    return code;
  }
}
