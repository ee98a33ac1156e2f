package nl.wegwijs.bot.formulier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Inzending;

/** Says what filing a form means. */
public final class Afronder {
  private final Formulierregels regels;

  Afronder(Formulierregels regels) {
    this.regels = regels;
  }

  /**
   * How a filed form ends.
   *
   * @param tekst what the inwoner is told
   * @param voor promised moment of being called back; empty if nobody calls
   * @param redenen why somebody calls
   */
  public record Afronding(
      String tekst, Inzending.Status status, Optional<Instant> voor, List<String> redenen) {}

  /** What is said and promised when these values are filed under that reference number. */
  public Afronding rondAf(Map<String, String> waarden, String kenmerk) {
    return regels.rondAf(waarden, kenmerk);
  }
}
