package nl.wegwijs.gemeente;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A decision table: rows of conditions with what follows from them.
 *
 * @param uitleg the rule in plain words
 * @param bron the law or local rule it comes from
 * @param mogelijk every outcome that a form may reckon with, also where this gemeente's rows never
 *     give it
 */
public record Regel(
    String id,
    Tekst uitleg,
    String bron,
    Trefwijze trefwijze,
    List<String> mogelijk,
    List<Rij> rijen) {
  public Regel {
    mogelijk = List.copyOf(mogelijk);
    rijen = List.copyOf(rijen);
  }

  /** Which of the rows that hold count. */
  public enum Trefwijze {
    /** The first. */
    EERSTE,
    /** All of them, in the order of the file. */
    ALLE
  }

  /**
   * What follows when the conditions hold.
   *
   * @param uitleg why, for an inwoner; empty where the outcome says it all
   * @param bron of this row, where it is another than the table's
   */
  public record Rij(Voorwaarde als, String dan, Optional<Tekst> uitleg, Optional<String> bron) {}

  /** The rows that count for what is known; for {@link Trefwijze#EERSTE} at most one. */
  public List<Rij> treffers(Feiten feiten) {
    long meeste = trefwijze == Trefwijze.EERSTE ? 1 : rijen.size();
    return rijen.stream().filter(rij -> rij.als().geldt(feiten)).limit(meeste).toList();
  }

  /** The outcomes for what is known. */
  public List<String> uitkomsten(Feiten feiten) {
    return treffers(feiten).stream().map(Rij::dan).distinct().toList();
  }

  /** The names of all facts it looks at. */
  public Set<String> namen() {
    var namen = new LinkedHashSet<String>();
    rijen.forEach(rij -> namen.addAll(rij.als().namen()));
    return namen;
  }
}
