package nl.wegwijs.gemeente.lezen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Collects mistakes and warnings while files are read. A mistake in a national file is found once
 * for each gemeente that uses it and kept once. Not thread-safe.
 */
final class Meldingen {
  private final Set<Fout> fouten = new TreeSet<>();
  private final Set<Fout> waarschuwingen = new TreeSet<>();
  private final Set<Fout> sindsBegin = new TreeSet<>();
  private int gevonden;

  void fout(Plek plek, String melding) {
    gevonden++;
    fouten.add(new Fout(plek.bestand(), plek.regel(), melding));
  }

  void waarschuw(Plek plek, String melding) {
    waarschuw(new Fout(plek.bestand(), plek.regel(), melding));
  }

  void waarschuw(Fout waarschuwing) {
    waarschuwingen.add(waarschuwing);
    sindsBegin.add(waarschuwing);
  }

  /** Adds all that others hold. */
  void neem(Meldingen andere) {
    gevonden += andere.gevonden;
    fouten.addAll(andere.fouten);
    waarschuwingen.addAll(andere.waarschuwingen);
  }

  /** From now on {@link #sindsBegin} gives what is met. */
  void begin() {
    sindsBegin.clear();
  }

  /** Warnings since the last {@link #begin}, also those that had been met before it. */
  List<Fout> sindsBegin() {
    return List.copyOf(sindsBegin);
  }

  /** What the reading gives if it met no mistake; otherwise nothing, as it then holds stand-ins. */
  <T> Optional<T> heel(Supplier<T> lezen) {
    int voor = gevonden;
    T gelezen = lezen.get();
    return gevonden == voor ? Optional.of(gelezen) : Optional.empty();
  }

  /** How many mistakes were met so far, each time one is met. */
  int gevonden() {
    return gevonden;
  }

  List<Fout> fouten() {
    return List.copyOf(fouten);
  }

  List<Fout> waarschuwingen() {
    return List.copyOf(waarschuwingen);
  }
}
