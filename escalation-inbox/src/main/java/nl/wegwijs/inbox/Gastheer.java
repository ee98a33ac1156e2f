package nl.wegwijs.inbox;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;

/**
 * The name under which a browser reaches the service. A page of somebody else can have a name of
 * its own lead to this machine, but not the names that always do.
 */
final class Gastheer {
  private Gastheer() {}

  /** Whether it was asked for by a name that always means the machine itself. */
  static boolean lokaal(Context ctx) {
    String kop = Optional.ofNullable(ctx.header("Host")).orElse("").toLowerCase(Locale.ROOT);
    String naam = kop.replaceFirst(":\\d+$", "");
    if (naam.equals("localhost") || naam.endsWith(".localhost")) {
      return true;
    }
    try {
      return InetAddress.ofLiteral(naam.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
    } catch (IllegalArgumentException anders) {
      return false;
    }
  }
}
