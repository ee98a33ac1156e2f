package nl.wegwijs.gemeente.actueel;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wegwijs.gemeente.TeamId;

/**
 * Whom a notice is for; with nothing named, for everybody.
 *
 * @param producten ids
 * @param wijken ids
 * @param woonplaatsen names
 * @param postcodes of four digits, or with the two letters too
 */
public record Bereik(
    Set<String> producten,
    Set<TeamId> teams,
    Set<String> wijken,
    Set<String> woonplaatsen,
    Set<String> postcodes) {
  /** Everybody. */
  public static final Bereik IEDEREEN =
      new Bereik(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  public Bereik {
    producten = Set.copyOf(producten);
    teams = Set.copyOf(teams);
    wijken = Set.copyOf(wijken);
    woonplaatsen = Set.copyOf(woonplaatsen);
    postcodes = Set.copyOf(postcodes);
  }

  /** Whether it is about some products or teams only. */
  public boolean heeftOnderwerp() {
    return !producten.isEmpty() || !teams.isEmpty();
  }

  /** Whether it is about some places only. */
  public boolean heeftPlaats() {
    return !wijken.isEmpty() || !woonplaatsen.isEmpty() || !postcodes.isEmpty();
  }

  /** Whether it is about that product, or the team that the question belongs to. */
  public boolean overOnderwerp(Set<String> product, Optional<TeamId> team) {
    return product.stream().anyMatch(producten::contains)
        || team.filter(teams::contains).isPresent();
  }

  /** Whether one of the places spoken of lies in it. */
  public boolean overPlaats(Plaats plaats) {
    return plaats.wijken().stream().anyMatch(wijken::contains)
        || plaats.woonplaatsen().stream().anyMatch(Plaats.kleineLetters(woonplaatsen)::contains)
        || plaats.postcodes().stream().anyMatch(this::overPostcode);
  }

  private boolean overPostcode(String postcode) {
    return postcodes.stream().anyMatch(een -> postcode.startsWith(een) || een.startsWith(postcode));
  }

  /** Everything named, as people read it; empty for everybody. */
  public Set<String> namen() {
    var namen = new TreeSet<>(producten);
    teams.forEach(team -> namen.add("team " + team.value()));
    wijken.forEach(wijk -> namen.add("wijk " + wijk));
    namen.addAll(woonplaatsen);
    namen.addAll(postcodes);
    return namen;
  }
}
