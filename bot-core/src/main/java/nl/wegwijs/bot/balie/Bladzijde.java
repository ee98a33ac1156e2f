package nl.wegwijs.bot.balie;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list.
 *
 * @param volgende where the next page begins; empty on the last
 * @param wijziging number of the last change of the gemeente before the page was read: what changed
 *     later has a higher one
 */
public record Bladzijde<T>(List<T> regels, Optional<Plaats> volgende, long wijziging) {
  public Bladzijde {
    regels = List.copyOf(regels);
  }
}
