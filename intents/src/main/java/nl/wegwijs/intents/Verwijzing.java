package nl.wegwijs.intents;

import java.util.List;
import nl.wegwijs.gemeente.Instantie;

/**
 * An organisation other than a gemeente that a sentence names.
 *
 * @param bijNaam whether it is named itself, rather than only its subjects
 * @param plekken where its words stand, in the order of the sentence
 */
public record Verwijzing(Instantie instantie, boolean bijNaam, List<Plek> plekken) {
  public Verwijzing {
    plekken = List.copyOf(plekken);
  }

  /** Words of a sentence, in UTF-16 offsets. */
  public record Plek(int van, int tot) {
    int lengte() {
      return tot - van;
    }
  }

  /** How many letters of the sentence name it. */
  public int letters() {
    return plekken.stream().mapToInt(Plek::lengte).sum();
  }

  /**
   * Whether the sentence is rather about this organisation than about what the signaalwoord points
   * at: 'kwijtschelding waterschap', 'voorlopige aanslag'.
   */
  public boolean gaatVoor(Signaal signaal) {
    return bijNaam
        || plekken.stream().anyMatch(plek -> plek.van < signaal.tot() && signaal.van() < plek.tot);
  }
}
