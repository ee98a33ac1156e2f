package nl.wegwijs.channels.mail;

import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;

/**
 * The mail server that takes mail for others.
 *
 * @param beveiliging how the connection is kept secret
 * @param aanmelding with which it is told who sends; empty where it need not know
 */
public record Smtpinstellingen(
    String host, int poort, Beveiliging beveiliging, Optional<Aanmelding> aanmelding) {
  private static final int SUBMISSION = 587;
  private static final int SUBMISSIONS = 465;

  /** How a connection is kept secret. */
  public enum Beveiliging {
    /** TLS from the first byte on. */
    TLS,
    /** The server must offer STARTTLS before anything is sent. */
    STARTTLS,
    /** Nothing is kept secret. */
    GEEN
  }

  /** A name and its password. */
  public record Aanmelding(String gebruiker, String wachtwoord) {
    /** Without the password. */
    @Override
    public String toString() {
      return "Aanmelding[gebruiker=" + gebruiker + "]";
    }
  }

  /**
   * Reads {@code smtp://host:port} or {@code smtps://host:port}. A server on this machine itself
   * need not offer STARTTLS.
   *
   * @throws IllegalArgumentException with what is wrong, without the address, which might hold a
   *     password
   */
  public static Smtpinstellingen lees(String waarde) {
    Optional<URI> gelezen = adres(waarde.strip());
    boolean goed =
        gelezen
            .filter(adres ->
                adres.getHost() != null
                    && adres.getUserInfo() == null
                    && adres.getRawPath().isEmpty()
                    && adres.getRawQuery() == null
                    && adres.getRawFragment() == null
                    && ("smtp".equals(adres.getScheme()) || "smtps".equals(adres.getScheme())))
            .isPresent();
    if (!goed) {
      throw new IllegalArgumentException(
          "is een adres zonder naam en wachtwoord, zoals smtp://mail.waterrijk.example:587 of"
              + " smtps://mail.waterrijk.example");
    }
    URI adres = gelezen.orElseThrow();
    boolean tls = adres.getScheme().equals("smtps");
    Beveiliging gewoon = lokaal(adres.getHost()) ? Beveiliging.GEEN : Beveiliging.STARTTLS;
    int standaard = tls ? SUBMISSIONS : SUBMISSION;
    return new Smtpinstellingen(
        adres.getHost(),
        adres.getPort() < 0 ? standaard : adres.getPort(),
        tls ? Beveiliging.TLS : gewoon,
        Optional.empty());
  }

  /** Whether the server is this machine itself. */
  public boolean lokaal() {
    return lokaal(host);
  }

  /** The same with another way to keep it secret. */
  public Smtpinstellingen metBeveiliging(Beveiliging ander) {
    return new Smtpinstellingen(host, poort, ander, aanmelding);
  }

  /** The same with a name and password. */
  public Smtpinstellingen metAanmelding(Aanmelding ander) {
    return new Smtpinstellingen(host, poort, beveiliging, Optional.of(ander));
  }

  private static Optional<URI> adres(String waarde) {
    try {
      return Optional.of(URI.create(waarde));
    } catch (IllegalArgumentException geenAdres) {
      return Optional.empty();
    }
  }

  private static boolean lokaal(String host) {
    if (host.equals("localhost")) {
      return true;
    }
    try {
      return InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
    } catch (IllegalArgumentException geenGetallen) {
      return false;
    }
  }
}
