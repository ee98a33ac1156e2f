package nl.wegwijs.channels.spraak;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of a form post: HMAC-SHA1 in Base64 over the address with its query and each field
 * with its value in the order of their names, as Twilio documents for {@code X-Twilio-Signature}.
 */
final class Handtekening {
  private static final String HMAC = "HmacSHA1";

  private final SecretKeySpec sleutel;

  Handtekening(String sleutel) {
    this.sleutel = new SecretKeySpec(sleutel.getBytes(StandardCharsets.UTF_8), HMAC);
  }

  /** Whether the signature is that of the request; compared in constant time. */
  boolean klopt(String adres, SortedMap<String, String> velden, String gegeven) {
    return MessageDigest.isEqual(
        zet(adres, velden).getBytes(StandardCharsets.US_ASCII),
        gegeven.getBytes(StandardCharsets.US_ASCII));
  }

  String zet(String adres, SortedMap<String, String> velden) {
    var getekend = new StringBuilder(adres);
    for (Map.Entry<String, String> veld : velden.entrySet()) {
      getekend.append(veld.getKey()).append(veld.getValue());
    }
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(sleutel);
      byte[] bytes = mac.doFinal(getekend.toString().getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + HMAC, e);
    }
  }
}
