package nl.wegwijs.channels.ontvangst;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * Links that open one receipt without anything else of the gesprek, for who has no window to
 * download it in. A link carries a signature of 128 bits made from a secret that is not in the
 * database: whoever reads the database cannot make one, and none can be guessed. Safe for use by
 * many threads.
 */
public final class Ontvangstlinks {
  /** How long after the form was filed a link works. */
  public static final Duration GELDIG = Duration.ofDays(7);

  /** Where a receipt is shown; the sign of the link stands behind it. */
  public static final String PAD = "/ontvangstbewijs/";

  private static final String HMAC = "HmacSHA256";
  private static final int HANDTEKENING = 16;
  private static final Pattern TEKEN =
      Pattern.compile(
          "(?<gemeente>[a-z0-9-]{1,64})\\.(?<gesprek>[\\w-]{22})\\.(?<beurt>\\d{1,6})\\.(?<handtekening>[\\w-]{22})");

  private final SecretKeySpec sleutel;
  private final Optional<URI> adres;

  /**
   * @param geheim of which links are signed
   * @param adres under which inwoners reach this service; without one no link is made
   */
  public Ontvangstlinks(byte[] geheim, Optional<URI> adres) {
    this.sleutel = new SecretKeySpec(geheim, HMAC);
    this.adres = adres;
  }

  /** The beurt in which a form was filed. */
  public record Verwijzing(GemeenteId gemeente, GesprekId gesprek, int beurt) {}

  /** The link to the receipt of what was filed in that beurt; empty where no address is known. */
  public Optional<URI> link(Verwijzing naar) {
    return adres.map(basis -> basis.resolve(PAD + teken(naar)));
  }

  /** Whether browsers reach the service over HTTPS. */
  boolean veilig() {
    return adres.filter(basis -> "https".equals(basis.getScheme())).isPresent();
  }

  /** What a link leads to; empty where it was not made here. */
  public Optional<Verwijzing> lees(String teken) {
    Matcher delen = TEKEN.matcher(teken);
    if (!delen.matches()) {
      return Optional.empty();
    }
    var naar =
        new Verwijzing(
            new GemeenteId(delen.group("gemeente")),
            gesprek(delen.group("gesprek")),
            Integer.parseInt(delen.group("beurt")));
    byte[] goed = teken(naar).getBytes(StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(goed, teken.getBytes(StandardCharsets.US_ASCII))
        ? Optional.of(naar)
        : Optional.empty();
  }

  private String teken(Verwijzing naar) {
    UUID id = UUID.fromString(naar.gesprek().value());
    byte[] bytes =
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array();
    String over = naar.gemeente().value() + "." + tekst(bytes) + "." + String.valueOf(naar.beurt());
    return over + "." + tekst(Arrays.copyOf(handtekening(over), HANDTEKENING));
  }

  private byte[] handtekening(String over) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(sleutel);
      return mac.doFinal(("ontvangstbewijs|" + over).getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException nooit) {
      throw new IllegalStateException("every Java platform has " + HMAC, nooit);
    }
  }

  private static GesprekId gesprek(String kort) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(kort));
    return new GesprekId(new UUID(bytes.getLong(), bytes.getLong()).toString());
  }

  private static String tekst(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
