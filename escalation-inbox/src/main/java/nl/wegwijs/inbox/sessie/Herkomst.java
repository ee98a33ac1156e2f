package nl.wegwijs.inbox.sessie;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells whether what is posted comes from a page of the inbox itself, by the {@code Origin} that a
 * browser adds and no page can choose.
 */
public final class Herkomst {
  private final Optional<String> vast;

  /**
   * The origin of this service.
   *
   * @param basis where browsers reach the service; empty on this machine alone, where it is what
   *     they asked for
   */
  public Herkomst(Optional<URI> basis) {
    this.vast = basis.map(Herkomst::van);
  }

  /** The origin of an address: scheme, host and a port that is not the scheme's own. */
  public static String van(URI adres) {
    String schema = adres.getScheme().toLowerCase(Locale.ROOT);
    String host = adres.getHost().toLowerCase(Locale.ROOT);
    boolean gewoon =
        adres.getPort() < 0
            || (schema.equals("https") && adres.getPort() == 443)
            || (schema.equals("http") && adres.getPort() == 80);
    return schema + "://" + host + (gewoon ? "" : ":" + adres.getPort());
  }

  /** Whether the request says that it comes from a page of our own; silence is no. */
  public boolean eigen(Context ctx) {
    String gezegd = ctx.header("Origin");
    return gezegd != null && gezegd.equals(vast.orElseGet(() -> "http://" + ctx.header("Host")));
  }
}
