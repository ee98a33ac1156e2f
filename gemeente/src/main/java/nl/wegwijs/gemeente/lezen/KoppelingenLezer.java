package nl.wegwijs.gemeente.lezen;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wegwijs.gemeente.Bezorgdoel;
import nl.wegwijs.gemeente.Koppelingen;

/** Reads which systems of others a gemeente works with. */
final class KoppelingenLezer {
  private static final Set<String> HIER = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final Vorm<String> SOORT =
      Vorm.keuze(Map.of("inbox", "inbox", "bestand", "bestand", "webhook", "webhook"));
  private static final Vorm<Boolean> BRON = Vorm.keuze(Map.of("register", false, "pdok", true));
  private static final Vorm<URI> WEBHOOK =
      new Vorm<>(
          "een webadres dat begint met https:// (http:// mag naar deze machine zelf)",
          KoppelingenLezer::webhook,
          URI.create(""));

  private KoppelingenLezer() {}

  static Koppelingen lees(Kaartlezer kern, Set<String> formulieren) {
    Map<String, Bezorgdoel> bezorging =
        kern.groepOfNiets("bezorging").map(groep -> bezorging(groep, formulieren)).orElse(Map.of());
    return new Koppelingen(bezorging, kern.waardeOfNiets("adressenbron", BRON).orElse(false));
  }

  private static Map<String, Bezorgdoel> bezorging(Kaartlezer groep, Set<String> formulieren) {
    var toegestaan = new TreeSet<>(formulieren);
    toegestaan.add(Koppelingen.OVERIG);
    var doelen = new LinkedHashMap<String, Bezorgdoel>();
    groep
        .groepen()
        .forEach((formulier, doel) -> {
          if (!toegestaan.contains(formulier)) {
            groep.fout(
                formulier,
                "formulier '" + formulier + "'; toegestaan: " + String.join(", ", toegestaan));
          }
          doelen.put(formulier, doel(doel));
        });
    return doelen;
  }

  private static Bezorgdoel doel(Kaartlezer kaart) {
    Bezorgdoel doel =
        switch (kaart.waarde("soort", SOORT)) {
          case "bestand" -> new Bezorgdoel.Bestand();
          case "webhook" -> new Bezorgdoel.Webhook(kaart.waarde("adres", WEBHOOK));
          default -> new Bezorgdoel.Inbox();
        };
    kaart.klaar();
    return doel;
  }

  private static Optional<URI> webhook(String tekst) {
    try {
      URI adres = new URI(tekst);
      boolean goed =
          adres.getHost() != null
              && adres.getUserInfo() == null
              && adres.getFragment() == null
              && ("https".equals(adres.getScheme())
                  || ("http".equals(adres.getScheme()) && HIER.contains(adres.getHost())));
      return goed ? Optional.of(adres) : Optional.empty();
    } catch (URISyntaxException geenAdres) {
      return Optional.empty();
    }
  }
}
