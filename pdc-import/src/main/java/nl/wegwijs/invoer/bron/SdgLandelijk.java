package nl.wegwijs.invoer.bron;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.invoer.bron.Bronteksten.Landelijk;
import nl.wegwijs.invoer.tekst.Indeling;
import nl.wegwijs.invoer.tekst.Platmaker;
import tools.jackson.databind.JsonNode;

/**
 * The national texts of the SDG-invoervoorziening ({@code generieke-productteksten}, since its
 * version 1.4): one for each product, group of people and language. They say who answers for them
 * and when they were checked last, and have no end.
 */
final class SdgLandelijk {
  /** Of a server that has none. */
  static final SdgLandelijk GEEN = new SdgLandelijk(Map.of());

  private final Map<Sleutel, JsonNode> teksten;

  private SdgLandelijk(Map<Sleutel, JsonNode> teksten) {
    this.teksten = teksten;
  }

  private record Sleutel(String upn, String doelgroep, String taal) {
    static Sleutel van(JsonNode item, String taal) {
      return new Sleutel(Jsontekst.kort(item, "upnUri"), Jsontekst.kort(item, "doelgroep"), taal);
    }
  }

  /** All of them; none where the server is of a version before them. */
  static SdgLandelijk lees(SdgLijst lijst) {
    return lijst
        .leesAlsErIs("/generieke-productteksten")
        .map(items -> {
          var teksten = new HashMap<Sleutel, JsonNode>();
          items
              .values()
              .forEach(item ->
                  teksten.putIfAbsent(Sleutel.van(item, Jsontekst.kort(item, "taal")), item));
          return new SdgLandelijk(teksten);
        })
        .orElse(GEEN);
  }

  /** Whether a product has to have a national text beside it, in any language. */
  static boolean nodig(Bronproduct eigen) {
    return eigen.aangeboden()
        && eigen.valtOnder().isEmpty()
        && (mist(eigen.nl()) || eigen.en().filter(SdgLandelijk::mist).isPresent());
  }

  private static boolean mist(Bronteksten eigen) {
    return eigen.naam().isEmpty() || eigen.tekst().kort().isEmpty();
  }

  /**
   * What a gemeente says, with the national text beside it where the gemeente has no text to begin
   * with, or its title where the gemeente only has no name for it.
   */
  Bronproduct bij(JsonNode item, Bronproduct eigen, Platmaker platmaker) {
    return nodig(eigen)
        ? eigen.metTeksten(
            bij(item, Taal.NL, eigen.nl(), platmaker),
            eigen.en().map(engels -> bij(item, Taal.EN, engels, platmaker)))
        : eigen;
  }

  private Bronteksten bij(JsonNode item, Taal taal, Bronteksten eigen, Platmaker platmaker) {
    JsonNode landelijk = teksten.get(Sleutel.van(item, taal.code()));
    if (landelijk == null || !mist(eigen)) {
      return eigen;
    }
    Optional<String> titel =
        Optional.of(Jsontekst.regel(landelijk, "titel"))
            .filter(naam -> !naam.isEmpty())
            .or(() -> eigen.landelijk().flatMap(Landelijk::naam));
    if (!eigen.tekst().kort().isEmpty()) {
      return eigen.metLandelijk(Landelijk.naam(titel.orElse("")));
    }
    Indeling tekst = Indeling.van(platmaker.markdown(Jsontekst.van(landelijk, "tekst")));
    var secties = new LinkedHashMap<>(tekst.secties());
    Indeling.voegToe(secties, Indeling.OVERIG, links(landelijk.path("links"), platmaker));
    Indeling.voegToe(secties, Indeling.OVERIG, herkomst(landelijk, taal, platmaker));
    return eigen.metLandelijk(
        new Landelijk(
            titel,
            new Indeling(tekst.kort(), secties),
            Jsontekst.dag(landelijk, "laatstGewijzigd")));
  }

  private static String links(JsonNode links, Platmaker platmaker) {
    var regels = new StringBuilder();
    for (JsonNode link : links) {
      String url = Jsontekst.van(link, "url");
      String label = Jsontekst.regel(link, "label");
      if (!url.isEmpty()) {
        regels.append("- ").append(platmaker.link(label.isEmpty() ? url : label, url)).append('\n');
      }
    }
    return regels.toString();
  }

  /** Who answers for the text, when it was checked, and where it stands. */
  private static String herkomst(JsonNode landelijk, Taal taal, Platmaker platmaker) {
    var namen = new ArrayList<String>();
    landelijk.path("organisaties").forEach(een -> namen.add(Jsontekst.regel(een, "owmsPrefLabel")));
    namen.removeIf(String::isEmpty);
    Optional<String> dag =
        Jsontekst.dag(landelijk, "laatstGecheckt").map(gecheckt -> dag(gecheckt, taal));
    String url = Jsontekst.van(landelijk, "landelijkeLink");
    return switch (taal) {
      case NL ->
          zin(
              "Dit is de landelijke tekst",
              namen.isEmpty() ? "" : " van " + String.join(" en ", namen),
              dag.map(op -> ", nagekeken op " + op).orElse(""),
              url.isEmpty() ? "" : platmaker.link("Landelijke informatie", url));
      case EN ->
          zin(
              "This is the national text",
              namen.isEmpty() ? "" : " of " + String.join(" and ", namen),
              dag.map(op -> ", checked on " + op).orElse(""),
              url.isEmpty() ? "" : platmaker.link("National information", url));
    };
  }

  private static String zin(String begin, String wie, String wanneer, String link) {
    return String.join(" ", List.of(begin + wie + wanneer + ".", link.isEmpty() ? "" : link + "."))
        .strip();
  }

  private static String dag(LocalDate dag, Taal taal) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag(taal.code()))
        .format(dag);
  }
}
