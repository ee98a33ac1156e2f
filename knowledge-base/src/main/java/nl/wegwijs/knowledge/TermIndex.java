package nl.wegwijs.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wegwijs.language.NgramAnalyzer;
import nl.wegwijs.language.StopWords;
import nl.wegwijs.language.TermAnalysis;
import nl.wegwijs.language.WegwijsAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

/**
 * Documents, the texts in a Lucene index in memory and the questions counted beside it, and how
 * much each says a term. It needs no closing: it is gone when nobody looks at it any more. Safe for
 * many threads.
 */
final class TermIndex {
  /** Megabytes; more than any catalogue takes. */
  private static final double BUFFER = 512;

  private static final int[] NOTHING = {};

  private final Optional<LeafReader> leaf;
  private final int[] numbers;
  private final Vraagindex vragen;
  private final int size;
  private final Map<Veld, Float> lengths = new EnumMap<>(Veld.class);
  private final Map<Veld, int[]> known = new EnumMap<>(Veld.class);
  private final Map<Veld, Map<String, Postings>> remembered = new EnumMap<>(Veld.class);

  /** An index that remembers what was looked up, for documents that are asked often. */
  TermIndex(List<Indexstuk> stukken, TermAnalysis analysis) {
    this(stukken, analysis, Map.of());
    for (Veld veld : Veld.values()) {
      remembered.put(veld, new ConcurrentHashMap<>());
    }
  }

  /** A small index beside another, whose fields are as long on average as those of the other. */
  TermIndex(List<Indexstuk> stukken, TermAnalysis analysis, TermIndex beside) {
    this(stukken, analysis, beside.lengths);
  }

  private TermIndex(List<Indexstuk> stukken, TermAnalysis analysis, Map<Veld, Float> lengths) {
    size = stukken.size();
    var teksten = new LinkedHashMap<Integer, Indexstuk.Tekst>();
    var asked = new LinkedHashMap<Integer, Indexstuk.Vragen>();
    for (int number = 0; number < size; number++) {
      switch (stukken.get(number)) {
        case Indexstuk.Tekst tekst -> teksten.put(number, tekst);
        case Indexstuk.Vragen vragen -> asked.put(number, vragen);
      }
    }
    numbers = teksten.keySet().stream().mapToInt(Integer::intValue).toArray();
    // each takes about as long as the other
    var counted = CompletableFuture.supplyAsync(() -> count(asked, size, analysis));
    try {
      leaf = write(teksten.values(), analysis);
      vragen = counted.join();
      for (Veld veld : Veld.values()) {
        this.lengths.put(veld, lengths.getOrDefault(veld, averageLength(veld)));
        known.put(veld, hashes(veld));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Vraagindex count(
      Map<Integer, Indexstuk.Vragen> asked, int size, TermAnalysis analysis) {
    var pieces = new ConcurrentHashMap<String, List<String>>();
    return new Vraagindex(
        asked.entrySet().parallelStream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    each -> Vraagtelling.van(each.getValue(), analysis, pieces))),
        size);
  }

  private static Optional<LeafReader> write(
      Collection<Indexstuk.Tekst> teksten, TermAnalysis analysis) throws IOException {
    if (teksten.isEmpty()) {
      return Optional.empty();
    }
    var directory = new ByteBuffersDirectory();
    try (Analyzer words = new WegwijsAnalyzer(analysis);
        Analyzer letters = new NgramAnalyzer(new StopWords());
        Analyzer analyzer = new ByField(words, letters);
        var writer = new IndexWriter(directory, oneSegment(analyzer))) {
      for (Indexstuk.Tekst tekst : teksten) {
        writer.addDocument(tekst.document());
      }
      writer.forceMerge(1);
    }
    return Optional.of(DirectoryReader.open(directory).leaves().getFirst().reader());
  }

  /** All is written at once, so that nothing needs merging. */
  private static IndexWriterConfig oneSegment(Analyzer analyzer) {
    return new IndexWriterConfig(analyzer)
        .setRAMBufferSizeMB(BUFFER)
        .setUseCompoundFile(false)
        .setMergePolicy(NoMergePolicy.INSTANCE);
  }

  private float averageLength(Veld veld) throws IOException {
    if (veld.isVraag()) {
      return vragen.averageLength(veld);
    }
    if (leaf.isEmpty()) {
      return 1;
    }
    Terms terms = Terms.getTerms(leaf.get(), veld.name());
    return terms.getDocCount() == 0 ? 1 : (float) terms.getSumTotalTermFreq() / terms.getDocCount();
  }

  /** Most of what is asked is not here, which these tell without a look in the index. */
  private int[] hashes(Veld veld) throws IOException {
    if (leaf.isEmpty()) {
      return new int[0];
    }
    var hashes = IntStream.builder();
    TermsEnum all = Terms.getTerms(leaf.get(), veld.name()).iterator();
    for (var value = all.next(); value != null; value = all.next()) {
      hashes.add(value.utf8ToString().hashCode());
    }
    return hashes.build().sorted().distinct().toArray();
  }

  /** Number of documents. */
  int size() {
    return size;
  }

  /** How rare a term is in the texts of products; the highest where nothing has it. */
  double rarity(String term) {
    int found = of(Veld.SECTIES, term).size();
    return Math.log((1.0 + size) / (1.0 + Math.min(found, size)));
  }

  /** The documents that have that term in that field. */
  Postings of(Veld veld, String term) {
    if (!veld.isVraag()
        && Arrays.binarySearch(known.getOrDefault(veld, NOTHING), term.hashCode()) < 0) {
      return Postings.GEEN;
    }
    Map<String, Postings> before = remembered.get(veld);
    if (before == null) {
      return lookUp(veld, term);
    }
    Postings found = before.get(term);
    if (found == null) {
      found = lookUp(veld, term);
      // only what is in the index is kept, so that what is kept cannot outgrow it
      if (found.size() > 0) {
        before.put(term, found);
      }
    }
    return found;
  }

  private Postings lookUp(Veld veld, String term) {
    float length = lengths.getOrDefault(veld, 1f);
    if (veld.isVraag()) {
      return vragen.of(veld, term, length);
    }
    try {
      if (leaf.isEmpty()) {
        return Postings.GEEN;
      }
      TermsEnum terms = Terms.getTerms(leaf.get(), veld.name()).iterator();
      if (!terms.seekExact(new BytesRef(term))) {
        return Postings.GEEN;
      }
      NumericDocValues norms = leaf.get().getNormValues(veld.name());
      var documents = new int[terms.docFreq()];
      var values = new float[documents.length];
      int found = 0;
      PostingsEnum postings = terms.postings(null, PostingsEnum.FREQS);
      for (int document = postings.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = postings.nextDoc()) {
        boolean measured = norms != null && norms.advanceExact(document);
        int here = measured ? SmallFloat.byte4ToInt((byte) norms.longValue()) : 1;
        documents[found] = numbers[document];
        values[found++] = veld.saturated(postings.freq(), here, length);
      }
      return new Postings(Arrays.copyOf(documents, found), Arrays.copyOf(values, found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
      return field.equals(Veld.LETTERS.name()) ? letters : words;
    }
  }
}
