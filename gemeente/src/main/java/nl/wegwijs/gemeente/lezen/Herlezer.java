package nl.wegwijs.gemeente.lezen;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Reads the files of a folder each time they are asked for, and of the gemeenten whose files did
 * not change since the last time takes over what it read then. Safe for use by several threads.
 */
public final class Herlezer implements Supplier<Gelezen> {
  private final GemeentenLezer lezer;
  private final Path map;
  private Lezing vorige = Lezing.GEEN;

  public Herlezer(GemeentenLezer lezer, Path map) {
    this.lezer = lezer;
    this.map = map;
  }

  @Override
  public synchronized Gelezen get() {
    vorige = lezer.lees(map, vorige);
    return vorige.gelezen();
  }

  /** How the files were just before they were read last. */
  synchronized Bestandsstand stand() {
    return vorige.stand();
  }
}
