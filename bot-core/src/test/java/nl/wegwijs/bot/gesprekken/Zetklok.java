package nl.wegwijs.bot.gesprekken;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;

/** A clock that stands still until it is set. Safe for use by many threads. */
public final class Zetklok implements InstantSource {
  private volatile Instant nu;

  public Zetklok(Instant nu) {
    this.nu = nu;
  }

  /**
   * A clock that stands at that local time in the Netherlands, such as {@code 2027-02-16T10:00}.
   */
  public static Zetklok op(String lokaal) {
    return new Zetklok(moment(lokaal));
  }

  /** That local time in the Netherlands. */
  public static Instant moment(String lokaal) {
    return LocalDateTime.parse(lokaal).atZone(Gespreklezer.NEDERLAND).toInstant();
  }

  /** Puts the clock at that moment. */
  public void zet(Instant moment) {
    this.nu = moment;
  }

  @Override
  public Instant instant() {
    return nu;
  }
}
