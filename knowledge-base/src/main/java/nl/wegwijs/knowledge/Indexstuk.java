package nl.wegwijs.knowledge;

import java.util.List;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Product.Sectie;
import nl.wegwijs.gemeente.Product.Upl;
import nl.wegwijs.gemeente.Taal;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;

/**
 * One document of an index. What is equal for several gemeenten is indexed once for all of them.
 */
sealed interface Indexstuk {
  /** What a product says in one language. */
  record Tekst(
      String id,
      Taal taal,
      String naam,
      List<String> synoniemen,
      String upl,
      String kort,
      List<Sectie> secties)
      implements Indexstuk {
    static Tekst van(Product product) {
      return new Tekst(
          product.id(),
          product.taal(),
          product.naam(),
          product.synoniemen(),
          product.upl().map(Upl::label).orElse(""),
          product.kort(),
          product.secties());
    }

    String tekst(Veld veld) {
      return switch (veld) {
        case NAAM -> naam;
        case SYNONIEMEN -> String.join(", ", synoniemen);
        case UPL -> upl;
        case KORT -> kort;
        case SECTIES -> String.join("\n", secties.stream().map(Sectie::tekst).toList());
        case LETTERS -> naam + " " + String.join(", ", synoniemen) + " " + upl;
        case VRAGEN, VRAAGLETTERS, VRAAGPAREN -> "";
      };
    }

    /** The document for Lucene. */
    Document document() {
      var document = new Document();
      for (Veld veld : Veld.values()) {
        if (!veld.isVraag()) {
          document.add(new TextField(veld.name(), tekst(veld), Store.NO));
        }
      }
      return document;
    }
  }

  /** What is asked about a product, in all languages. */
  record Vragen(String id, List<String> vragen) implements Indexstuk {}
}
