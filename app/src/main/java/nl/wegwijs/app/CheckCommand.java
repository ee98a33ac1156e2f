package nl.wegwijs.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import nl.wegwijs.gemeente.lezen.Gelezen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    description = "Lees alle bestanden van de gemeenten en toon elke fout met bestand en regel.")
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "MAP", description = "De map; standaard ./gemeenten.")
  private @Nullable Path map;

  @SuppressWarnings("NullAway.Init") // filled by picocli
  CheckCommand() {}

  @Override
  public Integer call() {
    Path gemeenten = map != null ? map : Instellingen.uit(System.getenv()).gemeenten();
    Gelezen gelezen = Bestanden.gemeenten(gemeenten, Clock.systemUTC());
    PrintWriter uit = spec.commandLine().getOut();
    gelezen.waarschuwingen().forEach(fout -> uit.println("let op: " + fout));
    Wegwijs.toon(spec.commandLine().getErr(), gelezen.fouten());
    uit.printf(
        "%d gemeenten, %d fouten, %d keer let op%n",
        gelezen.gemeenten().alle().size(),
        gelezen.fouten().size(),
        gelezen.waarschuwingen().size());
    uit.flush();
    return gelezen.foutloos() ? Wegwijs.klaar() : Wegwijs.FOUT_IN_BESTANDEN;
  }
}
