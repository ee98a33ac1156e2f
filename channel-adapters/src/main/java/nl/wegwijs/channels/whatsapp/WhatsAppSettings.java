package nl.wegwijs.channels.whatsapp;

import java.net.URI;

/**
 * What connects this service to one app at Meta, through which all gemeenten have their numbers.
 *
 * @param appSecret key by which Meta signs what it sends
 * @param accessToken permission to send
 * @param verifyToken what Meta says when the webhook is set up
 * @param api address of the Graph API with its version
 */
public record WhatsAppSettings(String appSecret, String accessToken, String verifyToken, URI api) {
  /** Meta's own, in the version this was made for. */
  public static final URI META = URI.create("https://graph.facebook.com/v23.0");

  /**
   * Reads the address of the API: over https, or a stand-in on this machine.
   *
   * @throws IllegalArgumentException with a message for the operator
   */
  public static URI adres(String waarde) {
    URI adres = URI.create(waarde.replaceAll("/+$", ""));
    boolean dezeMachine = "http".equals(adres.getScheme()) && "127.0.0.1".equals(adres.getHost());
    if (adres.getHost() == null || !("https".equals(adres.getScheme()) || dezeMachine)) {
      throw new IllegalArgumentException("is geen adres van een API; bijvoorbeeld " + META);
    }
    return adres;
  }

  /** The same with another address. */
  public WhatsAppSettings metApi(URI ander) {
    return new WhatsAppSettings(appSecret, accessToken, verifyToken, ander);
  }

  /** Without what must stay secret. */
  @Override
  public String toString() {
    return "WhatsAppSettings[api=" + api + "]";
  }
}
