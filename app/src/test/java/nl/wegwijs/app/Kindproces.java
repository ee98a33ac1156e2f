package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as an operator starts it, in a process of its own that a test may kill. */
final class Kindproces implements AutoCloseable {
  private static final Pattern KLAAR =
      Pattern.compile("klaar na (?<ms>\\d+) ms: (?<adres>http://\\S+)");

  private final Process proces;
  private final BufferedReader uit;
  private final Path log;
  private final StringBuilder gezegd = new StringBuilder();
  private final Verbinding verbinding;

  private Kindproces(Process proces, Path log) throws IOException {
    this.proces = proces;
    this.uit = proces.inputReader(StandardCharsets.UTF_8);
    this.log = log;
    this.verbinding = new Verbinding(wachtOpAdres());
  }

  /**
   * Starts the service and waits until it listens.
   *
   * @param anders settings that are not as usual
   */
  static Kindproces start(Path data, Map<String, String> anders) throws IOException {
    Files.createDirectories(data);
    Path log = data.resolveSibling(data.getFileName() + ".log");
    var bouwer = opdracht("start");
    bouwer.environment().putAll(Proefdienst.omgeving(data, anders));
    return new Kindproces(bouwer.redirectError(log.toFile()).start(), log);
  }

  /** A command of the program, in this folder and with the settings of a real run. */
  static ProcessBuilder opdracht(String... woorden) {
    var bouwer =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dlogback.configurationFile=logback.xml",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED",
            "--add-modules",
            "jdk.incubator.vector",
            "-cp",
            System.getProperty("java.class.path"),
            Wegwijs.class.getName());
    bouwer.command().addAll(List.of(woorden));
    bouwer.environment().keySet().removeIf(naam -> naam.startsWith("WEGWIJS_"));
    return bouwer;
  }

  Verbinding verbinding() {
    return verbinding;
  }

  long pid() {
    return proces.pid();
  }

  /** SIGKILL: nothing in the process is told of it. */
  void dood() throws InterruptedException {
    proces.toHandle().destroyForcibly();
    // SIGKILL shows as 128 + 9; any other end is a failure of the process itself.
    assertThat(proces.waitFor()).isEqualTo(137);
  }

  /** SIGTERM, and waits until everything is closed; gives the exit code. */
  int stop() throws InterruptedException {
    proces.toHandle().destroy();
    assertThat(proces.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return proces.exitValue();
  }

  /** Everything it wrote on both outputs, once it has ended. */
  String uitvoer() throws IOException {
    for (String regel = uit.readLine(); regel != null; regel = uit.readLine()) {
      gezegd.append(regel).append('\n');
    }
    return gezegd + Files.readString(log);
  }

  @Override
  public void close() {
    proces.destroyForcibly();
  }

  private URI wachtOpAdres() throws IOException {
    for (String regel = uit.readLine(); regel != null; regel = uit.readLine()) {
      gezegd.append(regel).append('\n');
      Matcher klaar = KLAAR.matcher(regel);
      if (klaar.find()) {
        return URI.create(klaar.group("adres"));
      }
    }
    throw new IllegalStateException("the service did not start: " + Files.readString(log));
  }
}
