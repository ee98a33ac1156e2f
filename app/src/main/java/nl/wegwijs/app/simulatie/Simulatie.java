package nl.wegwijs.app.simulatie;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.wegwijs.app.klant.Webklant;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Gemeenten;

/**
 * Holds many gesprekken of simulated inwoners with one service. With the same zaad it draws the
 * same goals and manners.
 *
 * @param dienst where the service listens
 * @param aantal how many moves for each gemeente are to be filed; a tenth as many people stop on
 *     the way and a tenth ask for a person
 * @param tegelijk how many talk at the same time
 */
public record Simulatie(
    URI dienst, Ingediend ingediend, LocalDate vandaag, int aantal, long zaad, int tegelijk) {
  private static final int EEN_OP_DE = 10;

  /** One in so many speaks English. */
  private static final int ENGELS = 8;

  private static final List<Manier> MANIEREN =
      List.of(
          Manier.GEWOON,
          Manier.GEWOON,
          Manier.GEWOON,
          Manier.KORT,
          Manier.ALLES_TEGELIJK,
          Manier.CORRIGEERT,
          Manier.DWAALT_AF,
          Manier.TIKFOUTEN,
          Manier.ERNAAST);

  /** Holds all gesprekken with one gemeente; nothing where it has no addresses to draw from. */
  public Simulatieverslag houd(Gemeenten gemeenten, Gemeente gemeente) throws InterruptedException {
    var doelen = new Doelmaker(gemeenten, gemeente, vandaag);
    var verlopen = new ArrayList<Verloop>();
    if (!doelen.kan()) {
      return new Simulatieverslag(gemeente.id(), vandaag, verlopen);
    }
    try (var klant = new Webklant(dienst);
        ExecutorService draden = Executors.newFixedThreadPool(tegelijk)) {
      var speler = new Speler(klant, ingediend, vandaag);
      for (Future<Verloop> een : draden.invokeAll(werk(doelen, speler))) {
        verlopen.add(een.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a simulated gesprek failed", e.getCause());
    }
    return new Simulatieverslag(gemeente.id(), vandaag, verlopen);
  }

  private List<Callable<Verloop>> werk(Doelmaker doelen, Speler speler) {
    var manieren = new ArrayList<Manier>();
    for (int i = 0; i < aantal; i++) {
      manieren.add(MANIEREN.get(i % MANIEREN.size()));
    }
    for (int i = 0; i < aantal / EEN_OP_DE; i++) {
      manieren.add(Manier.GEEFT_OP);
      manieren.add(Manier.WIL_MENS);
    }
    var werk = new ArrayList<Callable<Verloop>>();
    for (int i = 0; i < manieren.size(); i++) {
      Manier manier = manieren.get(i);
      var toeval = new Random(zaad * 1_000_003L + i);
      String taal = i % ENGELS == ENGELS - 1 ? "en" : "nl";
      Doel doel = doelen.maak(toeval, taal);
      werk.add(() -> speler.speel(doel, manier, toeval));
    }
    return werk;
  }
}
