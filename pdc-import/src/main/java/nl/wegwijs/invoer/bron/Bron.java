package nl.wegwijs.invoer.bron;

/** A place where a gemeente keeps its products. */
public interface Bron {
  /**
   * Says which place it is, so that what came from it is known as such the next time: its kind and
   * name, such as {@code vragen:veelgesteld}.
   */
  String naam();

  /**
   * Reads all of it.
   *
   * @throws BronfoutException if it cannot be read as a whole; single items that are no good are
   *     left out and told of
   */
  Oogst lees();
}
