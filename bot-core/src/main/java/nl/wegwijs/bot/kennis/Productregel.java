package nl.wegwijs.bot.kennis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One product in the list of an editor.
 *
 * @param engels whether it is written in English as well
 * @param standen all that is to be said of it; may be empty
 * @param antwoorden how often it was the answer lately; empty while that is not known
 * @param zoektekst what a search looks through, in lower case
 */
public record Productregel(
    String id,
    String naam,
    boolean engels,
    Optional<LocalDate> bijgewerktOp,
    Optional<LocalDate> herzienVoor,
    Set<Stand> standen,
    Optional<Integer> antwoorden,
    String zoektekst) {
  public Productregel {
    standen = Set.copyOf(standen);
  }

  /** What an editor wants to know of a product at one glance. */
  public enum Stand {
    /** The day before which it had to be read again has passed. */
    VEROUDERD("verouderd", "Verouderd"),
    /** That day comes within two months. */
    BIJNA_VEROUDERD("bijna-verouderd", "Bijna verouderd"),
    /** The gemeente says something else than the national text. */
    AFWIJKEND("afwijkend", "Wijkt af van landelijk"),
    /** Of this gemeente alone. */
    EIGEN("eigen", "Eigen product"),
    /** A question with its answer, mostly as a medewerker gave it. */
    VRAAG("vraag", "Vraag en antwoord"),
    /** It was never the answer in the gesprekken that are kept. */
    ONGEBRUIKT("ongebruikt", "Niet gebruikt"),
    /** Somebody wrote a text that is not published. */
    CONCEPT("concept", "Concept"),
    /** The gemeente does not offer it. */
    NIET_AANGEBODEN("niet-aangeboden", "Bieden wij niet");

    private final String waarde;
    private final String label;

    Stand(String waarde, String label) {
      this.waarde = waarde;
      this.label = label;
    }

    /** The word in an address. */
    public String waarde() {
      return waarde;
    }

    /** For people, in Dutch. */
    public String label() {
      return label;
    }
  }
}
