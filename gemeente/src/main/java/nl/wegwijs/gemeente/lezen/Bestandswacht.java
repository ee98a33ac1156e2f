package nl.wegwijs.gemeente.lezen;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the files of a folder every so often and has them read again after a change. It waits
 * until two looks in a row see the same, so that files that are still being written are left alone.
 * It polls, since notices from the file system do not reach every kind of mount. Mistakes go to the
 * log: they are about the operator's files and hold nothing of citizens.
 */
public final class Bestandswacht implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Bestandswacht.class);

  /** Files that did not change for this long are not being written any more. */
  private static final Duration RUST = Duration.ofMillis(500);

  private final Path map;
  private final Duration tussenpoos;
  private final Supplier<Gelezen> herlees;
  private Bestandsstand vorige;
  private Bestandsstand gelezen;
  private boolean rustig = true;
  private @Nullable Thread draad;

  /**
   * @param herlees reads the files anew, such as {@link ActueleGemeenten#herlees}
   */
  public Bestandswacht(Path map, Duration tussenpoos, Supplier<Gelezen> herlees) {
    this(map, tussenpoos, herlees, Bestandsstand.GEEN);
  }

  /** One that lets the files be until they are otherwise than when they were read last. */
  public Bestandswacht(Path map, Duration tussenpoos, Supplier<Gelezen> herlees, Herlezer eerder) {
    this(map, tussenpoos, herlees, eerder.stand());
  }

  private Bestandswacht(
      Path map, Duration tussenpoos, Supplier<Gelezen> herlees, Bestandsstand gelezen) {
    this.map = map;
    this.tussenpoos = tussenpoos;
    this.herlees = herlees;
    this.gelezen = gelezen;
    this.vorige = gelezen;
  }

  /** Begins to look, in a thread of its own. */
  public synchronized void begin() {
    if (draad == null) {
      draad = Thread.ofVirtual().name("bestandswacht").start(this::wacht);
    }
  }

  /** Looks no more; a reading that is under way is finished first. */
  @Override
  public void close() {
    Thread lopend = stop();
    if (lopend == null) {
      return;
    }
    try {
      lopend.join();
    } catch (InterruptedException onderbroken) {
      Thread.currentThread().interrupt();
    }
  }

  /** One look; true if it had the files read again. */
  boolean kijk() {
    Bestandsstand nu = stand();
    rustig = nu.equals(vorige);
    vorige = nu;
    if (!rustig || nu.equals(gelezen)) {
      return false;
    }
    gelezen = nu;
    meld(herlees.get());
    return true;
  }

  private synchronized @Nullable Thread stop() {
    Thread lopend = draad;
    draad = null;
    if (lopend != null) {
      lopend.interrupt();
    }
    return lopend;
  }

  private void wacht() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        Thread.sleep(rustig || tussenpoos.compareTo(RUST) < 0 ? tussenpoos : RUST);
        kijk();
      } catch (InterruptedException gestopt) {
        return;
      } catch (RuntimeException mislukt) {
        LOG.error("reading the files of {} again failed; the old version stays", map, mislukt);
      }
    }
  }

  private static void meld(Gelezen gelezen) {
    gelezen.fouten().forEach(fout -> LOG.warn("{}", fout));
    if (gelezen.foutloos()) {
      LOG.info("files read again: {} gemeenten", gelezen.gemeenten().alle().size());
      return;
    }
    LOG.warn("{} mistakes; the old version stays", gelezen.fouten().size());
  }

  private Bestandsstand stand() {
    try {
      return Bestandsstand.van(map);
    } catch (UncheckedIOException verdwenen) {
      LOG.debug("a file went away while looking at {}", map, verdwenen);
      return vorige;
    }
  }
}
