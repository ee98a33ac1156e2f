package nl.wegwijs.gemeente.actueel;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.gemeente.Tekst;

/**
 * A notice that holds for a while.
 *
 * @param id its name in the file
 * @param tekst at most {@value #MEESTE_WOORDEN} words in each language
 * @param van from when it holds
 * @param tot from when it holds no more
 * @param dringend whether it comes before others and is told to everybody whom it may concern
 */
public record Mededeling(
    String id,
    Tekst tekst,
    Instant van,
    Instant tot,
    boolean dringend,
    Optional<URI> link,
    Bereik bereik) {
  /** The longest text, in words. */
  public static final int MEESTE_WOORDEN = 60;

  /** Whether it holds at that moment. */
  public boolean geldt(Instant nu) {
    return !nu.isBefore(van) && nu.isBefore(tot);
  }

  /**
   * Whether it is to be told to somebody who asks about that. Where the place is not known an
   * urgent one is told all the same: it says itself where it holds.
   *
   * @param producten ids of what is spoken of
   * @param team to which the question belongs
   */
  public boolean raakt(Set<String> producten, Optional<TeamId> team, Plaats plaats) {
    boolean onderwerp = !bereik.heeftOnderwerp() || bereik.overOnderwerp(producten, team);
    if (!onderwerp || !bereik.heeftPlaats()) {
      return onderwerp;
    }
    if (plaats.onbekend()) {
      return dringend || bereik.heeftOnderwerp();
    }
    return bereik.overPlaats(plaats);
  }

  /** Tells this notice with these words from any other, so that nobody is told twice. */
  public String merk() {
    return id + "/" + Integer.toHexString((tekst.nl() + tekst.en() + link).hashCode());
  }
}
