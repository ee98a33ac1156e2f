package nl.wegwijs.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A service in a process of its own, as an operator starts it, with an empty database in a temporary folder. */
final class Service implements AutoCloseable {
  private static final Duration LONGEST_START = Duration.ofSeconds(60);
  private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

  /** One generation in what {@code jcmd GC.heap_info} prints; metaspace and class space are no heap. */
  private static final Pattern GENERATION =
      Pattern.compile("(?:PSYoungGen|ParOldGen|garbage-first heap)\\s+total.*?used (\\d+)K");

  private final Process process;
  private final Path data;
  private final Path log;
  private final int port;
  private final Duration start;
  private final Thread whenStopped = Thread.ofPlatform().unstarted(this::destroy);

  private Service(List<String> command, String ready) throws IOException {
    data = Files.createTempDirectory("wegwijs-benchmark");
    log = data.resolve("output.log");
    port = freePort();
    var builder = new ProcessBuilder(command);
    builder.environment().put("WEGWIJS_DATA", data.toString());
    builder.environment().put("WEGWIJS_PORT", String.valueOf(port));
    builder.environment().remove("WEGWIJS_DATABASE_URL");
    builder.environment().remove("WEGWIJS_GEMEENTEN");
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    long begin = System.nanoTime();
    process = builder.start();
    Runtime.getRuntime().addShutdownHook(whenStopped);
    awaitReady(HttpConnection.get(ready), begin + LONGEST_START.toNanos());
    start = Duration.ofNanos(System.nanoTime() - begin);
  }

  /** Starts {@code ./wegwijs start} of the directory that the program is started in, and waits until it is ready. */
  static Service wegwijs() throws IOException {
    return new Service(List.of("./wegwijs", "start"), "/health/ready");
  }

  /** Starts {@link ConstantServer} with the flags of {@code ./wegwijs start}, and waits until it answers. */
  static Service constant() throws IOException {
    return new Service(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+UseParallelGC",
            "-cp",
            System.getProperty("java.class.path"),
            ConstantServer.class.getName()),
        ConstantServer.PATH);
  }

  int port() {
    return port;
  }

  /** From the start of the process until it was ready. */
  Duration start() {
    return start;
  }

  /** The time that processors have worked for it since its start. */
  Duration processorTime() {
    return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** What is in use of its heap after a collection, in bytes. */
  long heapInUse() throws IOException {
    jcmd("GC.run");
    return GENERATION
        .matcher(jcmd("GC.heap_info"))
        .results()
        .map(MatchResult::group)
        .mapToLong(line -> Long.parseLong(line.replaceAll(".*used (\\d+)K", "$1")) * 1024)
        .sum();
  }

  private String jcmd(String request) throws IOException {
    Process jcmd =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(process.pid()),
                request)
            .redirectErrorStream(true)
            .start();
    try (BufferedReader output = jcmd.inputReader(StandardCharsets.UTF_8)) {
      return String.join("\n", output.readAllLines());
    }
  }

  private void awaitReady(byte[] request, long end) throws IOException {
    while (!answers(request)) {
      if (System.nanoTime() > end || !process.isAlive()) {
        String said = Files.readString(log, StandardCharsets.UTF_8);
        close();
        throw new IOException("the service did not become ready: " + said);
      }
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }
  }

  private boolean answers(byte[] request) throws IOException {
    try (var connection = new HttpConnection(port)) {
      return connection.send(request) == 200;
    } catch (ConnectException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void destroy() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** Stops the process and deletes what it kept. */
  @Override
  public void close() throws IOException {
    destroy();
    Runtime.getRuntime().removeShutdownHook(whenStopped);
    try (Stream<Path> files = Files.walk(data)) {
      files.sorted(Comparator.reverseOrder()).forEach(Service::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
