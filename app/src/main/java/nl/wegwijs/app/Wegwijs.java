package nl.wegwijs.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wegwijs.app.Instellingen.OngeldigeInstellingException;
import nl.wegwijs.gemeente.lezen.Fout;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line. Without a command it shows what it can do. */
@Command(
    name = "wegwijs",
    mixinStandardHelpOptions = true,
    version = "Wegwijs 1.0.0",
    description =
        "De assistent van uw gemeente: antwoordt, vult formulieren in en brengt vragen bij het juiste team.",
    subcommands = {
      StartCommand.class,
      ChatCommand.class,
      CheckCommand.class,
      ImportCommand.class,
      ProefCommand.class,
      ParityCommand.class,
      SimulateCommand.class,
      TrainCommand.class,
      EvaluateCommand.class,
      ExplainCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Wegwijs implements Runnable {
  /** Files or settings that an operator must mend. */
  static final int FOUT_IN_BESTANDEN = 2;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // filled by picocli
  Wegwijs() {}

  /**
   * Runs one command; the exit code is 0 for success, 2 for files or settings that must be mended,
   * 1 otherwise.
   */
  public static void main(String[] args) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    System.exit(opdrachtregel().execute(args));
  }

  static CommandLine opdrachtregel() {
    return new CommandLine(new Wegwijs())
        .setExecutionExceptionHandler((fout, opdracht, gelezen) -> {
          if (fout instanceof OngeldigeInstellingException) {
            opdracht.getErr().println(fout.getMessage());
            return FOUT_IN_BESTANDEN;
          }
          if (isGeheugenVol(fout)) {
            opdracht
                .getErr()
                .println(
                    "Het geheugen is vol. Geef het programma meer, bijvoorbeeld met WEGWIJS_HEAP=6g.");
            return ExitCode.SOFTWARE;
          }
          throw fout;
        });
  }

  private static boolean isGeheugenVol(Throwable fout) {
    return Stream.iterate(fout, Objects::nonNull, Throwable::getCause)
        .anyMatch(OutOfMemoryError.class::isInstance);
  }

  /** Prints every mistake on a line of its own. */
  static void toon(PrintWriter naar, List<Fout> fouten) {
    fouten.forEach(fout -> naar.println(fout));
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  static int klaar() {
    return ExitCode.OK;
  }
}
