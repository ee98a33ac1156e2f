package nl.wegwijs.gemeente;

import java.util.List;
import java.util.Optional;

/**
 * Something in somebody's life by which more has to be arranged than was asked about.
 *
 * @param zegt what stands above the suggestions, such as 'U verhuist. Denk ook aan:'
 * @param medeleven what is said before it where the event is sad; only with it is anything
 *     suggested to somebody who needs care
 * @param woorden words that say that it happened, whatever is asked with them: with them the words
 *     of {@code medeleven} are said; a star stands for any ending
 * @param bij products by which it is recognised
 * @param formulieren forms by which it is recognised when they are filed
 * @param daarna what people often arrange as well, the most important first
 */
public record Levensgebeurtenis(
    String id,
    Tekst zegt,
    Optional<Tekst> medeleven,
    List<String> woorden,
    List<String> bij,
    List<String> formulieren,
    List<Vervolg> daarna) {
  /** More than this is not suggested at a time. */
  public static final int MEESTE = 3;

  public Levensgebeurtenis {
    woorden = List.copyOf(woorden);
    bij = List.copyOf(bij);
    formulieren = List.copyOf(formulieren);
    daarna = List.copyOf(daarna);
  }

  /** What comes with the event, and why. */
  public sealed interface Vervolg {
    /** Why it comes with the event, in a few words. */
    Tekst reden();

    /** When it comes with the event, by what the form of the event says; empty for always. */
    Optional<Voorwaarde> als();
  }

  /** A product of the gemeente. */
  public record Bijproduct(String product, Tekst reden, Optional<Voorwaarde> als)
      implements Vervolg {}

  /** Something that another organisation arranges. */
  public record Elders(String instantie, Tekst reden, Optional<Voorwaarde> als)
      implements Vervolg {}
}
