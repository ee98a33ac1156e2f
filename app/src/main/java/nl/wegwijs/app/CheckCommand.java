package nl.wegwijs.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.wegwijs.gemeente.leesbaarheid.Ketencontrole;
import nl.wegwijs.gemeente.leesbaarheid.Productcontrole;
import nl.wegwijs.gemeente.lezen.ActueelLezer;
import nl.wegwijs.gemeente.lezen.Fout;
import nl.wegwijs.gemeente.lezen.Gelezen;
import nl.wegwijs.intents.Productvragen;
import nl.wegwijs.intents.controle.Bevinding;
import nl.wegwijs.intents.controle.Trainingscontrole;
import nl.wegwijs.training.Trainingsdata;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    description = {
      "Lees alle bestanden van de gemeenten en toon elke fout met bestand en regel.",
      "Kijk ook of de trainingszinnen, met die van de gemeenten zelf, iets te wensen laten."
    })
final class CheckCommand implements Callable<Integer> {
  private static final int GETOOND = 10;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "MAP", description = "De map; standaard ./gemeenten.")
  private @Nullable Path map;

  @Option(
      names = "--alles",
      description =
          "Toon alles wat over de trainingszinnen te melden is, niet de eerste " + GETOOND + ".")
  private boolean alles;

  @Option(
      names = "--b1",
      description =
          "Toon elke opmerking over leesbaarheid (B1) met bestand en regel; anders een regel per"
              + " bestand.")
  private boolean b1;

  @SuppressWarnings("NullAway.Init") // filled by picocli
  CheckCommand() {}

  @Override
  public Integer call() {
    Path gemeenten = map != null ? map : Instellingen.uit(System.getenv()).gemeenten();
    Gelezen gelezen = Bestanden.gemeenten(gemeenten, Clock.systemUTC());
    PrintWriter uit = spec.commandLine().getOut();
    gelezen.waarschuwingen().forEach(fout -> uit.println("let op: " + fout));
    List<Fout> leesbaarheid = leesbaarheid(gemeenten);
    leesbaarheid.forEach(uit::println);
    List<Fout> fouten = new ArrayList<>(gelezen.fouten());
    gelezen
        .gemeenten()
        .opNaam()
        .forEach(gemeente -> fouten.addAll(ActueelLezer.lees(gemeenten, gemeente).fouten()));
    Wegwijs.toon(spec.commandLine().getErr(), fouten);
    Trainingsdata.Gelezen training = Bestanden.trainingsdata(gemeenten);
    training.fouten().forEach(fout -> spec.commandLine().getErr().println(fout));
    Productvragen vragen =
        Productvragen.van(gelezen.gemeenten().opNaam(), training.data().intenten());
    List<Bevinding> bevindingen = new Trainingscontrole().bevindingen(vragen.bij(training));
    toon(uit, bevindingen);
    uit.printf(
        "%d gemeenten, %d fouten, %d keer let op, %d %s B1%n",
        gelezen.gemeenten().alle().size(),
        fouten.size() + training.fouten().size(),
        gelezen.waarschuwingen().size() + bevindingen.size(),
        leesbaarheid.size(),
        b1 ? "opmerkingen over" : "bestanden met opmerkingen over");
    uit.flush();
    return fouten.isEmpty() && training.foutloos() ? Wegwijs.klaar() : Wegwijs.FOUT_IN_BESTANDEN;
  }

  private void toon(PrintWriter uit, List<Bevinding> bevindingen) {
    Map<Bevinding.Soort, List<Bevinding>> perSoort =
        bevindingen.stream()
            .collect(Collectors.groupingBy(Bevinding::soort, TreeMap::new, Collectors.toList()));
    perSoort.forEach((soort, deel) -> {
      uit.printf("trainingszinnen, %s: %d%n", soort.naam(), deel.size());
      deel.stream()
          .limit(alles ? deel.size() : GETOOND)
          .forEach(bevinding -> uit.println("let op: " + bevinding.waar()));
      if (!alles && deel.size() > GETOOND) {
        uit.printf("  en nog %d; met --alles staan ze er alle%n", deel.size() - GETOOND);
      }
    });
  }

  private List<Fout> leesbaarheid(Path gemeenten) {
    if (!Files.isDirectory(gemeenten)) {
      return List.of();
    }
    var controle = new Productcontrole();
    var opmerkingen =
        new ArrayList<>(b1 ? controle.alle(gemeenten) : controle.samengevat(gemeenten));
    opmerkingen.addAll(new Ketencontrole().alle(gemeenten));
    return opmerkingen;
  }
}
