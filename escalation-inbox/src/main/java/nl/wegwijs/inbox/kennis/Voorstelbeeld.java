package nl.wegwijs.inbox.kennis;

import java.util.List;

/**
 * A question with its answer as the medewerker who proposed it sees it.
 *
 * @param product that it belongs to; may be empty
 * @param op when it was proposed
 * @param antwoord its lines
 * @param stand what became of it
 * @param klasse how that looks
 * @param nieuw whether they did not see that before
 * @param besluit who decided, and when; empty while it waits
 * @param reden why it was refused; empty otherwise
 */
public record Voorstelbeeld(
    String adres,
    String vraag,
    String product,
    String op,
    List<String> antwoord,
    String stand,
    String klasse,
    boolean nieuw,
    String besluit,
    String reden) {
  public Voorstelbeeld {
    antwoord = List.copyOf(antwoord);
  }
}
