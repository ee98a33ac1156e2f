package nl.wegwijs.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.wegwijs.bot.Router;
import nl.wegwijs.bot.dialoog.Context;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.land.Nederland;
import nl.wegwijs.gemeente.lezen.Gelezen;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.Explanation;
import nl.wegwijs.intents.Signaal;
import nl.wegwijs.knowledge.KnowledgeBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what decided: the words for each intent, entities, signaalwoorden and the routering. */
@Command(
    name = "explain",
    description = "Laat zien waarom een zin wordt begrepen zoals hij wordt begrepen.")
final class ExplainCommand implements Callable<Integer> {
  private static final int INTENTS = 3;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "ZIN", description = "De zin, het best tussen quotes.")
  private List<String> woorden;

  @Option(
      names = "--gemeente",
      paramLabel = "GEMEENTE",
      description = "De naam van de map; zonder deze optie de eerste.")
  private Optional<String> gemeente = Optional.empty();

  @SuppressWarnings("NullAway.Init") // filled by picocli
  ExplainCommand() {}

  @Override
  public Integer call() {
    Instellingen instellingen = Instellingen.uit(System.getenv());
    Gelezen gelezen = Bestanden.gemeenten(instellingen.gemeenten(), instellingen.klok());
    PrintWriter fout = spec.commandLine().getErr();
    if (!gelezen.foutloos()) {
      Wegwijs.toon(fout, gelezen.fouten());
      return Wegwijs.FOUT_IN_BESTANDEN;
    }
    Optional<Gemeente> gekozen =
        gemeente
            .map(naam -> gelezen.gemeenten().gemeente(new GemeenteId(naam)))
            .orElseGet(() -> gelezen.gemeenten().opNaam().stream().findFirst());
    if (gekozen.isEmpty()) {
      fout.printf("Gemeente '%s' is er niet; wel:%n", gemeente.orElse(""));
      gelezen.gemeenten().opNaam().forEach(bekend -> fout.println("  " + bekend.id()));
      return Wegwijs.FOUT_IN_BESTANDEN;
    }
    try (var kennis = new KnowledgeBase(gelezen.gemeenten())) {
      Nederland nederland = Nederland.laad();
      var wereld =
          new Wereld(
              gelezen.gemeenten(),
              kennis,
              Bestanden.understander(instellingen.data(), nederland),
              nederland);
      String zin = String.join(" ", woorden);
      LocalDate vandaag = LocalDate.ofInstant(instellingen.klok().instant(), Context.NEDERLAND);
      Explanation uitleg =
          wereld.understander().explain(zin, gekozen.get(), Taal.NL, vandaag, INTENTS);
      var vraag = new Router.Vraag(gekozen.get().id(), zin, List.of(), Optional.empty());
      Router.Antwoord antwoord =
          new Router(() -> wereld, instellingen.klok()).route(vraag).orElseThrow();
      var uit = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      toon(uit, uitleg);
      toon(uit, antwoord);
    }
    return Wegwijs.klaar();
  }

  private static void toon(PrintStream uit, Explanation uitleg) {
    uit.printf("zin        %s%n", uitleg.understanding().tekst());
    uit.printf("taal       %s%n", uitleg.understanding().taal().code());
    uit.printf(
        Locale.ROOT,
        "oordeel    %s (voor een gemeente %.2f, grens %.2f; handelen vanaf %.2f)%n",
        uitleg.understanding().oordeel().name().toLowerCase(Locale.ROOT),
        uitleg.inScope(),
        uitleg.rejectBelow(),
        uitleg.acceptFrom());
    for (Explanation.Reason reden : uitleg.intents()) {
      uit.printf(
          Locale.ROOT,
          "intent     %-32s %.2f   %s%n",
          reden.intent().naam(),
          reden.intent().zekerheid(),
          reden.words().stream()
              .map(woord -> String.format(Locale.ROOT, "%s %+.2f", woord.word(), woord.gain()))
              .collect(Collectors.joining("  ")));
    }
    for (Entiteit entiteit : uitleg.understanding().entiteiten()) {
      uit.printf(
          "entiteit   %-14s '%s' %s%n",
          entiteit.soort().waarde(), entiteit.tekst(), entiteit.waarde().orElse(""));
    }
    for (Signaal signaal : uitleg.understanding().signalen()) {
      uit.printf(
          Locale.ROOT,
          "signaal    %-24s '%s' gewicht %.2f%s%s, over %s%n",
          signaal.groep().groep(),
          signaal.woord(),
          signaal.groep().gewicht(),
          signaal.ontkend() ? ", ontkend" : "",
          signaal.verleden() ? ", verleden" : "",
          signaal.wie().name().toLowerCase(Locale.ROOT));
    }
  }

  private static void toon(PrintStream uit, Router.Antwoord antwoord) {
    uit.printf("uitkomst   %s%n", antwoord.soort().waarde());
    for (Router.ProductScore product : antwoord.producten()) {
      uit.printf(
          Locale.ROOT,
          "product    %-32s %.2f   %s%n",
          product.id(),
          product.score(),
          product.naam());
    }
    uit.printf(
        "routering  %s, lijn %d, %s, naar %s%n",
        antwoord.routering().team().naam(),
        antwoord.routering().lijn(),
        antwoord.routering().prioriteit().waarde(),
        antwoord.routering().doel());
    antwoord.routering().redenen().forEach(reden -> uit.printf("           %s%n", reden));
  }
}
