package nl.wegwijs.knowledge;

import java.util.List;

/**
 * What a search gave.
 *
 * @param hits best first
 * @param beantwoordbaar how likely the catalogue answers the question at all, from 0 to 1
 */
public record Zoekresultaat(List<Hit> hits, double beantwoordbaar) {
  /**
   * Below this a question is said to have no answer here. Of the questions of the exam with which
   * weights are chosen one in twenty-five comes below it.
   */
  public static final double GRENS = 0.522;

  static final Zoekresultaat NIETS = new Zoekresultaat(List.of(), 0);

  public Zoekresultaat {
    hits = List.copyOf(hits);
  }

  /** Whether it must be admitted that nothing here answers the question. */
  public boolean nietGevonden() {
    return beantwoordbaar < GRENS;
  }
}
