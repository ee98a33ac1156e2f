package nl.wegwijs.knowledge;

import java.util.List;
import java.util.stream.Collectors;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Product.Sectie;
import nl.wegwijs.gemeente.Product.Upl;

/** A part of a product that is searched apart from the others. */
enum Veld {
  NAAM {
    @Override
    String tekst(Product product) {
      return product.naam();
    }
  },
  SYNONIEMEN {
    @Override
    String tekst(Product product) {
      return String.join(", ", product.synoniemen());
    }
  },
  UPL {
    @Override
    String tekst(Product product) {
      return product.upl().map(Upl::label).orElse("");
    }
  },
  KORT {
    @Override
    String tekst(Product product) {
      return product.kort();
    }
  },
  SECTIES {
    @Override
    String tekst(Product product) {
      return product.secties().stream().map(Sectie::tekst).collect(Collectors.joining("\n"));
    }
  };

  /** Fields of {@link CatalogIndex} that are searched by word. */
  static final List<Veld> ALLE = List.of(values());

  /** Whether this is running text rather than names. */
  boolean isTekst() {
    return this == KORT || this == SECTIES;
  }

  /** The text of this part; empty where the product has none. */
  abstract String tekst(Product product);
}
