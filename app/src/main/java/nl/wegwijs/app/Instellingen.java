package nl.wegwijs.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wegwijs.channels.spraak.SpraakSettings;
import nl.wegwijs.channels.web.ApiSleutels;
import nl.wegwijs.channels.web.Limieten;
import nl.wegwijs.channels.web.Netwerken;
import nl.wegwijs.channels.web.WebSettings;
import nl.wegwijs.storage.Instelling;

/**
 * Everything an operator sets, read from the environment.
 *
 * @param data folder of what the service keeps itself
 * @param gemeenten folder of the gemeenten
 * @param voorbeelden whether the gemeenten are the samples that come with the program
 */
public record Instellingen(
    Path data,
    Path gemeenten,
    boolean voorbeelden,
    Instelling database,
    WebSettings web,
    SpraakSettings spraak,
    InstantSource klok) {
  private static final int STANDAARD_POORT = 8080;

  /**
   * Reads the settings; an absent or blank variable has its default.
   *
   * @throws OngeldigeInstellingException with every mistake at once
   */
  public static Instellingen uit(Map<String, String> omgeving) {
    var lezer = new Lezer(omgeving);
    Path data = lezer.lees("WEGWIJS_DATA", Path::of, Path.of("data"));
    Path gemeenten = lezer.lees("WEGWIJS_GEMEENTEN", Path::of, Path.of("gemeenten"));
    Instelling database =
        lezer.lees(
            "WEGWIJS_DATABASE_URL", url -> Instelling.van(url, data), Instelling.van("", data));
    var web =
        new WebSettings(
            lezer.lees("WEGWIJS_HOST", Function.identity(), "127.0.0.1"),
            lezer.lees("WEGWIJS_PORT", Instellingen::poort, STANDAARD_POORT),
            lezer.lees("WEGWIJS_API_KEYS", ApiSleutels::parse, ApiSleutels.GEEN),
            lezer.lees("WEGWIJS_LIMIETEN", Limieten::parse, Limieten.NIET_INGESTELD),
            lezer.lees("WEGWIJS_VERTROUWDE_PROXIES", Netwerken::parse, Netwerken.GEEN),
            WebSettings.Ritme.GEWOON);
    var spraak =
        new SpraakSettings(
            lezer.lees("WEGWIJS_SPRAAK_SLEUTELS", SpraakSettings::parse, Map.of()),
            lezer.lees(
                "WEGWIJS_OPENBAAR_ADRES",
                adres -> Optional.of(SpraakSettings.adres(adres)),
                Optional.empty()));
    InstantSource klok = lezer.lees("WEGWIJS_NU", Klok::parse, Clock.systemUTC());
    boolean lokaal = lezer.lees("WEGWIJS_HOST", host -> web.luistertLokaal(), true);
    if (lezer.gezet("WEGWIJS_NU").isPresent() && !lokaal) {
      lezer.fout("WEGWIJS_NU", "mag alleen als WEGWIJS_HOST een adres van deze machine zelf is");
    }
    lezer.klaar();
    return new Instellingen(
        data, gemeenten, lezer.gezet("WEGWIJS_GEMEENTEN").isEmpty(), database, web, spraak, klok);
  }

  /**
   * The same settings for a service of its own that keeps nothing: any free port, an empty folder.
   */
  Instellingen voorProef(Path leeg) {
    return new Instellingen(
        leeg,
        gemeenten,
        voorbeelden,
        Instelling.van("", leeg),
        WebSettings.lokaal(0),
        spraak,
        klok);
  }

  private static int poort(String waarde) {
    int poort = Integer.parseInt(waarde);
    if (poort < 0 || poort > 65_535) {
      throw new IllegalArgumentException("een poort is een getal van 0 tot en met 65535");
    }
    return poort;
  }

  /**
   * Settings that cannot be used; the message names each variable, what is wrong and what is
   * allowed.
   */
  public static final class OngeldigeInstellingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OngeldigeInstellingException(List<String> fouten) {
      super(String.join(System.lineSeparator(), fouten));
    }
  }

  private static final class Lezer {
    private final Map<String, String> omgeving;
    private final List<String> fouten = new ArrayList<>();

    Lezer(Map<String, String> omgeving) {
      this.omgeving = omgeving;
    }

    Optional<String> gezet(String naam) {
      return Optional.ofNullable(omgeving.get(naam))
          .map(String::strip)
          .filter(waarde -> !waarde.isEmpty());
    }

    <T> T lees(String naam, Function<String, T> vorm, T standaard) {
      try {
        return gezet(naam).map(vorm).orElse(standaard);
      } catch (NumberFormatException e) {
        fout(naam, "is geen getal");
      } catch (IllegalArgumentException e) {
        fout(naam, String.valueOf(e.getMessage()));
      }
      return standaard;
    }

    void fout(String naam, String melding) {
      fouten.add(naam + ": " + melding);
    }

    void klaar() {
      if (!fouten.isEmpty()) {
        throw new OngeldigeInstellingException(fouten);
      }
    }
  }
}
