package nl.wegwijs.gemeente;

import java.util.List;

/**
 * What is known at a moment, by name: a field, something derived from one, or a table's outcome.
 */
@FunctionalInterface
public interface Feiten {
  /** The values of that name; empty while nothing is known. Only a table can have more than one. */
  List<String> van(String naam);
}
