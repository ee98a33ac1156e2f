package nl.wegwijs.app.simulatie;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.wegwijs.app.klant.Webklant;
import tools.jackson.databind.JsonNode;

/** Holds simulated gesprekken with a service. Safe for use by many threads. */
final class Speler {
  /** A bericht has at most so many words. */
  static final int MEESTE_WOORDEN = 60;

  private static final int MEESTE_BEURTEN = 40;

  private final Webklant klant;
  private final Ingediend ingediend;
  private final Zinnenboek zinnen;
  private final LocalDate vandaag;

  Speler(Webklant klant, Ingediend ingediend, LocalDate vandaag) {
    this.klant = klant;
    this.ingediend = ingediend;
    this.zinnen = Zinnenboek.lees("zinnen.txt");
    this.vandaag = vandaag;
  }

  /** One gesprek from the greeting to its end. */
  Verloop speel(Doel doel, Manier manier, RandomGenerator toeval) throws InterruptedException {
    var inwoner = new Inwoner(doel, manier, zinnen, toeval, vandaag);
    var stappen = new ArrayList<Verloop.Stap>();
    Afloop afloop;
    try {
      afloop = praat(inwoner, doel, stappen);
    } catch (IOException e) {
      afloop = new Afloop.Storing(String.valueOf(e.getMessage()));
    }
    List<Gehoord> alles = stappen.stream().flatMap(stap -> stap.gehoord().stream()).toList();
    return new Verloop(
        doel,
        manier,
        stappen.size(),
        afloop,
        alles.stream()
            .filter(bericht -> bericht.woorden() > MEESTE_WOORDEN)
            .map(Gehoord::kort)
            .toList(),
        herhaald(stappen),
        stappen);
  }

  private Afloop praat(Inwoner inwoner, Doel doel, List<Verloop.Stap> stappen)
      throws IOException, InterruptedException {
    Webklant.Begonnen gesprek = klant.begin(doel.gemeente());
    Zet zet = inwoner.begin();
    while (stappen.size() < MEESTE_BEURTEN) {
      JsonNode antwoord;
      switch (zet) {
        case Zet.Woorden(String tekst) -> antwoord = klant.zeg(gesprek, tekst);
        case Zet.Keuze(String waarde) -> antwoord = klant.kies(gesprek, waarde);
        case Zet.Klaar(Afloop afloop) -> {
          return afloop instanceof Afloop.Ingediend
              ? oordeel(gesprek, inwoner, doel, stappen)
              : afloop;
        }
      }
      List<Gehoord> gehoord = Gehoord.uit(antwoord);
      stappen.add(new Verloop.Stap(zet, gehoord));
      zet = inwoner.antwoord(gehoord, antwoord.path("uitkomst").path("soort").asString(""));
    }
    return new Afloop.Vastgelopen("na " + MEESTE_BEURTEN + " beurten");
  }

  /** Compares what was filed, or else what was confirmed, with what was meant. */
  private Afloop oordeel(
      Webklant.Begonnen gesprek, Inwoner inwoner, Doel doel, List<Verloop.Stap> stappen) {
    Map<String, String> waarden =
        ingediend
            .waarden(doel.gemeente(), gesprek.id())
            .or(() -> laatsteSamenvatting(stappen))
            .orElseGet(Map::of);
    List<String> verkeerd = doel.verkeerd(waarden, inwoner.verder());
    return verkeerd.isEmpty() ? new Afloop.Ingediend() : new Afloop.Verkeerd(verkeerd);
  }

  private static Optional<Map<String, String>> laatsteSamenvatting(List<Verloop.Stap> stappen) {
    return stappen.reversed().stream()
        .flatMap(stap -> stap.gehoord().stream())
        .filter(bericht -> bericht.soort().equals("samenvatting"))
        .map(Gehoord::velden)
        .findFirst();
  }

  private static int herhaald(List<Verloop.Stap> stappen) {
    int keer = 0;
    String vorige = "";
    for (Verloop.Stap stap : stappen) {
      if (stap.gehoord().isEmpty()) {
        continue;
      }
      Gehoord laatste = stap.gehoord().getLast();
      if (laatste.soort().equals("vraag") && laatste.tekst().equals(vorige)) {
        keer++;
      }
      vorige = laatste.tekst();
    }
    return keer;
  }
}
