package nl.wegwijs.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
   * @param args which one: load, routeringen, start or heap; then, where it is to be shorter, the part of its time, such as
   *     0.2
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
      default -> throw new IllegalArgumentException("load, routeringen, start or heap");
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
    var ratios = new ArrayList<Double>();
    var constants = new ArrayList<Double>();
    var routeringen = new ArrayList<Double>();
    try (var service = Service.wegwijs();
        var constant = Service.constant()) {
      run.perSecond(constant.port(), part(WARM_UP));
      run.perSecond(service.port(), part(WARM_UP));
      for (int round = 0; round < ROUNDS; round++) {
        constants.add(run.perSecond(constant.port(), part(Duration.ofSeconds(5))));
        routeringen.add(run.perSecond(service.port(), part(Duration.ofSeconds(5))));
        ratios.add(routeringen.getLast() / constants.getLast());
      }
    }
    report.tell("constant: requests a second, median of 5", median(constants), "/s");
    report.tell("routeringen: requests a second, median of 5", median(routeringen), "/s");
    report.atLeast("ratio of the two, median of 5 pairs", median(ratios), 0.08, "");
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

  private Duration part(Duration whole) {
    return Duration.ofNanos(Math.round(whole.toNanos() * part));
  }

  private static double median(List<Double> figures) {
    double[] sorted = figures.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
