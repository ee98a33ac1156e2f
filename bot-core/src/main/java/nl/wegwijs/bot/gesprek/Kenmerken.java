package nl.wegwijs.bot.gesprek;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/** Makes ids, secrets and reference numbers that nobody can guess. Safe for use by many threads. */
public final class Kenmerken {
  /** Signs that are not mistaken for one another when read aloud or written down. */
  private static final String TEKENS = "23456789BCDFGHJKMNPQRTVWXZ";

  private final SecureRandom toeval = new SecureRandom();

  /** A UUIDv7 (RFC 9562): sorted by time of making. */
  public GesprekId gesprek(Instant nu) {
    long hoog = (nu.toEpochMilli() << 16) | 0x7000L | (toeval.nextLong() & 0x0FFFL);
    long laag = (toeval.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new GesprekId(new UUID(hoog, laag).toString());
  }

  /**
   * A reference number of ten signs, such as {@code VH7K3M92QD}: the longest that Open Klant takes.
   */
  public String kenmerk(String voorvoegsel) {
    var kenmerk = new StringBuilder(voorvoegsel);
    while (kenmerk.length() < 10) {
      kenmerk.append(TEKENS.charAt(toeval.nextInt(TEKENS.length())));
    }
    return kenmerk.toString();
  }

  /** A secret of 256 bits, as text that may stand in a header. */
  public String geheim() {
    byte[] bytes = new byte[32];
    toeval.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** SHA-256 of the text, in hex. */
  public static String hash(String tekst) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Whether both hashes are equal, in a time that does not tell where they differ. */
  public static boolean gelijk(String hash, String andere) {
    return MessageDigest.isEqual(
        hash.getBytes(StandardCharsets.US_ASCII), andere.getBytes(StandardCharsets.US_ASCII));
  }
}
