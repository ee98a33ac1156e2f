package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A medewerker who works in the inbox by plain links and forms.
 *
 * @param koekje of their login
 */
record Collega(Verbinding verbinding, String koekje) {
  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");

  /** Somebody of the demo people who logged in. */
  static Collega aangemeld(Verbinding verbinding, String gemeente, String persoon) {
    Antwoord antwoord =
        post(
            verbinding,
            "/inbox/aanmelden",
            Map.of("gemeente", gemeente, "persoon", persoon),
            "x=y");
    assertThat(antwoord.status()).isEqualTo(303);
    return new Collega(verbinding, antwoord.kop("Set-Cookie").replaceFirst(";.*", ""));
  }

  Antwoord haal(String pad) {
    return verbinding.haal(pad, "Cookie", koekje);
  }

  /** Sends a form of a page of theirs. */
  Antwoord doe(String pad, Map<String, String> velden) {
    Matcher csrf = CSRF.matcher(haal("/inbox/hulp").tekst());
    assertThat(csrf.find()).isTrue();
    var alle = new HashMap<>(velden);
    alle.put("csrf", csrf.group(1));
    return post(verbinding, pad, alle, koekje);
  }

  /** What stands in the first group where a page of theirs matches. */
  String vind(String pad, String patroon) {
    Matcher gevonden = Pattern.compile(patroon).matcher(haal(pad).tekst());
    assertThat(gevonden.find()).as(patroon).isTrue();
    return gevonden.group(1);
  }

  private static Antwoord post(
      Verbinding verbinding, String pad, Map<String, String> velden, String koekje) {
    String lichaam =
        velden.entrySet().stream()
            .map(veld ->
                veld.getKey() + "=" + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return verbinding.stuur(
        verbinding
            .verzoek(pad)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", verbinding.adres("/").toString().replaceFirst("/$", ""))
            .header("Cookie", koekje)
            .POST(BodyPublishers.ofString(lichaam)));
  }
}
