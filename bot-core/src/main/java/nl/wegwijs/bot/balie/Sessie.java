package nl.wegwijs.bot.balie;

import java.time.Instant;
import java.util.Optional;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * One login of a medewerker in one browser.
 *
 * @param gemeente the one worked for now, of those the medewerker has
 * @param begonnenOp when the medewerker logged in; a change of gemeente does not alter it
 * @param gezienOp when the medewerker last did something
 * @param aanwezig whether work may come to the medewerker
 * @param bewijs the provider's own proof of this login, asked for when it ends there too
 */
public record Sessie(
    GemeenteId gemeente,
    Medewerker medewerker,
    Wijze wijze,
    Instant begonnenOp,
    Instant gezienOp,
    boolean aanwezig,
    Optional<String> bewijs) {

  /** How a medewerker logged in. */
  public enum Wijze {
    /** By OpenID Connect at the organisation's own provider. */
    OIDC,
    /** As one of the demo people, on this machine alone. */
    DEMO
  }

  /** The same login, working for another gemeente. */
  public Sessie voor(GemeenteId andere) {
    return new Sessie(andere, medewerker, wijze, begonnenOp, gezienOp, aanwezig, bewijs);
  }
}
