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

  public Catalogus(Collection<Product> producten) {
    for (Product product : producten) {
      this.producten.put(new Sleutel(product.id(), product.taal()), product);
    }
  }

  /** Every product in every language, in a stable order. */
  public List<Product> alle() {
    return List.copyOf(producten.values());
  }

  /** The product in that language, or in Dutch where it is not written in that language. */
  public Optional<Product> product(String id, Taal taal) {
    Product found = producten.get(new Sleutel(id, taal));
    return Optional.ofNullable(found != null ? found : producten.get(new Sleutel(id, Taal.NL)));
  }
}
