package nl.wegwijs.inbox.sessie;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;

/**
 * Cookies as a browser keeps them best: never for scripts, never along with what another site
 * sends, and over HTTPS alone, bound to this very host, wherever the service is reached so.
 */
public final class Koekjes {
  private final boolean veilig;

  /**
   * Cookies of this service.
   *
   * @param veilig whether browsers reach the service over HTTPS
   */
  public Koekjes(boolean veilig) {
    this.veilig = veilig;
  }

  /** The value of a cookie that {@link #zet} set. */
  public Optional<String> lees(Context ctx, String naam) {
    return Optional.ofNullable(ctx.cookie(volledig(naam)));
  }

  /** Sets a cookie that goes when the browser closes. */
  public void zet(Context ctx, String naam, String waarde) {
    zet(ctx, naam, waarde, -1);
  }

  /** Sets a cookie for a while. */
  public void zet(Context ctx, String naam, String waarde, Duration duur) {
    zet(ctx, naam, waarde, (int) duur.toSeconds());
  }

  public void wis(Context ctx, String naam) {
    zet(ctx, naam, "", 0);
  }

  private void zet(Context ctx, String naam, String waarde, int seconden) {
    ctx.cookie(new Cookie(volledig(naam), waarde, "/", seconden, veilig, true, null, SameSite.LAX));
  }

  private String volledig(String naam) {
    return (veilig ? "__Host-" : "") + "wegwijs-" + naam;
  }
}
