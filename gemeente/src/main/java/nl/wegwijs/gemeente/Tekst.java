package nl.wegwijs.gemeente;

/** One text in both languages the assistant speaks; never empty in either. */
public record Tekst(String nl, String en) {
  /** The text in the language asked for. */
  public String in(Taal taal) {
    return switch (taal) {
      case NL -> nl;
      case EN -> en;
    };
  }
}
