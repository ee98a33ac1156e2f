package nl.wegwijs.inbox.sessie;

import java.time.Duration;
import java.time.Instant;
import nl.wegwijs.bot.balie.Sessie;

/**
 * How long a login lasts.
 *
 * @param stil after how long without doing anything it ends
 * @param waarschuwing how long before that the medewerker is asked to go on (WCAG 2.2.1)
 * @param langst after how long it ends whatever happens: a long working day
 */
public record Sessieduur(Duration stil, Duration waarschuwing, Duration langst) {
  public static final Sessieduur GEWOON =
      new Sessieduur(Duration.ofMinutes(30), Duration.ofMinutes(2), Duration.ofHours(10));

  /** When that login ends if nothing more is done. */
  public Instant einde(Sessie sessie) {
    Instant stilEinde = sessie.gezienOp().plus(stil);
    Instant langstEinde = uiterste(sessie);
    return stilEinde.isBefore(langstEinde) ? stilEinde : langstEinde;
  }

  /** When that login ends whatever is done. */
  public Instant uiterste(Sessie sessie) {
    return sessie.begonnenOp().plus(langst);
  }
}
