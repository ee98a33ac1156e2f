package nl.wegwijs.channels.whatsapp;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of a webhook: {@code sha256=} and the HMAC-SHA256 of the bytes as they came, in
 * hex. Safe for use by many threads.
 */
public final class Handtekening {
  private static final String ALGORITME = "HmacSHA256";
  private static final String VOORVOEGSEL = "sha256=";

  private final SecretKeySpec sleutel;

  /** Signs with the app secret. */
  public Handtekening(String geheim) {
    this.sleutel = new SecretKeySpec(geheim.getBytes(StandardCharsets.UTF_8), ALGORITME);
  }

  /** The value of the header for that body. */
  public String van(byte[] lichaam) {
    try {
      Mac mac = Mac.getInstance(ALGORITME);
      mac.init(sleutel);
      return VOORVOEGSEL + HexFormat.of().formatHex(mac.doFinal(lichaam));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITME, e);
    }
  }

  /** Whether that is the header for this body, in a time that does not tell where it differs. */
  public boolean klopt(String kop, byte[] lichaam) {
    return gelijk(van(lichaam), kop);
  }

  static boolean gelijk(String een, String ander) {
    return MessageDigest.isEqual(
        een.getBytes(StandardCharsets.UTF_8), ander.getBytes(StandardCharsets.UTF_8));
  }
}
