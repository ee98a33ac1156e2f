package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

final class WegwijsTest {
  @Test
  void saysWhatToDoWhenTheMemoryIsFull() {
    var fout = new StringWriter();

    int code =
        Wegwijs.opdrachtregel()
            .addSubcommand(new Slokop())
            .setErr(new PrintWriter(fout))
            .execute("slokop");

    assertThat(code).isEqualTo(1);
    assertThat(fout.toString()).contains("geheugen is vol", "WEGWIJS_HEAP=");
  }

  @Command(name = "slokop")
  private static final class Slokop implements Callable<Integer> {
    @Override
    public Integer call() {
      throw new IllegalStateException(new ExecutionException(new OutOfMemoryError("vol")));
    }
  }
}
