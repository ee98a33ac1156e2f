package nl.wegwijs.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.wegwijs.gemeente.lezen.Gelezen;
import nl.wegwijs.knowledge.KnowledgeBase;
import nl.wegwijs.knowledge.SearchComparison;
import nl.wegwijs.knowledge.SearchExam;
import nl.wegwijs.knowledge.SearchExam.MistakesException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Meet hoe goed vragen in de producten worden gevonden, naast Lucene's",
      "StandardAnalyzer en DutchAnalyzer op dezelfde teksten: met de eigen vragen",
      "over de voorbeeldgemeenten, of met een bestand over uw eigen producten."
    })
final class EvaluateSearchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--file",
      paramLabel = "BESTAND",
      description = {
        "Vragen, een per regel, met tabs tussen vijf kolommen: gemeente, product",
        "(of - als er geen antwoord is), onderdeel (- als elk onderdeel goed is, of",
        "kort, voorwaarden, aanvragen, meenemen, kosten, termijn, duur, bezwaar,",
        "contact, meer; met komma's ertussen als meer dan een het antwoord geeft, het",
        "meest passende eerst), stijl (vrij te kiezen; en is Engels) en de vraag zelf.",
        "Lege regels en regels met # vooraan tellen niet."
      })
  private @Nullable Path bestand;

  @SuppressWarnings("NullAway.Init") // filled by picocli
  EvaluateSearchCommand() {}

  @Override
  public Integer call() {
    Instellingen instellingen = Instellingen.uit(System.getenv());
    Gelezen gelezen = Bestanden.gemeenten(instellingen.gemeenten(), instellingen.klok());
    PrintWriter fout = spec.commandLine().getErr();
    if (!gelezen.foutloos()) {
      Wegwijs.toon(fout, gelezen.fouten());
      return Wegwijs.FOUT_IN_BESTANDEN;
    }
    SearchExam examen;
    try {
      examen =
          bestand == null
              ? SearchExam.eigen(gelezen.gemeenten())
              : SearchExam.lees(bestand, gelezen.gemeenten());
    } catch (MistakesException e) {
      e.fouten().forEach(fout::println);
      return Wegwijs.FOUT_IN_BESTANDEN;
    }
    if (examen.vragen().isEmpty()) {
      fout.println(
          "De eigen vragen gaan over de voorbeeldgemeenten, en die zijn hier niet."
              + " Geef uw vragen met --file.");
      return Wegwijs.FOUT_IN_BESTANDEN;
    }
    try (var kennis = new KnowledgeBase(gelezen.gemeenten())) {
      var uit = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      uit.print(SearchComparison.of(kennis, gelezen.gemeenten(), examen).report());
    }
    return Wegwijs.klaar();
  }
}
