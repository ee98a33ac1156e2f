package nl.wegwijs.inbox.aanmelden;

import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;

/**
 * The provider at which medewerkers log in, by OpenID Connect.
 *
 * @param issuer as the provider names itself; its settings stand at {@code
 *     /.well-known/openid-configuration} below it
 * @param clientSecret absent for a client that has none; PKCE is used either way
 * @param basis where browsers reach this service
 */
public record OidcInstellingen(
    URI issuer, String clientId, Optional<String> clientSecret, URI basis, Claimnamen claims) {

  /**
   * An address of a provider or of this service.
   *
   * @throws IllegalArgumentException if it is no address, or one without TLS that is not this
   *     machine's
   */
  public static URI adres(String tekst) {
    URI adres = URI.create(tekst.endsWith("/") ? tekst.substring(0, tekst.length() - 1) : tekst);
    String host = adres.getHost();
    boolean kaal = adres.getQuery() == null && adres.getFragment() == null;
    if (host == null || !kaal || adres.getUserInfo() != null) {
      throw new IllegalArgumentException("is geen adres zoals https://aanmelden.example");
    }
    boolean https = "https".equals(adres.getScheme());
    if (!https && !("http".equals(adres.getScheme()) && dezeMachine(host))) {
      throw new IllegalArgumentException("moet met https:// beginnen");
    }
    return adres;
  }

  /** Whether browsers reach this service over HTTPS. */
  public boolean veilig() {
    return basis.getScheme().equals("https");
  }

  /** Where the provider sends a browser that logged in. */
  URI terug() {
    return URI.create(basis + "/inbox/aanmelden/terug");
  }

  /** Where the provider sends a browser that logged out. */
  URI afgemeld() {
    return URI.create(basis + "/inbox/afgemeld");
  }

  @Override
  public String toString() {
    return "OidcInstellingen[issuer=" + issuer + ", clientId=" + clientId + "]";
  }

  private static boolean dezeMachine(String host) {
    if (host.equals("localhost")) {
      return true;
    }
    try {
      return InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
    } catch (IllegalArgumentException naam) {
      return false;
    }
  }
}
