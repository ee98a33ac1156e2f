package nl.wegwijs.bot.gesprekken;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.gesprek.Overdracht;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprekken.Gesprekbestand.Berichteis;
import nl.wegwijs.bot.gesprekken.Gesprekbestand.Verwachtebeurt;

/** Compares one beurt with what its conversation expects of it. */
final class Vergelijker {
  private final Verwachtebeurt verwacht;
  private final Beurt beurt;
  private final List<String> fouten = new ArrayList<>();

  private Vergelijker(Verwachtebeurt verwacht, Beurt beurt) {
    this.verwacht = verwacht;
    this.beurt = beurt;
  }

  /** Every difference, in the order of the file. */
  static List<String> verschillen(Verwachtebeurt verwacht, Beurt beurt) {
    var vergelijker = new Vergelijker(verwacht, beurt);
    verwacht.uitkomst().ifPresent(vergelijker::uitkomst);
    vergelijker.berichten();
    vergelijker.verboden();
    verwacht.gevolgen().forEach(vergelijker::gevolg);
    return vergelijker.fouten;
  }

  private void fout(Eis eis, String wat) {
    fouten.add("regel " + eis.regel() + ": " + wat);
  }

  private void uitkomst(Eis eis) {
    Optional<Uitkomst> gevonden = beurt.uitkomst();
    if (gevonden.isEmpty()) {
      fout(eis, "er is geen uitkomst");
      return;
    }
    Uitkomst uitkomst = gevonden.get();
    if (!eis.soort(uitkomst.soort().waarde())) {
      fout(eis, "uitkomst " + uitkomst.soort().waarde() + " in plaats van " + eis.soorten());
    }
    String product = uitkomst.product().map(Bericht.Bron::id).orElse("-");
    String team = uitkomst.team().map(Bericht.TeamNaam::id).orElse("-");
    for (String woord : eis.woorden()) {
      if (!List.of(woord.split("\\|", -1)).contains(product) && !woord.equals(team)) {
        fout(eis, "uitkomst met product " + product + " en team " + team + ", niet " + woord);
      }
    }
    eis.ontbreekt(String.join("\n", uitkomst.redenen()))
        .ifPresent(tekst -> fout(eis, "'" + tekst + "' staat niet in " + uitkomst.redenen()));
  }

  private void berichten() {
    if (verwacht.berichten().isEmpty()) {
      return;
    }
    int plek = 0;
    boolean rest = false;
    for (Berichteis eis : verwacht.berichten()) {
      if (eis.eis().isEmpty()) {
        rest = true;
        continue;
      }
      Optional<Integer> gevonden = zoek(eis, plek, rest);
      if (gevonden.isEmpty()) {
        return;
      }
      plek = gevonden.get() + 1;
      rest = false;
    }
    if (!rest && plek < beurt.berichten().size()) {
      fouten.add(
          "regel "
              + verwacht.regel()
              + ": meer gezegd dan verwacht: "
              + Schrijver.bericht(beurt.berichten().get(plek)));
    }
  }

  private Optional<Integer> zoek(Berichteis eis, int vanaf, boolean rest) {
    Eis eerste = eis.eis().orElseThrow();
    if (vanaf >= beurt.berichten().size()) {
      fout(eerste, "er is geen bericht meer voor " + eerste.soorten());
      return Optional.empty();
    }
    List<String> eersteFouten = new ArrayList<>();
    for (int i = vanaf; i < (rest ? beurt.berichten().size() : vanaf + 1); i++) {
      List<String> afwijkingen = Berichtvergelijker.afwijkingen(eis, beurt.berichten().get(i));
      if (afwijkingen.isEmpty()) {
        return Optional.of(i);
      }
      eersteFouten = eersteFouten.isEmpty() ? afwijkingen : eersteFouten;
    }
    eersteFouten.forEach(afwijking -> fout(eerste, afwijking));
    return Optional.empty();
  }

  private void verboden() {
    for (String verboden : verwacht.verboden()) {
      for (Bericht bericht : beurt.berichten()) {
        if (Eis.lees(verwacht.regel(), "* ~ " + verboden)
            .ontbreekt(Schrijver.alles(bericht))
            .isEmpty()) {
          fouten.add("regel " + verwacht.regel() + ": '" + verboden + "' mocht niet gezegd worden");
        }
      }
    }
  }

  private void gevolg(Eis eis) {
    switch (eis.soorten().getFirst()) {
      case "niets" -> {
        if (beurt.overdracht().isPresent() || beurt.inzending().isPresent()) {
          fout(eis, "er is overgedragen of ingediend");
        }
      }
      case "status" -> gelijk(eis, "status", beurt.toestand().status().waarde(), eis.woorden());
      case "taal" ->
          gelijk(
              eis, "taal", beurt.toestand().taal().name().toLowerCase(Locale.ROOT), eis.woorden());
      case "bewaard" ->
          eis.ontbreekt(beurt.inkomend().map(Beurt.Inkomend::tekst).orElse(""))
              .ifPresent(
                  tekst -> fout(eis, "bewaard is " + beurt.inkomend().map(Beurt.Inkomend::tekst)));
      case "overdracht" ->
          beurt
              .overdracht()
              .ifPresentOrElse(
                  overdracht -> overdracht(eis, overdracht), () -> fout(eis, "geen overdracht"));
      case "inzending" ->
          beurt
              .inzending()
              .ifPresentOrElse(
                  inzending -> inzending(eis, inzending), () -> fout(eis, "geen inzending"));
      default -> fout(eis, "onbekend gevolg " + eis.soorten());
    }
  }

  private void gelijk(Eis eis, String wat, String gevonden, List<String> verwachte) {
    if (!verwachte.contains(gevonden)) {
      fout(eis, wat + " is " + gevonden + ", niet " + String.join(", ", verwachte));
    }
  }

  private void overdracht(Eis eis, Overdracht overdracht) {
    eis.woorden()
        .forEach(team -> gelijk(eis, "team van de overdracht", overdracht.team(), List.of(team)));
    eis.waarden()
        .forEach((naam, waarde) -> {
          String gevonden =
              switch (naam) {
                case "prioriteit" -> overdracht.prioriteit().name().toLowerCase(Locale.ROOT);
                case "lijn" -> String.valueOf(overdracht.lijn());
                case "doel" -> overdracht.doel();
                case "voor" -> overdracht.voor().map(Vergelijker::lokaal).orElse("geen");
                case "terugbelverzoek" -> overdracht.terugbelverzoek().isPresent() ? "ja" : "nee";
                default -> "?";
              };
          gelijk(eis, naam, gevonden, List.of(waarde));
        });
    eis.ontbreekt(String.join("\n", overdracht.redenen()))
        .ifPresent(tekst -> fout(eis, "'" + tekst + "' staat niet in " + overdracht.redenen()));
  }

  private void inzending(Eis eis, Inzending inzending) {
    eis.woorden()
        .forEach(formulier -> gelijk(eis, "formulier", inzending.formulier(), List.of(formulier)));
    eis.waarden()
        .forEach((naam, waarde) -> {
          String gevonden =
              switch (naam) {
                case "team" -> inzending.team();
                case "status" -> Schrijver.status(inzending.status());
                default -> inzending.waarden().getOrDefault(naam, "geen");
              };
          gelijk(eis, naam, gevonden, List.of(waarde));
        });
    eis.ontbreekt(String.join("\n", inzending.aantekeningen()))
        .ifPresent(
            tekst -> fout(eis, "'" + tekst + "' staat niet in " + inzending.aantekeningen()));
  }

  /** A moment as the clock in the Netherlands shows it. */
  static String lokaal(Instant moment) {
    return LocalDateTime.ofInstant(moment, Gespreklezer.NEDERLAND).toString();
  }
}
