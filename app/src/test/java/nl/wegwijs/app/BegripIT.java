package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import nl.wegwijs.training.Achtergrondzin;
import nl.wegwijs.training.Trainingsdata;
import nl.wegwijs.training.Zin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * How much of what people say the whole program takes up rightly, and how much of what is not for a
 * gemeente it refuses, on sentences that no model was trained on. Each floor lies a little under
 * what was measured; docs/nlu.md has the figures.
 */
@ExtendWith(GedeeldeDienst.class)
final class BegripIT {
  private static final double GOED_OPGEPAKT = 0.90;
  private static final double VER_GEWEIGERD = 0.94;
  private static final double NABIJ_GEWEIGERD = 0.85;
  private static final int TEGELIJK = 8;

  /** As many as one request may hold. */
  private static final int REEKS = 1000;

  private final Trainingsdata data = Trainingsdata.vanKlassenpad().data();
  private final Proefdienst dienst;

  BegripIT(Proefdienst dienst) {
    this.dienst = dienst;
  }

  @Test
  void takesUpNineOfTenSentencesRightly() throws Exception {
    List<String> mis = new ArrayList<>();
    try (var draden = Executors.newFixedThreadPool(TEGELIJK)) {
      List<Callable<String>> taken =
          data.evaluatie().stream().<Callable<String>>map(zin -> () -> beoordeel(zin)).toList();
      for (Future<String> oordeel : draden.invokeAll(taken)) {
        mis.add(oordeel.get());
      }
    }
    mis.removeIf(String::isEmpty);

    double goed = 1 - (double) mis.size() / data.evaluatie().size();
    assertThat(goed)
        .as("taken up rightly; not so:%n%s", String.join("\n", mis))
        .isGreaterThanOrEqualTo(GOED_OPGEPAKT);
  }

  @Test
  void refusesWhatIsNotForAGemeente() {
    List<Achtergrondzin> zinnen = data.evaluatieAchtergrond();
    List<String> soorten = new ArrayList<>();
    for (int van = 0; van < zinnen.size(); van += REEKS) {
      soorten.addAll(soorten(zinnen.subList(van, Math.min(zinnen.size(), van + REEKS))));
    }
    assertThat(soorten).hasSameSizeAs(zinnen);

    assertThat(geweigerd(zinnen, soorten, Achtergrondzin.Soort.VER))
        .as("refused of what has nothing to do with a gemeente")
        .isGreaterThanOrEqualTo(VER_GEWEIGERD);
    assertThat(geweigerd(zinnen, soorten, Achtergrondzin.Soort.NABIJ))
        .as("refused of what another organisation does")
        .isGreaterThanOrEqualTo(NABIJ_GEWEIGERD);
  }

  private List<String> soorten(List<Achtergrondzin> zinnen) {
    String vragen =
        zinnen.stream()
            .map(zin -> Antwoord.schrijf(Map.of("gemeente", "waterrijk", "tekst", zin.tekst())))
            .collect(Collectors.joining("\n"));
    Antwoord antwoord =
        dienst
            .verbinding()
            .stuur(
                dienst
                    .verbinding()
                    .verzoek("/v1/routeringen/_reeks", "Content-Type", "application/x-ndjson")
                    .POST(BodyPublishers.ofString(vragen)));
    return antwoord
        .tekst()
        .lines()
        .map(regel -> Antwoord.lees(regel).path("soort").asString())
        .toList();
  }

  private static double geweigerd(
      List<Achtergrondzin> zinnen, List<String> soorten, Achtergrondzin.Soort soort) {
    int alle = 0;
    int goed = 0;
    for (int i = 0; i < zinnen.size(); i++) {
      if (zinnen.get(i).soort() == soort) {
        alle++;
        goed += List.of("geweigerd", "kletspraat").contains(soorten.get(i)) ? 1 : 0;
      }
    }
    return (double) goed / alle;
  }

  /** What was done instead with a sentence; empty where it was taken up rightly. */
  private String beoordeel(Zin zin) {
    JsonNode antwoord = dienst.begin("waterrijk").zeg(zin.tekst());
    JsonNode uitkomst = antwoord.path("uitkomst");
    String soort = uitkomst.path("soort").asString();
    String begrepen = uitkomst.path("intent").path("naam").asString();
    String product = uitkomst.path("product").path("id").asString(begrepen);
    boolean goed =
        switch (soort) {
          case "verduidelijking" -> isKeuze(antwoord, zin.intent());
          case "geweigerd", "geannuleerd" -> false;
          case "beantwoord" -> product.equals(zin.intent());
          case "doorgestuurd" -> begrepen.equals(zin.intent()) || isCrisis(antwoord);
          default -> begrepen.equals(zin.intent());
        };
    return goed ? "" : "%s\t%s %s\t%s".formatted(zin.intent(), soort, product, zin.tekst());
  }

  private static boolean isKeuze(JsonNode antwoord, String intent) {
    JsonNode bericht = Inwoner.van(antwoord, "verduidelijking").getFirst();
    return Inwoner.lijst(bericht.path("keuzes")).stream()
        .anyMatch(keuze -> keuze.path("waarde").asString().endsWith(":" + intent));
  }

  /** Danger goes before every other subject of a sentence. */
  private static boolean isCrisis(JsonNode antwoord) {
    return antwoord.path("berichten").get(0).path("tekst").asString().contains("112");
  }
}
