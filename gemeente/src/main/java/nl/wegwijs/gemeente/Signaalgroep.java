package nl.wegwijs.gemeente;

import java.util.List;
import java.util.Optional;

/**
 * Words that say where a question belongs or how urgent it is.
 *
 * @param groep name of the group, such as {@code geweld}
 * @param woorden words and phrases; each also stands for its inflections
 * @param team where it points to
 * @param gewicht from 0 to 1: how strongly it points
 * @param prioriteit priority the group asks for
 * @param crisis id of the fixed safe reply that comes first, if the words mean danger now
 */
public record Signaalgroep(
    String groep,
    List<String> woorden,
    Optional<TeamId> team,
    double gewicht,
    Prioriteit prioriteit,
    Optional<String> crisis) {
  public Signaalgroep {
    woorden = List.copyOf(woorden);
  }
}
