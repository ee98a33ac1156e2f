package nl.wegwijs.invoer.plan;

import java.util.List;

/**
 * What an import would change.
 *
 * @param wijzigingen files in alphabetical order
 */
public record Invoerplan(List<Bestandswijziging> wijzigingen, Verslag verslag) {
  public Invoerplan {
    wijzigingen = List.copyOf(wijzigingen);
  }
}
