package nl.wegwijs.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Product.Sectie;
import nl.wegwijs.gemeente.Product.Upl;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.language.CharNgrams;
import nl.wegwijs.language.TermAnalysis;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/**
 * One document of an index. What is equal for several gemeenten is indexed once for all of them.
 */
sealed interface Indexstuk {
  /** The document for Lucene. */
  Document document(TermAnalysis analysis);

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

    @Override
    public Document document(TermAnalysis analysis) {
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
  record Vragen(String id, List<String> vragen) implements Indexstuk {
    private static final FieldType COUNTED = counted();

    private static FieldType counted() {
      var type = new FieldType();
      type.setTokenized(true);
      type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
      type.freeze();
      return type;
    }

    @Override
    public Document document(TermAnalysis analysis) {
      var stammen = new HashMap<String, Integer>();
      var words = new HashMap<String, Integer>();
      var letters = new HashMap<String, Integer>();
      var paren = new HashMap<String, Integer>();
      for (String vraag : vragen) {
        var delen = Vraagdelen.geschreven(vraag, analysis);
        delen.stammen().keySet().forEach(stam -> stammen.merge(stam, 1, Integer::sum));
        delen.gevouwen().forEach(word -> words.merge(word, 1, Integer::sum));
        delen.paren().forEach(pair -> paren.merge(pair, 1, Integer::sum));
      }
      words.forEach((word, times) ->
          CharNgrams.of(word).forEach(piece -> letters.merge(piece, times, Integer::sum)));
      var document = new Document();
      add(document, Veld.VRAGEN, stammen);
      add(document, Veld.VRAAGLETTERS, letters);
      add(document, Veld.VRAAGPAREN, paren);
      return document;
    }

    private static void add(Document document, Veld veld, Map<String, Integer> counts) {
      document.add(new Field(veld.name(), new CountedTerms(counts), COUNTED));
    }
  }
}
