package nl.wegwijs.gemeente;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The addresses of one gemeente, found by postcode and house number. */
public final class Adresregister {
  private record Sleutel(String postcode, int huisnummer) {}

  private final Map<Sleutel, List<Adres>> adressen = new HashMap<>();
  private final int aantal;

  public Adresregister(Collection<Adres> adressen) {
    for (Adres adres : adressen) {
      this.adressen
          .computeIfAbsent(
              new Sleutel(adres.postcode(), adres.huisnummer()), sleutel -> new ArrayList<>())
          .add(adres);
    }
    this.aantal = adressen.size();
  }

  /**
   * One address.
   *
   * @param postcode six characters in upper case without a space
   * @param huisletter one upper-case letter, or empty
   * @param toevoeging as in the register, or empty
   * @param gebruiksdoel what the building is meant for, such as {@code woonfunctie}; empty where
   *     the register does not say
   */
  public record Adres(
      String postcode,
      int huisnummer,
      String huisletter,
      String toevoeging,
      String straat,
      String woonplaats,
      Optional<String> gebruiksdoel) {
    /** One of which the register does not say what it is meant for. */
    public Adres(
        String postcode,
        int huisnummer,
        String huisletter,
        String toevoeging,
        String straat,
        String woonplaats) {
      this(postcode, huisnummer, huisletter, toevoeging, straat, woonplaats, Optional.empty());
    }
  }

  /** Every address with that postcode and number, whatever its letter and addition. */
  public List<Adres> zoek(String postcode, int huisnummer) {
    return List.copyOf(adressen.getOrDefault(new Sleutel(postcode, huisnummer), List.of()));
  }

  /** Every street name in it, in alphabetical order. */
  public SortedSet<String> straten() {
    return namen(Adres::straat);
  }

  /** Every woonplaats in it, in alphabetical order. */
  public SortedSet<String> woonplaatsen() {
    return namen(Adres::woonplaats);
  }

  private SortedSet<String> namen(Function<Adres, String> naam) {
    return adressen.values().stream()
        .flatMap(List::stream)
        .map(naam)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How many addresses it knows. */
  public int aantal() {
    return aantal;
  }

  /** Every address in it, in no order. */
  public List<Adres> alle() {
    return adressen.values().stream().flatMap(List::stream).toList();
  }
}
