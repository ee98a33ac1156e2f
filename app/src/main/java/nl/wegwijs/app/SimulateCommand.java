package nl.wegwijs.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import nl.wegwijs.app.simulatie.Ingediend;
import nl.wegwijs.app.simulatie.Simulatie;
import nl.wegwijs.app.simulatie.Simulatieverslag;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.lezen.Gelezen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "simulate",
    description = {
      "Laat bedachte inwoners een verhuizing doorgeven en meet hoe dat gaat.",
      "Wat mislukt, wordt een .gesprek. De uitkomst is 1 als niet alles aan de eisen voldoet."
    })
final class SimulateCommand implements Callable<Integer> {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  @Spec private CommandSpec spec;

  @Option(
      names = "--aantal",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Zoveel verhuizingen per gemeente; standaard ${DEFAULT-VALUE}.")
  private int aantal;

  @Option(
      names = "--zaad",
      paramLabel = "GETAL",
      defaultValue = "1",
      description = "Met hetzelfde getal dezelfde inwoners; standaard ${DEFAULT-VALUE}.")
  private long zaad;

  @Option(
      names = "--tegelijk",
      paramLabel = "N",
      defaultValue = "8",
      description = "Zoveel inwoners praten tegelijk, van 1 tot 64; standaard ${DEFAULT-VALUE}.")
  private int tegelijk;

  @Option(
      names = "--adres",
      paramLabel = "URL",
      description = {
        "Een dienst die al draait, zoals http://127.0.0.1:8080;",
        "anders start er een met een lege map."
      })
  private @Nullable URI adres;

  @Option(
      names = "--map",
      paramLabel = "MAP",
      description = "Waar mislukte gesprekken komen; standaard WEGWIJS_DATA/simulatie.")
  private @Nullable Path map;

  @SuppressWarnings("NullAway.Init") // filled by picocli
  SimulateCommand() {}

  @Override
  public Integer call() throws Exception {
    if (aantal < 1 || tegelijk < 1 || tegelijk > 64) {
      throw new ParameterException(
          spec.commandLine(), "--aantal is 1 of meer, --tegelijk is van 1 tot en met 64");
    }
    Instellingen instellingen = Instellingen.uit(System.getenv());
    if (adres != null) {
      Gelezen gelezen = Bestanden.gemeenten(instellingen.gemeenten(), instellingen.klok());
      if (!gelezen.foutloos()) {
        Wegwijs.toon(spec.commandLine().getErr(), gelezen.fouten());
        return Wegwijs.FOUT_IN_BESTANDEN;
      }
      return houd(instellingen, gelezen.gemeenten(), adres, Ingediend.ONBEKEND);
    }
    Optional<Wegwerpdienst> gestart = Wegwerpdienst.start(spec, UnaryOperator.identity());
    if (gestart.isEmpty()) {
      return Wegwijs.FOUT_IN_BESTANDEN;
    }
    try (Wegwerpdienst dienst = gestart.get()) {
      GesprekStore gesprekken = dienst.dienst().gesprekken();
      return houd(
          instellingen,
          dienst.gelezen().gemeenten(),
          dienst.adres(),
          (gemeente, gesprek) ->
              gesprekken.inzendingen(gemeente, new GesprekId(gesprek)).reversed().stream()
                  .map(Inzending::waarden)
                  .findFirst());
    }
  }

  private int houd(Instellingen instellingen, Gemeenten gemeenten, URI dienst, Ingediend ingediend)
      throws IOException, InterruptedException {
    LocalDate vandaag = instellingen.klok().instant().atZone(NEDERLAND).toLocalDate();
    var simulatie = new Simulatie(dienst, ingediend, vandaag, aantal, zaad, tegelijk);
    Path mislukt = map != null ? map : instellingen.data().resolve("simulatie");
    PrintWriter uit = spec.commandLine().getOut();
    boolean goed = true;
    for (Gemeente gemeente : List.copyOf(gemeenten.opNaam())) {
      Simulatieverslag verslag = simulatie.houd(gemeenten, gemeente);
      verslag.regels().forEach(uit::println);
      int geschreven = verslag.schrijfMislukte(mislukt);
      if (geschreven > 0) {
        uit.println("  " + geschreven + " mislukte gesprekken in " + mislukt);
      }
      uit.flush();
      goed &= verslag.voldoet();
    }
    return goed ? Wegwijs.klaar() : 1;
  }
}
