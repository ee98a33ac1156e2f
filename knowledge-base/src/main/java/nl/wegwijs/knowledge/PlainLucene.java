package nl.wegwijs.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.Product;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * A catalogue searched as Lucene does by itself: the same fields as {@link CatalogIndex}, every one
 * counting alike. To compare with.
 */
final class PlainLucene {
  private static final String ID = "id";
  private static final String VRAGEN = "vragen";

  /** A product is there in each of its languages. */
  private static final int LANGUAGES = 2;

  private final IndexSearcher searcher;
  private final QueryBuilder queries;

  PlainLucene(List<Product> producten, Voorbeeldzinnen zinnen, Analyzer analyzer) {
    queries = new QueryBuilder(analyzer);
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Product product : producten) {
        writer.addDocument(document(product, zinnen));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      searcher = new IndexSearcher(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(Product product, Voorbeeldzinnen zinnen) {
    var document = new Document();
    document.add(new StoredField(ID, product.id()));
    var tekst = Indexstuk.Tekst.van(product);
    for (Veld veld : Veld.TEKST) {
      document.add(new TextField(veld.name(), tekst.tekst(veld), Store.NO));
    }
    String vragen =
        String.join(
            "\n",
            Stream.concat(
                    product.vragen().stream(),
                    zinnen.vragen().getOrDefault(product.id(), List.of()).stream())
                .toList());
    document.add(new TextField(VRAGEN, vragen, Store.NO));
    return document;
  }

  /** Ids of products, best first, each once. */
  List<String> search(String vraag, int max) {
    var query = new BooleanQuery.Builder();
    Stream.concat(Veld.TEKST.stream().map(Veld::name), Stream.of(VRAGEN))
        .flatMap(field -> Optional.ofNullable(queries.createBooleanQuery(field, vraag)).stream())
        .forEach(part -> query.add(part, BooleanClause.Occur.SHOULD));
    try {
      ScoreDoc[] hits = searcher.search(query.build(), max * LANGUAGES).scoreDocs;
      var ids = new LinkedHashSet<String>();
      for (ScoreDoc hit : Arrays.asList(hits)) {
        ids.add(searcher.storedFields().document(hit.doc).get(ID));
      }
      return ids.stream().limit(max).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
