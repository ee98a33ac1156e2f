package nl.wegwijs.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The measurements of the running service. Exits with 1 when a figure misses its bound. */
public final class Benchmarks {
  private static final Duration WARM_UP = Duration.ofSeconds(15);
  private static final int STARTS = 5;
  private static final int ROUNDS = 5;
  private static final double MEBIBYTE = 1024 * 1024;

  private final Report report = new Report();
  private final double part;

  private Benchmarks(double part) {
    this.part = part;
  }

  /**
   * Runs one measurement in the directory that holds {@code ./wegwijs}.
   *
   * @param args which one: load, routeringen, start, heap, inbox or gemeenten; then, where it is to
   *     be shorter, the part of its time, such as 0.2
   */
  public static void main(String[] args) throws IOException {
    var benchmarks = new Benchmarks(args.length > 1 ? Double.parseDouble(args[1]) : 1);
    benchmarks.run(args.length > 0 ? args[0] : "");
    System.exit(benchmarks.report.missed() ? 1 : 0);
  }

  private void run(String which) throws IOException {
    switch (which) {
      case "load" -> load();
      case "routeringen" -> routeringen();
      case "start" -> start();
      case "heap" -> heap();
      case "inbox" -> inbox();
      case "gemeenten" -> gemeenten();
      default ->
          throw new IllegalArgumentException("load, routeringen, start, heap, inbox or gemeenten");
    }
  }

  private void load() throws IOException {
    try (var service = Service.wegwijs()) {
      var load = new LoadRun(service.port());
      load.withoutPause(part(WARM_UP));
      LoadRun.Result scheduled = load.onSchedule(part(Duration.ofSeconds(60)));
      scheduled.print("50 gesprekken, a beurt a second each");
      tell(scheduled.latencies(), 5, 25);
      LoadRun.Result busy = load.withoutPause(part(Duration.ofSeconds(30)));
      busy.print("50 gesprekken without pause");
      report.atLeast("  beurten a second", busy.perSecond(), 1000, "/s");
      tell(busy.latencies(), Double.POSITIVE_INFINITY, 150);
    }
  }

  private void tell(Latencies latencies, double median, double most) {
    double p50 = Report.millis(latencies.quantile(0.5));
    if (Double.isFinite(median)) {
      report.under("  p50", p50, median, "ms");
    } else {
      report.tell("  p50", p50, "ms");
    }
    report.under("  p99", Report.millis(latencies.quantile(0.99)), most, "ms");
    report.tell("  longest", Report.millis(latencies.quantile(1)), "ms");
  }

  private void routeringen() throws IOException {
    var run = new RouteringenRun();
    var constants = new ArrayList<RouteringenRun.Speed>();
    var routeringen = new ArrayList<RouteringenRun.Speed>();
    try (var service = Service.wegwijs();
        var constant = Service.constant()) {
      run.ask(constant, part(WARM_UP));
      run.ask(service, part(WARM_UP.multipliedBy(2)));
      for (int round = 0; round < ROUNDS; round++) {
        constants.add(run.ask(constant, part(Duration.ofSeconds(5))));
        routeringen.add(run.ask(service, part(Duration.ofSeconds(5))));
      }
    }
    tell("constant", constants);
    tell("routeringen", routeringen);
    var ratios = new ArrayList<Double>();
    for (int round = 0; round < ROUNDS; round++) {
      ratios.add(routeringen.get(round).perSecond() / constants.get(round).perSecond());
    }
    report.atLeast("ratio of the two, median of the pairs", median(ratios), 0.08, "");
  }

  private void tell(String what, List<RouteringenRun.Speed> speeds) {
    report.tell(
        what + ": requests a second, median",
        median(speeds.stream().map(RouteringenRun.Speed::perSecond).toList()),
        "/s");
    report.tell(
        what + ": work of the server for one, median",
        median(speeds.stream().map(speed -> Report.millis(speed.work())).toList()),
        "ms");
  }

  private void start() throws IOException {
    var seconds = new ArrayList<Double>();
    for (int i = 0; i < STARTS; i++) {
      try (var service = Service.wegwijs()) {
        seconds.add(service.start().toNanos() / 1e9);
        report.tell("start " + (i + 1), seconds.getLast(), "s");
      }
    }
    report.under("from the command to ready, median of 5", median(seconds), 3, "s");
  }

  private void heap() throws IOException {
    try (var service = Service.wegwijs()) {
      report.under("heap in use after start", service.heapInUse() / MEBIBYTE, 256, "MB");
      new LoadRun(service.port()).withoutPause(part(Duration.ofSeconds(30)));
      report.under("heap in use after 30 s of load", service.heapInUse() / MEBIBYTE, 256, "MB");
    }
  }

  private void inbox() throws IOException {
    try (var service = Service.wegwijs();
        var run = new InboxRun(service.port())) {
      run.laatWachten(500);
      run.meldAan();
      int berichten = Math.max(1, (int) Math.round(300 * part));
      Latencies gezien = run.berichten(berichten);
      report.tell(
          "a message in fifty open inboxes: p50", Report.millis(gezien.quantile(0.5)), "ms");
      report.under("  p95", Report.millis(gezien.quantile(0.95)), 200, "ms");
      run.laatWachten(Math.max(500, (int) Math.round(10_000 * part)));
      run.wachtrij(20);
      Latencies wachtrij = run.wachtrij(100);
      report.tell("page of the queue: p50", Report.millis(wachtrij.quantile(0.5)), "ms");
      report.under("  p95", Report.millis(wachtrij.quantile(0.95)), 100, "ms");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private void gemeenten() throws IOException {
    Path map = Files.createTempDirectory("wegwijs-gemeenten");
    try {
      new GemeentenRun(Landkaart.maak(map), report, part).run();
    } finally {
      try (Stream<Path> paden = Files.walk(map)) {
        for (Path pad : paden.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(pad);
        }
      }
    }
  }

  private Duration part(Duration whole) {
    return Duration.ofNanos(Math.round(whole.toNanos() * part));
  }

  private static double median(List<Double> figures) {
    double[] sorted = figures.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
