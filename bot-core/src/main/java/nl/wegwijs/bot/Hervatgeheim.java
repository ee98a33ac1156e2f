package nl.wegwijs.bot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.wegwijs.bot.dialoog.Laterstap;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.Hervatcode;

/**
 * Makes the code of a beurt from a secret that is not in the database, so that the code can be
 * shown again to its inwoner and whoever reads the database cannot go on in their place. Safe for
 * use by many threads.
 */
public final class Hervatgeheim {
  /** How many bytes a secret has. */
  public static final int BYTES = 32;

  private final SecretKeySpec sleutel;

  /**
   * With that secret.
   *
   * @throws IllegalArgumentException if it has fewer than {@link #BYTES} bytes
   */
  public Hervatgeheim(byte[] geheim) {
    if (geheim.length < BYTES) {
      throw new IllegalArgumentException("a secret of " + BYTES + " bytes is needed");
    }
    this.sleutel = new SecretKeySpec(geheim, "HmacSHA256");
  }

  /** With a secret that is gone with the process: its codes are not shown again after that. */
  public static Hervatgeheim tijdelijk() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new Hervatgeheim(bytes);
  }

  /** The code of that beurt. */
  Hervatcode code(GesprekId gesprek, int beurt) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(sleutel);
      String over = gesprek.value() + "|" + beurt;
      return Hervatcode.van(mac.doFinal(over.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException nooit) {
      throw new IllegalStateException("every Java platform has HmacSHA256", nooit);
    }
  }

  /** Whether a code was made in that beurt. */
  static boolean heeftCode(Beurt beurt) {
    return beurt
        .uitkomst()
        .filter(uitkomst -> uitkomst.redenen().contains(Laterstap.REDEN))
        .isPresent();
  }

  /** The beurt as its inwoner sees it: with the code, if one was made in it. */
  Beurt onthul(Beurt beurt) {
    if (!heeftCode(beurt)) {
      return beurt;
    }
    String leesbaar = code(beurt.gesprek(), beurt.nummer()).leesbaar();
    List<Bericht> berichten =
        beurt.berichten().stream()
            .map(bericht ->
                bericht instanceof Bericht.Tekst(var van, String tekst)
                    ? new Bericht.Tekst(van, tekst.replace(Hervatcode.PLAATS, leesbaar))
                    : bericht)
            .toList();
    return beurt.metBerichten(berichten);
  }
}
