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

  /**
   * What a gemeente says, with the national text beside it where the gemeente has no text to begin
   * with.
   */
  Bronteksten bij(JsonNode product, Taal taal, Bronteksten eigen, Platmaker platmaker) {
    JsonNode landelijk = teksten.get(Sleutel.van(product, taal.code()));
    if (landelijk == null) {
      return eigen;
    }
    String titel = Jsontekst.regel(landelijk, "titel");
    if (!eigen.tekst().kort().isEmpty()) {
      return titel.isEmpty() ? eigen : eigen.metLandelijk(Landelijk.naam(titel));
    }
    Indeling tekst = Indeling.van(platmaker.markdown(Jsontekst.van(landelijk, "tekst")));
    var secties = new LinkedHashMap<>(tekst.secties());
    Indeling.voegToe(secties, Indeling.OVERIG, links(landelijk.path("links"), platmaker));
    Indeling.voegToe(secties, Indeling.OVERIG, herkomst(landelijk, taal, platmaker));
    return eigen.metLandelijk(
        new Landelijk(
            Optional.of(titel).filter(naam -> !naam.isEmpty()),
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
