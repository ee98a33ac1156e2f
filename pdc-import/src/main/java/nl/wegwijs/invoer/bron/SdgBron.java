package nl.wegwijs.invoer.bron;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.invoer.bron.Bronteksten.Landelijk;
import nl.wegwijs.invoer.tekst.Indeling;
import nl.wegwijs.invoer.tekst.Platmaker;
import tools.jackson.databind.JsonNode;

/**
 * The products of one organisation in the SDG-invoervoorziening (its API version 1). Long texts are
 * Markdown. A product that is not there ({@code productAanwezig} false) becomes one that the
 * gemeente does not offer; one that falls under another says so and leads there. Where the gemeente
 * wrote no text or no name of its own, the national one ({@code generieke-productteksten}) is taken
 * along.
 */
public final class SdgBron implements Bron {
  private final String naam;
  private final Optional<String> organisatie;
  private final SdgLijst lijst;

  /**
   * @param adres of the API, ending in {@code /api/v1}
   * @param organisatie OWMS identifier of the gemeente; without it all that the token may see
   */
  public SdgBron(String naam, URI adres, Optional<String> organisatie, Ophaler ophaler) {
    this.naam = naam;
    this.organisatie = organisatie;
    this.lijst = new SdgLijst(adres, ophaler);
  }

  @Override
  public String naam() {
    return naam;
  }

  @Override
  public Oogst lees() {
    Map<String, JsonNode> items = lijst.lees("/producten" + filter());
    var overgeslagen = new ArrayList<Opmerking>();
    var opmerkingen = new ArrayList<Opmerking>();
    var eigen = new ArrayList<Eigen>();
    items.forEach((id, item) -> {
      String hier = Jsontekst.regel(item, "upnLabel") + " (" + id + ")";
      neem(eigen, hier, () -> new Eigen(item, product(id, hier, item, opmerkingen)), overgeslagen);
    });
    SdgLandelijk landelijk =
        eigen.stream().anyMatch(een -> SdgLandelijk.nodig(een.product()))
            ? SdgLandelijk.lees(lijst)
            : SdgLandelijk.GEEN;
    var producten = new ArrayList<Bronproduct>();
    for (Eigen een : eigen) {
      String hier = een.product().item();
      neem(
          producten,
          hier,
          () -> landelijk.bij(een.item(), een.product(), platmaker(hier, opmerkingen)),
          overgeslagen);
    }
    return new Oogst(producten, items.keySet(), overgeslagen, opmerkingen);
  }

  /** What the gemeente itself says of a product. */
  private record Eigen(JsonNode item, Bronproduct product) {}

  private static <T> void neem(
      List<T> lijst, String hier, Supplier<T> lezer, List<Opmerking> overgeslagen) {
    try {
      lijst.add(lezer.get());
    } catch (BronfoutException onbruikbaar) {
      overgeslagen.add(new Opmerking(hier, String.valueOf(onbruikbaar.getMessage())));
    }
  }

  private static Platmaker platmaker(String hier, List<Opmerking> opmerkingen) {
    return new Platmaker("", tekst -> opmerkingen.add(new Opmerking(hier, tekst)));
  }

  private String filter() {
    return organisatie
        .map(
            owms -> "?organisatieOwmsIdentifier=" + URLEncoder.encode(owms, StandardCharsets.UTF_8))
        .orElse("");
  }

  private static Bronproduct product(
      String id, String hier, JsonNode item, List<Opmerking> opmerkingen) {
    if (!item.path("publicatieDatum").isString()) {
      throw new BronfoutException("nog niet gepubliceerd (publicatieDatum is leeg)");
    }
    if (item.has("productAanwezig") && item.path("productAanwezig").isNull()) {
      throw new BronfoutException(
          "niet ingevuld of de gemeente het biedt (productAanwezig is leeg)");
    }
    Platmaker platmaker = platmaker(hier, opmerkingen);
    boolean aangeboden = item.path("productAanwezig").asBoolean(true);
    Optional<String> ouder = ouder(item.path("productValtOnder"));
    Optional<Bronteksten> nederlands = teksten(item, Taal.NL, aangeboden, ouder, platmaker);
    if (nederlands.isEmpty()) {
      throw new BronfoutException("geen Nederlandse tekst");
    }
    String doelgroep =
        Jsontekst.van(item, "doelgroep").equals("eu-bedrijf") ? "ondernemer" : "inwoner";
    return new Bronproduct(
        id,
        hier,
        Optional.empty(),
        Uplnaam.van(Jsontekst.van(item, "upnLabel"), Jsontekst.van(item, "upnUri")),
        aangeboden,
        ouder,
        Jsontekst.dag(item, "publicatieDatum"),
        nederlands.get().metDoelgroepen(List.of(doelgroep)),
        teksten(item, Taal.EN, aangeboden, ouder, platmaker));
  }

  /** An address, or an object that has one. */
  private static Optional<String> ouder(JsonNode onder) {
    String adres = onder.isString() ? onder.asString() : Jsontekst.van(onder, "url");
    return Optional.of(adres).filter(tekst -> !tekst.isBlank());
  }

  private static Optional<Bronteksten> teksten(
      JsonNode item, Taal taal, boolean aangeboden, Optional<String> ouder, Platmaker platmaker) {
    for (JsonNode vertaling : item.path("vertalingen")) {
      if (Jsontekst.van(vertaling, "taal").equals(taal.code())) {
        String label = Jsontekst.regel(item, "upnLabel");
        String titel = eerste(vertaling, "titel", "productTitelDecentraal");
        String anders = taal == Taal.NL ? hoofdletter(label) : "";
        if (!aangeboden || ouder.isPresent()) {
          String naam = titel.isEmpty() ? anders : titel;
          return Optional.of(
              Bronteksten.van(naam, elders(vertaling, item, naam, aangeboden, taal, platmaker)));
        }
        return Optional.of(
            Bronteksten.van(titel, indeling(vertaling, item, taal, platmaker))
                .metLandelijk(Landelijk.naam(anders)));
      }
    }
    return Optional.empty();
  }

  private static String eerste(JsonNode item, String... velden) {
    for (String veld : velden) {
      String tekst = Jsontekst.regel(item, veld);
      if (!tekst.isEmpty()) {
        return tekst;
      }
    }
    return "";
  }

  private static String hoofdletter(String label) {
    return label.isEmpty()
        ? label
        : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  private static Indeling elders(
      JsonNode vertaling,
      JsonNode item,
      String naam,
      boolean aangeboden,
      Taal taal,
      Platmaker platmaker) {
    String veld = aangeboden ? "productValtOnderToelichting" : "productAanwezigToelichting";
    String toelichting =
        Jsontekst.van(vertaling, veld).isEmpty() && taal == Taal.NL
            ? Jsontekst.van(item, veld)
            : Jsontekst.van(vertaling, veld);
    Indeling gezegd = Indeling.van(platmaker.markdown(toelichting));
    if (!gezegd.kort().isEmpty()) {
      return gezegd;
    }
    return switch (taal) {
      case NL ->
          new Indeling(
              aangeboden
                  ? naam + " valt in deze gemeente onder een ander product."
                  : naam + " biedt deze gemeente niet aan.",
              gezegd.secties());
      case EN ->
          new Indeling(
              aangeboden
                  ? naam + " is part of another service of this municipality."
                  : "This municipality does not offer this: " + naam + ".",
              gezegd.secties());
    };
  }

  private static Indeling indeling(
      JsonNode vertaling, JsonNode item, Taal taal, Platmaker platmaker) {
    String tekst = Jsontekst.van(vertaling, "tekst");
    Indeling begin =
        Indeling.van(
            platmaker.markdown(
                tekst.isEmpty() ? Jsontekst.van(vertaling, "specifiekeTekst") : tekst));
    var secties = new LinkedHashMap<>(begin.secties());
    voegToe(secties, "Voorwaarden", vertaling, "vereisten", platmaker);
    voegToe(secties, "Aanvragen", vertaling, "procedureBeschrijving", platmaker);
    Indeling.voegToe(secties, "Aanvragen", link(vertaling.path("procedureLink"), platmaker));
    voegToe(secties, "Meenemen", vertaling, "bewijs", platmaker);
    voegToe(secties, "Kosten", vertaling, "kostenEnBetaalmethoden", platmaker);
    voegToe(secties, "Termijn", vertaling, "uitersteTermijn", platmaker);
    voegToe(secties, "Termijn", vertaling, "wtdBijGeenReactie", platmaker);
    voegToe(secties, "Bezwaar", vertaling, "bezwaarEnBeroep", platmaker);
    if (taal == Taal.NL) {
      item.path("locaties")
          .forEach(plek -> Indeling.voegToe(secties, "Contact", SdgLocatie.tekst(plek)));
    }
    for (String veld : List.of("links", "verwijzingLinks")) {
      var links = new ArrayList<String>();
      vertaling.path(veld).forEach(een -> links.add(link(een, platmaker)));
      links.removeIf(String::isEmpty);
      Indeling.voegToe(
          secties,
          Indeling.OVERIG,
          String.join("\n", links.stream().map(een -> "- " + een).toList()));
    }
    return new Indeling(begin.kort(), secties);
  }

  private static void voegToe(
      Map<String, String> secties,
      String sectie,
      JsonNode vertaling,
      String veld,
      Platmaker platmaker) {
    Indeling.voegToe(
        secties, sectie, Indeling.alsSectie(platmaker.markdown(Jsontekst.van(vertaling, veld))));
  }

  private static String link(JsonNode link, Platmaker platmaker) {
    String label = Jsontekst.regel(link, "label");
    String url = Jsontekst.van(link, "url");
    return url.isEmpty() ? "" : platmaker.link(label.isEmpty() ? url : label, url);
  }
}
