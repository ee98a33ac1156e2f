package nl.wegwijs.inbox.aanmelden;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A login that has begun and waits in the browser for what the provider answers.
 *
 * @param state comes back in the answer, which is thereby known to be this browser's
 * @param nonce comes back in the id token, which is thereby known to be this login's
 * @param verifier proves to the provider that the code is fetched by who asked for it (PKCE)
 * @param naar where to go afterwards
 */
record Poging(String state, String nonce, String verifier, String naar) {
  private static final String TUSSEN = " ";

  String koekje() {
    String alles = String.join(TUSSEN, state, nonce, verifier, naar);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(alles.getBytes(StandardCharsets.UTF_8));
  }

  static Optional<Poging> lees(String koekje) {
    try {
      String alles = new String(Base64.getUrlDecoder().decode(koekje), StandardCharsets.UTF_8);
      String[] delen = alles.split(TUSSEN, -1);
      return delen.length == 4
          ? Optional.of(new Poging(delen[0], delen[1], delen[2], delen[3]))
          : Optional.empty();
    } catch (IllegalArgumentException nietVanOns) {
      return Optional.empty();
    }
  }
}
