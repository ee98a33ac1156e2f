package nl.wegwijs.bot.formulier;

/** Finds words of a file in what was said. */
public final class Woordzoeker {
  private Woordzoeker() {}

  /** Whether the words hold that word or phrase; a star stands for any ending of a word. */
  public static boolean noemt(String gezegd, String woord) {
    return Hoorder.noemt(Hoorder.vouw(gezegd), woord);
  }
}
