package nl.wegwijs.app;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.channels.whatsapp.WhatsAppSettings;
import nl.wegwijs.channels.whatsapp.proef.Proefmeta;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.lezen.Gelezen;
import nl.wegwijs.training.Trainingsdata;
import nl.wegwijs.training.Zin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "parity",
    description = {
      "Stel de evaluatievragen aan elke gemeente langs elk kanaal en vergelijk de antwoorden.",
      "Waar product, versie of team verschilt, is de uitkomst 1."
    })
final class ParityCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--aantal",
      paramLabel = "N",
      defaultValue = "0",
      description = "Niet meer dan zoveel vragen per gemeente, verspreid over alle; 0 is alle.")
  private int aantal;

  @SuppressWarnings("NullAway.Init") // filled by picocli
  ParityCommand() {}

  @Override
  public Integer call() throws Exception {
    var kenmerken = new Kenmerken();
    var account =
        new WhatsAppSettings(
            kenmerken.geheim(), kenmerken.geheim(), kenmerken.geheim(), WhatsAppSettings.META);
    var poort = new AtomicInteger();
    InstantSource klok = Instellingen.uit(System.getenv()).klok();
    try (var meta =
        new Proefmeta(
            account, () -> Wegwerpdienst.adres(poort.get()).resolve("/webhooks/whatsapp"), klok)) {
      Optional<Wegwerpdienst> gestart =
          Wegwerpdienst.start(spec, gewoon -> gewoon.metWhatsApp(account.metApi(meta.api())));
      if (gestart.isEmpty()) {
        return Wegwijs.FOUT_IN_BESTANDEN;
      }
      try (Wegwerpdienst proef = gestart.get();
          var web = new Webproef(proef.adres())) {
        poort.set(proef.dienst().poort());
        return vergelijk(meta, proef, web) ? Wegwijs.klaar() : 1;
      }
    }
  }

  private boolean vergelijk(Proefmeta meta, Wegwerpdienst proef, Webproef web)
      throws InterruptedException {
    Gelezen gelezen = proef.gelezen();
    var vergelijking =
        new Vergelijking(
            web,
            List.of(
                new WhatsAppProef(meta, gelezen.gemeenten(), proef.dienst()::postvakUit),
                new Consoleproef(proef.dienst().bot())));
    return vergelijk(vergelijking, gelezen);
  }

  private boolean vergelijk(Vergelijking vergelijking, Gelezen gelezen)
      throws InterruptedException {
    List<String> zinnen = zinnen();
    var uitkomsten = new ArrayList<Vergelijking.Uitkomst>();
    for (Gemeente gemeente : gelezen.gemeenten().opNaam()) {
      GemeenteId id = gemeente.id();
      if (gemeente.kanalen().whatsapp().isEmpty()) {
        spec.commandLine().getErr().printf("%s: geen nummer bij WhatsApp, overgeslagen%n", id);
        continue;
      }
      uitkomsten.addAll(vergelijking.vergelijk(id, zinnen));
    }
    PrintWriter uit = spec.commandLine().getOut();
    uitkomsten.forEach(uitkomst -> uit.println(uitkomst.regel()));
    List<String> verschillen =
        uitkomsten.stream().flatMap(uitkomst -> uitkomst.verschillen().stream()).toList();
    if (!verschillen.isEmpty()) {
      uit.println("gemeente\tkanaal\tverschilt in\tvraag\tweb\tkanaal");
      verschillen.forEach(uit::println);
    }
    uit.flush();
    return verschillen.isEmpty() && !uitkomsten.isEmpty();
  }

  /** The evaluation sentences, or as many of them at even distances. */
  private List<String> zinnen() {
    List<String> alle =
        Trainingsdata.vanKlassenpad().data().evaluatie().stream().map(Zin::tekst).toList();
    if (aantal <= 0 || aantal >= alle.size()) {
      return alle;
    }
    var keuze = new ArrayList<String>();
    for (int i = 0; i < aantal; i++) {
      keuze.add(alle.get((int) ((long) i * alle.size() / aantal)));
    }
    return keuze;
  }
}
