package nl.wegwijs.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.wegwijs.gemeente.GemeenteId;

/** Asks the same of several channels and compares what an inwoner sees there. */
final class Vergelijking {
  private static final int TEGELIJK = 8;

  private final Kanaalproef maatstaf;
  private final List<Kanaalproef> anderen;

  /**
   * @param maatstaf what the others are compared with
   */
  Vergelijking(Kanaalproef maatstaf, List<Kanaalproef> anderen) {
    this.maatstaf = maatstaf;
    this.anderen = List.copyOf(anderen);
  }

  /**
   * How one channel compares in one gemeente.
   *
   * @param verschillen lines of tab-separated values
   */
  record Uitkomst(GemeenteId gemeente, String kanaal, int vragen, List<String> verschillen) {
    /** For people. */
    String regel() {
      return "%-14s %-10s %5d vragen %5d verschillen"
          .formatted(gemeente, kanaal, vragen, verschillen.size());
    }
  }

  private record Antwoord(String zin, Waarneming maatstaf, Waarneming ander) {}

  /** Asks one gemeente all of that, along every channel. */
  List<Uitkomst> vergelijk(GemeenteId gemeente, List<String> zinnen) throws InterruptedException {
    var uitkomsten = new ArrayList<Uitkomst>();
    try (ExecutorService draden = Executors.newFixedThreadPool(TEGELIJK)) {
      List<Waarneming> gewoon = vraag(draden, maatstaf, gemeente, zinnen);
      for (Kanaalproef kanaal : anderen) {
        List<Waarneming> hier = vraag(draden, kanaal, gemeente, zinnen);
        var verschillen = new ArrayList<String>();
        for (int i = 0; i < zinnen.size(); i++) {
          var antwoord = new Antwoord(zinnen.get(i), gewoon.get(i), hier.get(i));
          List<String> verschil = antwoord.maatstaf().verschillen(antwoord.ander());
          if (!verschil.isEmpty()) {
            verschillen.add(regel(gemeente, kanaal, String.join(",", verschil), antwoord));
          }
        }
        uitkomsten.add(new Uitkomst(gemeente, kanaal.naam(), zinnen.size(), verschillen));
      }
    }
    return uitkomsten;
  }

  private static String regel(
      GemeenteId gemeente, Kanaalproef kanaal, String verschil, Antwoord antwoord) {
    return String.join(
        "\t",
        gemeente.value(),
        kanaal.naam(),
        verschil,
        antwoord.zin().replaceAll("\\s+", " "),
        antwoord.maatstaf().toString(),
        antwoord.ander().toString());
  }

  private static List<Waarneming> vraag(
      ExecutorService draden, Kanaalproef kanaal, GemeenteId gemeente, List<String> zinnen)
      throws InterruptedException {
    List<Callable<Waarneming>> werk =
        zinnen.stream()
            .<Callable<Waarneming>>map(zin -> () -> kanaal.vraag(gemeente, zin))
            .toList();
    var gezien = new ArrayList<Waarneming>();
    for (Future<Waarneming> een : draden.invokeAll(werk)) {
      gezien.add(uitkomst(een));
    }
    return gezien;
  }

  /** A channel that does not answer differs from one that does. */
  private static Waarneming uitkomst(Future<Waarneming> een) throws InterruptedException {
    try {
      return een.get();
    } catch (ExecutionException e) {
      String fout =
          e.getCause() instanceof IOException storing
              ? String.valueOf(storing.getMessage())
              : e.toString();
      return new Waarneming(List.of("geen antwoord: " + fout), List.of(), List.of());
    }
  }
}
