package nl.wegwijs.benchmarks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.wegwijs.bot.Router;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.intents.Understanding;
import nl.wegwijs.knowledge.Hit;
import nl.wegwijs.knowledge.Passage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What one sentence costs on one thread, each call with the next sentence of the evaluation sets. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class SentenceBenchmark {
  private static final GemeenteId WATERRIJK = new GemeenteId("waterrijk");
  private static final int HITS = 5;

  private Wereld wereld;
  private Gemeente gemeente;
  private Router router;
  private List<String> zinnen;
  private List<Product> producten;
  private LocalDate vandaag;
  private int volgende;

  /** JMH makes it and then calls {@link #laad}. */
  @SuppressWarnings("NullAway.Init")
  public SentenceBenchmark() {}

  @Setup
  public void laad() {
    wereld = Voorbeelden.laad();
    gemeente = wereld.gemeenten().gemeente(WATERRIJK).orElseThrow();
    producten = List.copyOf(gemeente.producten().alle());
    router = new Router(() -> wereld, Voorbeelden.KLOK);
    zinnen = Zinnen.alle();
    vandaag = LocalDate.ofInstant(Voorbeelden.KLOK.instant(), ZoneId.of("Europe/Amsterdam"));
  }

  @TearDown
  public void sluit() {
    wereld.kennis().close();
  }

  /** The meaning of a sentence: intents with certainty, entities, signaalwoorden. */
  @Benchmark
  public Understanding understand() {
    return wereld.understander().understand(zin(), gemeente, Taal.NL, vandaag);
  }

  /** The five products that a sentence finds. */
  @Benchmark
  public List<Hit> search() {
    return wereld.kennis().search(WATERRIJK, zin(), Taal.NL, HITS);
  }

  /** The part of a product that answers a sentence. */
  @Benchmark
  public Passage passage() {
    String zin = zin();
    return wereld.kennis().passage(producten.get(volgende % producten.size()), zin);
  }

  /** All that {@code routeringen} does with a sentence, without HTTP and JSON. */
  @Benchmark
  public Optional<Router.Antwoord> route() {
    return router.route(new Router.Vraag(WATERRIJK, zin(), List.of(), Optional.empty()));
  }

  private String zin() {
    volgende = (volgende + 1) % zinnen.size();
    return zinnen.get(volgende);
  }
}
