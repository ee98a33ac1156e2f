package nl.wegwijs.app.simulatie;

/** How a simulated inwoner talks. */
public enum Manier {
  /** Says some things at once, and answers in sentences. */
  GEWOON("gewoon", true),
  /** Answers what is asked in as few words as can be, without capitals. */
  KORT("kort", true),
  /** Says everything there is to say in the first sentence. */
  ALLES_TEGELIJK("alles-tegelijk", true),
  /** Says something wrong and takes it back. */
  CORRIGEERT("corrigeert", true),
  /** Asks something else in between. */
  DWAALT_AF("dwaalt-af", true),
  /** Misspells. */
  TIKFOUTEN("tikfouten", true),
  /** Says something beside the question first. */
  ERNAAST("ernaast", true),
  /** Stops somewhere on the way. */
  GEEFT_OP("geeft-op", false),
  /** Asks for a person somewhere on the way. */
  WIL_MENS("wil-mens", false);

  private final String naam;
  private final boolean dientIn;

  Manier(String naam, boolean dientIn) {
    this.naam = naam;
    this.dientIn = dientIn;
  }

  /** As in the report. */
  public String naam() {
    return naam;
  }

  /** Whether somebody like this wants to get to the end. */
  public boolean dientIn() {
    return dientIn;
  }
}
