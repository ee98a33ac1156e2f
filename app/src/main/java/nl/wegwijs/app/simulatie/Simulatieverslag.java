package nl.wegwijs.app.simulatie;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.GemeenteId;

/** What became of the simulated gesprekken with one gemeente. */
public final class Simulatieverslag {
  /** Of those who want to file, at least this share must have filed with every field right. */
  public static final double MINSTENS_INGEDIEND = 0.97;

  /** The median number of beurten of a family move, at most. */
  public static final int BEURTEN_GEZIN = 9;

  /** The same for who says all at once. */
  public static final int BEURTEN_ALLES_TEGELIJK = 4;

  private static final int MEESTE_AFSCHRIFTEN = 50;
  private static final int MEESTE_PLEKKEN = 15;

  private final GemeenteId gemeente;
  private final LocalDate vandaag;
  private final List<Verloop> verlopen;

  Simulatieverslag(GemeenteId gemeente, LocalDate vandaag, List<Verloop> verlopen) {
    this.gemeente = gemeente;
    this.vandaag = vandaag;
    this.verlopen = List.copyOf(verlopen);
  }

  /** For people, a line each. */
  public List<String> regels() {
    var regels = new ArrayList<String>();
    regels.add(
        "%s: %d gesprekken, %d verhuizingen, goed ingediend %.1f%%, verkeerd ingediend %d"
            .formatted(
                gemeente, verlopen.size(), indieners().size(), 100 * ingediend(), verkeerd()));
    regels.add(
        "  %-16s %6s %8s %9s %6s %9s %5s"
            .formatted("manier", "aantal", "gelukt", "verkeerd", "vast", "mediaan", "p95"));
    for (Manier manier : Manier.values()) {
      regels.add(regel(manier.naam(), verloop -> verloop.manier() == manier));
    }
    regels.add(regel("Engels", verloop -> indiener(verloop) && verloop.doel().taal().equals("en")));
    regels.add(regel("met gezin", verloop -> indiener(verloop) && verloop.doel().metGezin()));
    tel(verloop -> Stream.of(verloop.waar()))
        .forEach((waar, aantal) -> regels.add("  mislukt %4d  %s".formatted(aantal, waar)));
    tel(verloop -> verloop.teLang().stream())
        .forEach((soort, aantal) ->
            regels.add(
                "  meer dan %d woorden %4d  %s".formatted(Speler.MEESTE_WOORDEN, aantal, soort)));
    regels.add(
        "  dezelfde vraag twee keer achter elkaar: "
            + verlopen.stream().mapToInt(Verloop::herhaald).sum());
    return regels;
  }

  private String regel(String naam, Predicate<Verloop> deel) {
    List<Verloop> hier = verlopen.stream().filter(deel).toList();
    long gelukt = hier.stream().filter(Verloop::gelukt).count();
    long fout = hier.stream().filter(Simulatieverslag::verkeerd).count();
    return String.format(
        Locale.ROOT,
        "  %-16s %6d %7.1f%% %9d %6d %9d %5d",
        naam,
        hier.size(),
        hier.isEmpty() ? 0 : 100.0 * gelukt / hier.size(),
        fout,
        hier.size() - gelukt - fout,
        beurten(hier, 0.5),
        beurten(hier, 0.95));
  }

  /** Whether all that is asked of the assistant holds. */
  public boolean voldoet() {
    return ingediend() >= MINSTENS_INGEDIEND
        && verkeerd() == 0
        && beurten(gezinnen(), 0.5) <= BEURTEN_GEZIN
        && beurten(allesTegelijk(), 0.5) <= BEURTEN_ALLES_TEGELIJK
        && verlopen.stream().allMatch(verloop -> verloop.teLang().isEmpty());
  }

  /** Share of those who want to file that did, with every field right. */
  public double ingediend() {
    List<Verloop> indieners = indieners();
    long goed = indieners.stream().filter(Verloop::gelukt).count();
    return indieners.isEmpty() ? 0 : (double) goed / indieners.size();
  }

  /** How many were filed with a wrong field. */
  public long verkeerd() {
    return verlopen.stream().filter(Simulatieverslag::verkeerd).count();
  }

  /**
   * Writes the gesprekken that failed, not more than some tens.
   *
   * @return how many were written
   */
  public int schrijfMislukte(Path map) throws IOException {
    var afschrift = new Afschrift(map, vandaag);
    int nummer = 0;
    for (Verloop verloop : verlopen) {
      if (!verloop.gelukt() && nummer < MEESTE_AFSCHRIFTEN) {
        nummer++;
        afschrift.schrijf(
            "%s-%s-%03d".formatted(gemeente, verloop.manier().naam(), nummer), verloop);
      }
    }
    return nummer;
  }

  private List<Verloop> indieners() {
    return verlopen.stream().filter(Simulatieverslag::indiener).toList();
  }

  private List<Verloop> gezinnen() {
    return indieners().stream().filter(verloop -> verloop.doel().metGezin()).toList();
  }

  private List<Verloop> allesTegelijk() {
    return verlopen.stream().filter(een -> een.manier() == Manier.ALLES_TEGELIJK).toList();
  }

  private static boolean indiener(Verloop verloop) {
    return verloop.manier().dientIn();
  }

  private static boolean verkeerd(Verloop verloop) {
    return verloop.afloop() instanceof Afloop.Verkeerd;
  }

  /** The number of beurten of those who succeeded, at that share from below; 0 if nobody did. */
  private static int beurten(List<Verloop> verlopen, double deel) {
    int[] beurten =
        verlopen.stream().filter(Verloop::gelukt).mapToInt(Verloop::beurten).sorted().toArray();
    return beurten.length == 0
        ? 0
        : beurten[Math.min(beurten.length - 1, (int) (deel * beurten.length))];
  }

  private Map<String, Long> tel(Function<Verloop, Stream<String>> waarvan) {
    Map<String, Long> geteld =
        verlopen.stream()
            .flatMap(waarvan)
            .filter(gevonden -> !gevonden.isEmpty())
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    var vaakst = new LinkedHashMap<String, Long>();
    geteld.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(MEESTE_PLEKKEN)
        .forEach(een -> vaakst.put(een.getKey(), een.getValue()));
    return vaakst;
  }
}
