package nl.wegwijs.app;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.channels.console.ConsoleChat;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.actueel.Actueel;
import nl.wegwijs.gemeente.land.Nederland;
import nl.wegwijs.gemeente.lezen.ActueelLezer;
import nl.wegwijs.gemeente.lezen.Gelezen;
import nl.wegwijs.knowledge.KnowledgeBase;
import nl.wegwijs.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "chat", description = "Praat met de assistent van een gemeente in de terminal.")
final class ChatCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "GEMEENTE", description = "De naam van de map, zoals waterrijk.")
  private String gemeente;

  @Option(names = "--engels", description = "Begin in het Engels.")
  private boolean engels;

  @SuppressWarnings("NullAway.Init") // filled by picocli
  ChatCommand() {}

  @Override
  public Integer call() throws Exception {
    Instellingen instellingen = Instellingen.uit(System.getenv());
    Gelezen gelezen = Bestanden.gemeenten(instellingen.gemeenten(), instellingen.klok());
    PrintWriter fout = spec.commandLine().getErr();
    if (!gelezen.foutloos()) {
      Wegwijs.toon(fout, gelezen.fouten());
      return Wegwijs.FOUT_IN_BESTANDEN;
    }
    try (var kennis = new KnowledgeBase(gelezen.gemeenten());
        var database = Database.open(instellingen.opslag().database());
        var tellers = new Tellers()) {
      Nederland nederland = Nederland.laad();
      var wereld =
          new Wereld(
                  gelezen.gemeenten(),
                  kennis,
                  Bestanden.understander(instellingen.data(), nederland),
                  nederland)
              .metActueel(id -> actueel(instellingen, gelezen, id));
      var bot = new Bot(() -> wereld, database.gesprekken(), instellingen.klok(), tellers);
      var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      var uit = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      if (new ConsoleChat(bot, in, uit)
          .praat(new GemeenteId(gemeente), engels ? Taal.EN : Taal.NL)) {
        return Wegwijs.klaar();
      }
    }
    fout.printf("Gemeente '%s' is er niet; wel:%n", gemeente);
    gelezen.gemeenten().opNaam().forEach(bekend -> fout.println("  " + bekend.id()));
    return Wegwijs.FOUT_IN_BESTANDEN;
  }

  private static Actueel actueel(Instellingen instellingen, Gelezen gelezen, GemeenteId id) {
    return gelezen
        .gemeenten()
        .gemeente(id)
        .map(gemeente -> ActueelLezer.lees(instellingen.gemeenten(), gemeente).actueel())
        .orElse(Actueel.NIETS);
  }
}
