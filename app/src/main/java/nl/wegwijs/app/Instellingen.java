package nl.wegwijs.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wegwijs.channels.adressen.PdokAdressen;
import nl.wegwijs.channels.bezorging.Bezorginstellingen;
import nl.wegwijs.channels.spraak.SpraakSettings;
import nl.wegwijs.channels.web.ApiSleutels;
import nl.wegwijs.channels.web.Limieten;
import nl.wegwijs.channels.web.Netwerken;
import nl.wegwijs.channels.web.WebSettings;
import nl.wegwijs.channels.whatsapp.WhatsAppSettings;
import nl.wegwijs.inbox.aanmelden.Aanmeldwijze;
import nl.wegwijs.storage.Instelling;

/**
 * Everything an operator sets, read from the environment.
 *
 * @param aanmelden how medewerkers log in
 */
public record Instellingen(
    Opslag opslag,
    WebSettings web,
    Aansluitingen aansluitingen,
    Aanmeldwijze aanmelden,
    InstantSource klok) {
  /**
   * Where everything is.
   *
   * @param data folder of what the service keeps itself
   * @param gemeenten folder of the gemeenten
   * @param voorbeelden whether the gemeenten are the samples that come with the program
   */
  public record Opslag(Path data, Path gemeenten, boolean voorbeelden, Instelling database) {}

  /**
   * The systems of others.
   *
   * @param bezorging how filed forms are delivered
   * @param pdok where addresses are looked up that no register covers
   * @param whatsapp the account at Meta; empty where there is none
   */
  public record Aansluitingen(
      SpraakSettings spraak,
      Bezorginstellingen bezorging,
      URI pdok,
      Optional<WhatsAppSettings> whatsapp) {}

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
    var bezorging =
        new Bezorginstellingen(
            lezer.lees("WEGWIJS_BEZORGING_MAP", Path::of, data.resolve("bezorging")),
            lezer.lees("WEGWIJS_BEZORGING_GEHEIMEN", SpraakSettings::parse, Map.of()),
            Mailinstellingen.uit(lezer));
    URI pdok = lezer.lees("WEGWIJS_PDOK", Instellingen::webadres, PdokAdressen.PDOK);
    InstantSource klok = lezer.lees("WEGWIJS_NU", Klok::parse, Clock.systemUTC());
    boolean lokaal = lezer.lees("WEGWIJS_HOST", host -> web.luistertLokaal(), true);
    if (lezer.gezet("WEGWIJS_NU").isPresent() && !lokaal) {
      lezer.fout("WEGWIJS_NU", "mag alleen als WEGWIJS_HOST een adres van deze machine zelf is");
    }
    boolean voorbeelden = lezer.gezet("WEGWIJS_GEMEENTEN").isEmpty();
    Aanmeldwijze aanmelden = Aanmeldinstellingen.uit(lezer, voorbeelden, lokaal);
    Optional<WhatsAppSettings> whatsapp = whatsApp(lezer);
    lezer.klaar();
    return new Instellingen(
        new Opslag(data, gemeenten, voorbeelden, database),
        web,
        new Aansluitingen(spraak, bezorging, pdok, whatsapp),
        aanmelden,
        klok);
  }

  /** Folder of what the service keeps itself. */
  public Path data() {
    return opslag.data();
  }

  /** Folder of the gemeenten. */
  public Path gemeenten() {
    return opslag.gemeenten();
  }

  /**
   * The same settings for a service of its own that keeps nothing: any free port, an empty folder.
   */
  Instellingen voorProef(Path leeg) {
    return new Instellingen(
        new Opslag(leeg, opslag.gemeenten, opslag.voorbeelden, Instelling.van("", leeg)),
        WebSettings.lokaal(0),
        new Aansluitingen(
            aansluitingen.spraak,
            new Bezorginstellingen(leeg.resolve("bezorging"), Map.of()),
            aansluitingen.pdok,
            Optional.empty()),
        new Aanmeldwijze.Geen(),
        klok);
  }

  /** The same with another clock. */
  Instellingen metKlok(InstantSource ander) {
    return new Instellingen(opslag, web, aansluitingen, aanmelden, ander);
  }

  /** The same with that account at Meta. */
  Instellingen metWhatsApp(WhatsAppSettings ander) {
    var metAccount =
        new Aansluitingen(
            aansluitingen.spraak, aansluitingen.bezorging, aansluitingen.pdok, Optional.of(ander));
    return new Instellingen(opslag, web, metAccount, aanmelden, klok);
  }

  /** Whether what is meant for a first look may be shown: the samples, on this machine alone. */
  boolean eersteKennismaking() {
    return opslag.voorbeelden && web.luistertLokaal();
  }

  /** All three secrets or none: with one of them alone nothing works. */
  private static Optional<WhatsAppSettings> whatsApp(Lezer lezer) {
    List<String> namen =
        List.of(
            "WEGWIJS_WHATSAPP_APP_SECRET",
            "WEGWIJS_WHATSAPP_ACCESS_TOKEN",
            "WEGWIJS_WHATSAPP_VERIFY_TOKEN");
    URI api = lezer.lees("WEGWIJS_WHATSAPP_API", WhatsAppSettings::adres, WhatsAppSettings.META);
    List<String> gezet = namen.stream().flatMap(naam -> lezer.gezet(naam).stream()).toList();
    if (!gezet.isEmpty() && gezet.size() < namen.size()) {
      namen.stream()
          .filter(naam -> lezer.gezet(naam).isEmpty())
          .forEach(naam -> lezer.fout(naam, "ontbreekt, terwijl een andere van WhatsApp is gezet"));
    }
    return gezet.size() == namen.size()
        ? Optional.of(new WhatsAppSettings(gezet.get(0), gezet.get(1), gezet.get(2), api))
        : Optional.empty();
  }

  private static URI webadres(String waarde) {
    URI adres = URI.create(waarde);
    if (adres.getHost() == null || adres.getRawQuery() != null) {
      throw new IllegalArgumentException("is een adres zoals " + PdokAdressen.PDOK);
    }
    return adres;
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
}
