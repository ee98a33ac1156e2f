package nl.wegwijs.intents;

import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * Something made once for each gemeente and kept until its files change. Never holds more than one
 * value for a gemeente, and does not keep the {@link Gemeente} itself alive. Safe for use by many
 * threads; two that ask at the same time may both make it.
 */
public final class PerGemeente<T> {
  private record Gemaakt<T>(WeakReference<Gemeente> van, T wat) {}

  private final Function<Gemeente, T> maker;
  private final ConcurrentMap<GemeenteId, Gemaakt<T>> gemaakt = new ConcurrentHashMap<>();

  /**
   * @param maker makes the value; may be slow, must not keep the gemeente
   */
  public PerGemeente(Function<Gemeente, T> maker) {
    this.maker = maker;
  }

  /** The value for exactly that version of the gemeente. */
  public T van(Gemeente gemeente) {
    Gemaakt<T> bekend = gemaakt.get(gemeente.id());
    if (bekend != null && bekend.van().refersTo(gemeente)) {
      return bekend.wat();
    }
    T wat = maker.apply(gemeente);
    gemaakt.put(gemeente.id(), new Gemaakt<>(new WeakReference<>(gemeente), wat));
    return wat;
  }
}
