package nl.wegwijs.gemeente;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * An organisation that handles what a gemeente does not, such as the SVB.
 *
 * @param naam how people call it
 * @param woorden its names and its subjects; each also stands for its inflections
 * @param zin plain words about who handles it
 * @param link where to go on
 * @param telefoon as people dial it; empty where no number holds for everybody
 */
public record Instantie(
    String id, Tekst naam, List<String> woorden, Tekst zin, URI link, Optional<String> telefoon) {
  public Instantie {
    woorden = List.copyOf(woorden);
  }
}
