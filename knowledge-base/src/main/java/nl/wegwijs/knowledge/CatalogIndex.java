package nl.wegwijs.knowledge;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.language.NgramAnalyzer;
import nl.wegwijs.language.StopWords;
import nl.wegwijs.language.TermAnalysis;
import nl.wegwijs.language.WegwijsAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The catalogue of one gemeente in a Lucene index in memory, a document for each product in each
 * language. Safe for many threads.
 */
final class CatalogIndex implements Closeable {
  /** Field with the pieces of the words by which a product is called. */
  static final String LETTERS = "LETTERS";

  private static final String NUMMER = "NUMMER";

  private final List<Product> producten;
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;
  private final TermScores scores;
  private final int[] productOfDocument;

  CatalogIndex(List<Product> producten, TermAnalysis analysis, SearchWeights weights) {
    this.producten = List.copyOf(producten);
    try {
      write(analysis, weights);
      reader = DirectoryReader.open(directory);
      var searcher = new IndexSearcher(reader);
      searcher.setSimilarity(similarity(weights));
      searcher.setQueryCache(null);
      scores = new TermScores(searcher, fields());
      productOfDocument = readNumbers();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(TermAnalysis analysis, SearchWeights weights) throws IOException {
    try (Analyzer words = new WegwijsAnalyzer(analysis);
        Analyzer letters = new NgramAnalyzer(new StopWords());
        Analyzer analyzer = new ByField(words, letters)) {
      var config = new IndexWriterConfig(analyzer).setSimilarity(similarity(weights));
      try (var writer = new IndexWriter(directory, config)) {
        for (int number = 0; number < producten.size(); number++) {
          writer.addDocument(document(producten.get(number), number));
        }
        writer.forceMerge(1);
      }
    }
  }

  private static Document document(Product product, int number) {
    var document = new Document();
    document.add(new NumericDocValuesField(NUMMER, number));
    for (Veld veld : Veld.ALLE) {
      document.add(new TextField(veld.name(), veld.tekst(product), Store.NO));
    }
    String called =
        Veld.NAAM.tekst(product)
            + " "
            + Veld.SYNONIEMEN.tekst(product)
            + " "
            + Veld.UPL.tekst(product);
    document.add(new TextField(LETTERS, called, Store.NO));
    return document;
  }

  private static Similarity similarity(SearchWeights weights) {
    var names = new BM25Similarity(weights.verzadiging(), weights.lengte());
    var text = new BM25Similarity(weights.verzadiging(), weights.lengteTekst());
    Map<String, Similarity> byField =
        Veld.ALLE.stream()
            .collect(Collectors.toMap(Veld::name, veld -> veld.isTekst() ? text : names));
    return new PerFieldSimilarityWrapper() {
      @Override
      public Similarity get(String field) {
        return byField.getOrDefault(field, names);
      }
    };
  }

  private static List<String> fields() {
    return Stream.concat(Veld.ALLE.stream().map(Veld::name), Stream.of(LETTERS)).toList();
  }

  private int[] readNumbers() throws IOException {
    var numbers = new int[reader.maxDoc()];
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues values = leaf.reader().getNumericDocValues(NUMMER);
      for (int doc = values.nextDoc();
          doc != NumericDocValues.NO_MORE_DOCS;
          doc = values.nextDoc()) {
        numbers[leaf.docBase + doc] = (int) values.longValue();
      }
    }
    return numbers;
  }

  /** How well each document has a term. */
  TermScores scores() {
    return scores;
  }

  /** Number of documents. */
  int documents() {
    return productOfDocument.length;
  }

  /** The product that a document of the index is of. */
  Product product(int document) {
    return producten.get(productOfDocument[document]);
  }

  /** Keeps the index open while it is searched; false once it is closed. */
  boolean hold() {
    return reader.tryIncRef();
  }

  void release() {
    try {
      reader.decRef();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /** Words for every field but the one that holds letters. */
  private static final class ByField extends DelegatingAnalyzerWrapper {
    private final Analyzer words;
    private final Analyzer letters;

    ByField(Analyzer words, Analyzer letters) {
      super(PER_FIELD_REUSE_STRATEGY);
      this.words = words;
      this.letters = letters;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
      return field.equals(LETTERS) ? letters : words;
    }
  }
}
