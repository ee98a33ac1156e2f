package nl.wegwijs.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import nl.wegwijs.bot.wereld.Teksten;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.lezen.ActueleGemeenten;
import nl.wegwijs.gemeente.lezen.Gelezen;
import nl.wegwijs.gemeente.lezen.GemeentenLezer;
import nl.wegwijs.gemeente.lezen.Herlezer;
import nl.wegwijs.knowledge.Kennisbouwer;
import nl.wegwijs.knowledge.KnowledgeBase;
import nl.wegwijs.training.Zoekexamen;

/** The catalogues of the whole country in one process. */
final class GemeentenRun {
  private static final int WARM_UP = 20_000;
  private static final int SEARCHES = 100_000;
  private static final int RELOADS = 20;
  private static final int BUILDS = 5;

  private final Landkaart kaart;
  private final Report report;
  private final List<String> vragen =
      Zoekexamen.vanKlassenpad().vragen().stream().map(Zoekexamen.Vraag::tekst).toList();
  private final Random random = new Random(342);
  private final double part;

  GemeentenRun(Landkaart kaart, Report report, double part) {
    this.kaart = kaart;
    this.report = report;
    this.part = part;
  }

  void run() throws IOException {
    var herlezer = new Herlezer(new GemeentenLezer(Teksten.VEREIST, Voorbeelden.KLOK), kaart.map());
    long begin = System.nanoTime();
    Gelezen gelezen = herlezer.get();
    if (!gelezen.foutloos()) {
      throw new IllegalStateException("mistakes, the first: " + gelezen.fouten().getFirst());
    }
    report.tell("reading the files of 342 gemeenten", seconds(begin), "s");
    Gemeente een = gelezen.gemeenten().opNaam().iterator().next();
    report.tell("products of one gemeente", een.producten().alle().size(), "texts");
    alone(een);
    var bouwer = new Kennisbouwer();
    long bouwen = System.nanoTime();
    var actueel = new ActueleGemeenten<>(gelezen, herlezer, bouwer::bouw);
    report.tell("indexes of 342 gemeenten", seconds(bouwen), "s");
    report.under("heap in use, catalogues and indexes", heap(), 1536, "MB");
    search(actueel.versie());
    reload(actueel);
    report.under("heap in use after the reloads", heap(), 1536, "MB");
  }

  /** As where one gemeente runs the program. */
  private void alone(Gemeente gemeente) {
    var gemeenten = new Gemeenten(Map.of(gemeente.id(), gemeente));
    var readings = new Latencies();
    var builds = new Latencies();
    for (int i = 0; i < BUILDS; i++) {
      long begin = System.nanoTime();
      var bouwer = new Kennisbouwer();
      long read = System.nanoTime();
      bouwer.bouw(gemeenten);
      readings.add(read - begin);
      builds.add(System.nanoTime() - read);
    }
    report.tell("questions and words of the program, read once, median", millis(readings, 0.5), "ms");
    report.tell("index of one gemeente alone, the first time", millis(builds, 1), "ms");
    report.under("index of one gemeente alone, median", millis(builds, 0.5), 1000, "ms");
  }

  private void search(ActueleGemeenten.Versie<KnowledgeBase> versie) {
    List<Gemeente> gemeenten = List.copyOf(versie.gemeenten().opNaam());
    var latencies = new Latencies();
    int searches = (int) (SEARCHES * part);
    for (int i = -WARM_UP; i < searches; i++) {
      Gemeente gemeente = gemeenten.get(random.nextInt(gemeenten.size()));
      String vraag = vragen.get(random.nextInt(vragen.size()));
      long begin = System.nanoTime();
      versie.gemaakt().zoek(gemeente.id(), vraag, Taal.NL, 3);
      if (i >= 0) {
        latencies.add(System.nanoTime() - begin);
      }
    }
    report.tell("search: p50", millis(latencies, 0.5), "ms");
    report.under("  p99", millis(latencies, 0.99), 5, "ms");
  }

  /** One gemeente changes after the other, while somebody searches. */
  private void reload(ActueleGemeenten<KnowledgeBase> actueel) throws IOException {
    var klaar = new AtomicBoolean();
    var mixed = new AtomicLong();
    Thread zoeker = Thread.ofPlatform().start(() -> mixed.set(mixed(actueel, klaar)));
    var reloads = new Latencies();
    var seen = new ArrayList<Boolean>();
    for (int i = 0; i < RELOADS; i++) {
      int nummer = random.nextInt(Landkaart.GEMEENTEN);
      String woord = "zwanenpas" + (char) ('a' + i) + "loket";
      kaart.wijzig(nummer, woord);
      long begin = System.nanoTime();
      actueel.herlees();
      reloads.add(System.nanoTime() - begin);
      seen.add(
          actueel.nu().alle().values().stream()
              .filter(gemeente -> gemeente.id().value().equals("g" + nummer))
              .anyMatch(gemeente -> says(gemeente, woord)));
    }
    klaar.set(true);
    join(zoeker);
    report.under("one gemeente changed, read and served: median", millis(reloads, 0.5), 500, "ms");
    report.tell("  longest", millis(reloads, 1), "ms");
    report.atLeast(
        "  changes that were served", (double) seen.stream().filter(s -> s).count(), RELOADS, "");
    report.under("  failed or mixed answers meanwhile", (double) mixed.get(), 1, "");
  }

  private static boolean says(Gemeente gemeente, String woord) {
    return gemeente.producten().alle().stream()
        .flatMap(product -> product.secties().stream())
        .anyMatch(sectie -> sectie.tekst().contains(woord));
  }

  /** Searches until it is done, and counts what failed or came from another version. */
  private static long mixed(ActueleGemeenten<KnowledgeBase> actueel, AtomicBoolean klaar) {
    long mixed = 0;
    while (!klaar.get()) {
      var versie = actueel.versie();
      for (Gemeente gemeente : versie.gemeenten().opNaam()) {
        var hits = versie.gemaakt().search(gemeente.id(), "paspoort aanvragen", Taal.NL, 1);
        boolean own =
            hits.size() == 1 && gemeente.producten().alle().contains(hits.getFirst().product());
        mixed += own ? 0 : 1;
      }
    }
    return mixed;
  }

  private static void join(Thread zoeker) throws IOException {
    try {
      zoeker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static double heap() {
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    return used / 1024.0 / 1024.0;
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static double millis(Latencies latencies, double part) {
    Duration duration = latencies.quantile(part);
    return Report.millis(duration);
  }
}
