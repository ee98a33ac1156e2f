package nl.wegwijs.inbox.pagina;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a form sent.
 *
 * @param velden by name; a field sent several times has several values
 */
public record Formulier(Map<String, List<String>> velden) {
  /** The largest form that is taken. */
  static final int GROOTSTE = 64 * 1024;

  private static final String MEDIATYPE = "application/x-www-form-urlencoded";

  public Formulier {
    velden = Map.copyOf(velden);
  }

  /**
   * The text of a field without white space around it, its lines ended as everywhere else; empty if
   * it was not sent.
   */
  public String tekst(String naam) {
    List<String> waarden = velden.getOrDefault(naam, List.of());
    return waarden.isEmpty() ? "" : waarden.getFirst().replace("\r\n", "\n").strip();
  }

  /** The text of a field, if there is anything in it. */
  public Optional<String> gevuld(String naam) {
    return Optional.of(tekst(naam)).filter(tekst -> !tekst.isEmpty());
  }

  /** Whether a box was ticked, or {@code ja} was sent. */
  public boolean aan(String naam) {
    String tekst = tekst(naam);
    return tekst.equals("ja") || tekst.equals("on");
  }

  /** All values of a field. */
  public List<String> alle(String naam) {
    return velden.getOrDefault(naam, List.of());
  }

  /** The form in the body of a request; empty if it is no form, too large or not in UTF-8. */
  static Optional<Formulier> lees(Context ctx) {
    String soort = Optional.ofNullable(ctx.header("Content-Type")).orElse("");
    if (!soort.toLowerCase(Locale.ROOT).startsWith(MEDIATYPE)) {
      return Optional.empty();
    }
    try (InputStream stroom = ctx.req().getInputStream()) {
      byte[] bytes = stroom.readNBytes(GROOTSTE + 1);
      if (bytes.length > GROOTSTE) {
        return Optional.empty();
      }
      return Optional.of(
          ontleed(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()));
    } catch (CharacterCodingException | IllegalArgumentException geenFormulier) {
      return Optional.empty();
    } catch (IOException afgebroken) {
      return Optional.empty();
    }
  }

  private static Formulier ontleed(String lichaam) {
    var velden = new LinkedHashMap<String, List<String>>();
    for (String deel : lichaam.split("&", -1)) {
      int is = deel.indexOf('=');
      if (is > 0) {
        velden
            .computeIfAbsent(ontcijfer(deel.substring(0, is)), nieuw -> new ArrayList<>())
            .add(ontcijfer(deel.substring(is + 1)));
      }
    }
    return new Formulier(velden);
  }

  private static String ontcijfer(String deel) {
    return URLDecoder.decode(deel, StandardCharsets.UTF_8);
  }
}
