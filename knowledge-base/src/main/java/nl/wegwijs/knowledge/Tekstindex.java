package nl.wegwijs.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
 * Texts of products in a Lucene index in memory, and how much each says a term. It needs no
 * closing: it is gone when nobody looks at it any more. Immutable, safe for many threads.
 */
final class Tekstindex {
  /** Megabytes; more than any catalogue takes. */
  private static final double BUFFER = 512;

  private static final int[] NOTHING = {};

  static final List<Veld> VELDEN =
      Stream.of(Veld.values()).filter(Predicate.not(Veld::isVraag)).toList();

  private final Map<Indexstuk.Tekst, Integer> nummers = new HashMap<>();
  private final Optional<LeafReader> leaf;
  private final Woordhashes opgezocht;
  private final Map<Veld, Float> average = new EnumMap<>(Veld.class);
  private final Map<Veld, int[]> known = new EnumMap<>(Veld.class);

  Tekstindex(Collection<Indexstuk.Tekst> teksten, TermAnalysis analysis) {
    var woorden = IntStream.builder();
    teksten.forEach(tekst -> nummers.put(tekst, nummers.size()));
    try {
      leaf = write(teksten, analysis, woorden);
      for (Veld veld : VELDEN) {
        average.put(veld, measured(veld));
        known.put(veld, hashes(veld));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    opgezocht = Woordhashes.van(woorden.build());
  }

  /**
   * An index of these texts: the one before, if it holds the same and reads them the same.
   *
   * @param verschil between the reading of the one before and this
   */
  static Tekstindex na(
      Tekstindex vorige,
      Set<Indexstuk.Tekst> teksten,
      TermAnalysis analysis,
      Woordhashes verschil) {
    boolean same = vorige.nummers.keySet().equals(teksten) && !vorige.raakt(verschil);
    return same ? vorige : new Tekstindex(teksten, analysis);
  }

  /** Whether a text of it is read otherwise. */
  boolean raakt(Woordhashes verschil) {
    return verschil.deelt(opgezocht);
  }

  private static Optional<LeafReader> write(
      Collection<Indexstuk.Tekst> teksten, TermAnalysis analysis, IntConsumer opgezocht)
      throws IOException {
    if (teksten.isEmpty()) {
      return Optional.empty();
    }
    var directory = new ByteBuffersDirectory();
    try (Analyzer words = new WegwijsAnalyzer(analysis, opgezocht);
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

  private float measured(Veld veld) throws IOException {
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

  /** Each text with its number. */
  Map<Indexstuk.Tekst, Integer> nummers() {
    return Collections.unmodifiableMap(nummers);
  }

  /** Number of terms that an average text has in that field; 1 where none has any. */
  float averageLength(Veld veld) {
    return average.getOrDefault(veld, 1f);
  }

  /**
   * The texts that have that term in that field.
   *
   * @param average length of the field that counts as the usual one
   */
  Postings of(Veld veld, String term, float average) {
    if (Arrays.binarySearch(known.getOrDefault(veld, NOTHING), term.hashCode()) < 0) {
      return Postings.GEEN;
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
        documents[found] = document;
        values[found++] = veld.saturated(postings.freq(), here, average);
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
