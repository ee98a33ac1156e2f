package nl.wegwijs.bot.kennis;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.gemeente.lezen.Fout;
import nl.wegwijs.gemeente.schrijven.Productmap.Sleutel;
import nl.wegwijs.gemeente.schrijven.Productvelden;

/**
 * One product in one language as an editor opens it.
 *
 * @param naam of the product now, in Dutch
 * @param eigen what the gemeente's own file says now; nothing where it has none
 * @param landelijk the national text; empty for a product of this gemeente alone
 * @param concept a draft, if there is one
 * @param basis hash of the gemeente's own file
 * @param fouten what is wrong with that file; then {@code eigen} is its last good version
 */
public record Bewerking(
    Sleutel sleutel,
    String naam,
    Productvelden eigen,
    Optional<Productvelden> landelijk,
    Optional<Productconcept> concept,
    String basis,
    List<Fout> fouten) {
  public Bewerking {
    fouten = List.copyOf(fouten);
  }

  /** The number of the draft; 0 if there is none. */
  public int conceptversie() {
    return concept.map(Productconcept::versie).orElse(0);
  }
}
