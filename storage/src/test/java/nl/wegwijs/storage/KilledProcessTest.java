package nl.wegwijs.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there, once, whenever the process was killed. */
final class KilledProcessTest {
  private static final int ROUNDS = 5;

  @Test
  void keepsEveryAcknowledgedBeurtOnceThroughAKill(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("wegwijs.db");
    var acknowledged = new ArrayList<String>();
    var random = new Random();

    for (int round = 0; round < ROUNDS; round++) {
      acknowledged.addAll(appendUntilKilled(file, 1 + random.nextInt(1500)));

      try (var database = Database.open(new Instelling.Sqlite(file))) {
        List<String> kept = kept(database.gesprekken(), gesprekken(file));
        assertThat(kept).doesNotHaveDuplicates().containsAll(acknowledged);
      }
    }
  }

  /** Kills the process with that many lines read, and gives all that it had printed in full. */
  private static List<String> appendUntilKilled(Path file, int lines)
      throws IOException, InterruptedException {
    var printed = new ArrayList<String>();
    Process process = AppendingProcess.start(file);
    try (BufferedReader reader = process.inputReader(StandardCharsets.US_ASCII)) {
      while (printed.size() < lines) {
        printed.add(fullLine(reader));
      }
      // Through the handle, since the process itself would close what it had printed.
      process.toHandle().destroyForcibly();
      for (String line = fullLine(reader); !line.isEmpty(); line = fullLine(reader)) {
        printed.add(line);
      }
    } finally {
      process.destroyForcibly();
    }
    // SIGKILL shows as 128 + 9; any other end is a failure of the process itself.
    assertThat(process.waitFor()).isEqualTo(137);
    return printed;
  }

  /**
   * The next line without its end; empty where the process was killed in the middle of it or before
   * it.
   */
  private static String fullLine(BufferedReader reader) throws IOException {
    var line = new StringBuilder();
    for (int sign = reader.read(); sign != '\n'; sign = reader.read()) {
      if (sign < 0) {
        return "";
      }
      line.append((char) sign);
    }
    return line.toString();
  }

  private static List<GesprekId> gesprekken(Path file) {
    return Jdbi.create("jdbc:sqlite:" + file)
        .withHandle(handle ->
            handle
                .createQuery("select id from gesprekken")
                .map((row, context) -> new GesprekId(row.getString(1)))
                .list());
  }

  /**
   * Every kept beurt but the greetings; in each gesprek they are numbered without gaps to the last.
   */
  private static List<String> kept(GesprekStore store, List<GesprekId> ids) {
    var kept = new ArrayList<String>();
    for (GesprekId id : ids) {
      List<Beurt> beurten = store.beurten(AppendingProcess.GEMEENTE, id, 0, Integer.MAX_VALUE);
      int last = store.gesprek(AppendingProcess.GEMEENTE, id).orElseThrow().laatsteBeurt();
      assertThat(beurten)
          .extracting(Beurt::nummer)
          .containsExactlyElementsOf(IntStream.rangeClosed(1, last).boxed().toList());
      beurten.forEach(beurt -> kept.add(AppendingProcess.line(id, beurt.nummer())));
    }
    return kept;
  }
}
