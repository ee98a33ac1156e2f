package nl.wegwijs.gemeente;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The products of one gemeente, in every language they are written in. */
public final class Catalogus {
  private record Sleutel(String id, Taal taal) {}

  private final Map<Sleutel, Product> producten = new LinkedHashMap<>();

  private final List<Levensgebeurtenis> levensgebeurtenissen;

  /** Products that belong to no event in somebody's life. */
  public Catalogus(Collection<Product> producten) {
    this(producten, List.of());
  }

  private Catalogus(
      Collection<Product> producten, Collection<Levensgebeurtenis> levensgebeurtenissen) {
    this.levensgebeurtenissen = List.copyOf(levensgebeurtenissen);
    for (Product product : producten) {
      this.producten.put(new Sleutel(product.id(), product.taal()), product);
    }
  }

  /** Every product in every language, in a stable order. */
  public List<Product> alle() {
    return List.copyOf(producten.values());
  }

  /** The same products with those events that bring several of them along. */
  public Catalogus met(Collection<Levensgebeurtenis> gebeurtenissen) {
    return new Catalogus(producten.values(), gebeurtenissen);
  }

  /** Events in somebody's life with what they bring along, in the order of the files. */
  public List<Levensgebeurtenis> levensgebeurtenissen() {
    return levensgebeurtenissen;
  }

  /** The product in that language, or in Dutch where it is not written in that language. */
  public Optional<Product> product(String id, Taal taal) {
    Product found = producten.get(new Sleutel(id, taal));
    return Optional.ofNullable(found != null ? found : producten.get(new Sleutel(id, Taal.NL)));
  }
}
