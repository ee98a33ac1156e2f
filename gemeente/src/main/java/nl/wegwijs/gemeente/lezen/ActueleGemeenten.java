package nl.wegwijs.gemeente.lezen;

import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;

/**
 * The gemeenten as they are served now, with what was made from them, such as search indexes. Both
 * change at one moment, and only to a version without mistakes. Safe for use by several threads;
 * readers never wait.
 *
 * @param <T> what is made from the gemeenten; an old one is dropped, not closed, as somebody may
 *     still be using it
 */
public final class ActueleGemeenten<T> {
  private final Supplier<Gelezen> lezer;
  private final Function<Gemeenten, T> voorbereiden;
  private final ReentrantLock slot = new ReentrantLock();
  private volatile Versie<T> versie;

  /**
   * @param begin the first version
   * @param lezer reads the files anew
   * @param voorbereiden makes what goes with a version, before anybody can see that version
   * @throws IllegalArgumentException if the first version has mistakes
   */
  public ActueleGemeenten(
      Gelezen begin, Supplier<Gelezen> lezer, Function<Gemeenten, T> voorbereiden) {
    if (!begin.foutloos()) {
      throw new IllegalArgumentException(
          "the files have mistakes, the first: " + begin.fouten().getFirst());
    }
    this.lezer = lezer;
    this.voorbereiden = voorbereiden;
    this.versie = new Versie<>(begin.gemeenten(), voorbereiden.apply(begin.gemeenten()));
  }

  /** One version of the files and what was made from it. */
  public record Versie<T>(Gemeenten gemeenten, T gemaakt) {}

  /**
   * The gemeenten of the present version; take {@link #versie} where they must agree with what was
   * made from them.
   */
  public Gemeenten nu() {
    return versie.gemeenten();
  }

  /** The present version; hold on to it for as long as one question is handled. */
  public Versie<T> versie() {
    return versie;
  }

  /**
   * Reads the files again. Without mistakes the new version takes the place of the old one, unless
   * nothing changed; with mistakes, or if the preparing throws, the old one stays.
   */
  public Gelezen herlees() {
    slot.lock();
    try {
      Gelezen gelezen = lezer.get();
      if (gelezen.foutloos() && !versies(gelezen.gemeenten()).equals(versies(nu()))) {
        versie = new Versie<>(gelezen.gemeenten(), voorbereiden.apply(gelezen.gemeenten()));
      }
      return gelezen;
    } finally {
      slot.unlock();
    }
  }

  private static Map<GemeenteId, String> versies(Gemeenten gemeenten) {
    return gemeenten.alle().values().stream()
        .collect(Collectors.toUnmodifiableMap(Gemeente::id, Gemeente::versie));
  }
}
