package nl.wegwijs.storage;

import static nl.wegwijs.storage.Voorbeelden.BEGIN;
import static nl.wegwijs.storage.Voorbeelden.beurt;
import static nl.wegwijs.storage.Voorbeelden.gesprek;
import static nl.wegwijs.storage.Voorbeelden.groet;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.bot.gesprek.GesprekStore.Toegevoegd;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * A process that adds beurten until it is killed, and prints each one as soon as it is
 * acknowledged.
 */
final class AppendingProcess {
  static final GemeenteId GEMEENTE = new GemeenteId("waterrijk");
  private static final int THREADS = 8;

  private AppendingProcess() {}

  /** Starts it on that file; what it prints can be read from it. */
  static Process start(Path file) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                AppendingProcess.class.getName(),
                file.toString()))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** An acknowledged beurt as it is printed: gesprek, number and kenmerk. */
  static String line(GesprekId id, int nummer) {
    return id + " " + nummer + " " + kenmerk(id, nummer);
  }

  private static String kenmerk(GesprekId id, int nummer) {
    return "K-" + id + "-" + nummer;
  }

  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
    Database database = Database.open(new Instelling.Sqlite(Path.of(arguments[0])));
    try (var executor = Executors.newFixedThreadPool(THREADS)) {
      for (int thread = 0; thread < THREADS; thread++) {
        executor.execute(() -> appendForEver(database.gesprekken(), out));
      }
    }
  }

  private static void appendForEver(GesprekStore store, PrintStream out) {
    GesprekId id = new Kenmerken().gesprek(BEGIN);
    store.open(gesprek(GEMEENTE, id), groet(id));
    for (int nummer = 1; ; nummer++) {
      Toegevoegd outcome =
          store.append(GEMEENTE, beurt(id, nummer, kenmerk(id, nummer), "woord " + nummer));
      if (outcome != Toegevoegd.OPGESLAGEN) {
        throw new AssertionError(outcome);
      }
      out.print(line(id, nummer) + "\n");
    }
  }
}
