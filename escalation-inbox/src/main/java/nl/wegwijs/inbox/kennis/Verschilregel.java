package nl.wegwijs.inbox.kennis;

import java.util.List;

/** One line of two texts that are compared. */
public record Verschilregel(Soort soort, List<Deel> delen) {
  public Verschilregel {
    delen = List.copyOf(delen);
  }

  /** In which of the two it stands. */
  public enum Soort {
    GELIJK("gelijk", ""),
    WEG("weg", "Weg: "),
    NIEUW("nieuw", "Nieuw: "),
    OVERGESLAGEN("overgeslagen", "");

    private final String klasse;
    private final String voorgelezen;

    Soort(String klasse, String voorgelezen) {
      this.klasse = klasse;
      this.voorgelezen = voorgelezen;
    }

    public String klasse() {
      return klasse;
    }

    /** For who does not see colours; may be empty. */
    public String voorgelezen() {
      return voorgelezen;
    }
  }

  /** A piece of a line, and whether it is what changed. */
  public record Deel(String tekst, boolean anders) {}
}
