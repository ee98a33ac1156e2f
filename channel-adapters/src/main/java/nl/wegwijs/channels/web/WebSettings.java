package nl.wegwijs.channels.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;

/**
 * How the web channel listens and guards itself.
 *
 * @param host address to listen on
 * @param port port to listen on; 0 lets the system choose
 * @param apiSleutels keys of other systems
 * @param limieten how many requests are taken
 * @param vertrouwdeProxies networks whose {@code X-Forwarded-For} is believed
 * @param ritme how often an open stream of events looks for news by itself
 */
public record WebSettings(
    String host,
    int port,
    ApiSleutels apiSleutels,
    Limieten limieten,
    Netwerken vertrouwdeProxies,
    Ritme ritme) {

  /** A service on this machine alone, without keys and limits. */
  public static WebSettings lokaal(int port) {
    return new WebSettings(
        "127.0.0.1", port, ApiSleutels.GEEN, Limieten.NIET_INGESTELD, Netwerken.GEEN, Ritme.GEWOON);
  }

  /**
   * Whether only programs on this machine can connect.
   *
   * @throws IllegalArgumentException if the host is unknown
   */
  public boolean luistertLokaal() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("onbekend adres om op te luisteren: " + host, e);
    }
  }

  /**
   * The rhythm of an open stream of events.
   *
   * @param kijken how long it waits for a notice before it looks in the store by itself
   * @param hartslag after how much silence it sends a comment, so that no proxy closes it
   */
  public record Ritme(Duration kijken, Duration hartslag) {
    /**
     * Looks every three seconds and beats every fifteen, which is under the idle time of common
     * proxies.
     */
    public static final Ritme GEWOON = new Ritme(Duration.ofSeconds(3), Duration.ofSeconds(15));
  }
}
