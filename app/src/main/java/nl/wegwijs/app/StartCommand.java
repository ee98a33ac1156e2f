package nl.wegwijs.app;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.lezen.Gelezen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "start", description = "Start de dienst op de voorgrond; stop met Ctrl+C.")
final class StartCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // filled by picocli
  StartCommand() {}

  @Override
  public Integer call() throws Exception {
    long begin = System.nanoTime();
    PrintWriter uit = spec.commandLine().getOut();
    Instellingen instellingen = Instellingen.uit(System.getenv());
    var voorwerk = Voorwerk.begin(instellingen);
    Gelezen gelezen = voorwerk.bestanden().get();
    if (!gelezen.foutloos()) {
      Wegwijs.toon(spec.commandLine().getErr(), gelezen.fouten());
      return Wegwijs.FOUT_IN_BESTANDEN;
    }
    var dienst = new Dienst(instellingen, gelezen, voorwerk);
    var gestopt = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .unstarted(() -> {
                  dienst.close();
                  gestopt.countDown();
                }));
    long ms = Duration.ofNanos(System.nanoTime() - begin).toMillis();
    uit.printf(
        "Wegwijs is klaar na %d ms: http://%s:%d%n", ms, instellingen.web().host(), dienst.poort());
    for (Gemeente gemeente : gelezen.gemeenten().opNaam()) {
      uit.printf("  %s (%s)%n", gemeente.naam(), gemeente.id());
    }
    uit.flush();
    gestopt.await();
    return Wegwijs.klaar();
  }
}
