package nl.wegwijs.invoer.bron;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.invoer.tekst.Indeling;
import nl.wegwijs.invoer.tekst.Platmaker;
import nl.wegwijs.invoer.tekst.Schoonmaak;
import nl.wegwijs.invoer.tekst.Stuk;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/**
 * The products of a WordPress site with the PDC of OpenWebconcept: its REST list, and its feed of
 * Samenwerkende Catalogi for the UPL names, which the list does not have.
 */
public final class OpenWebconceptBron implements Bron {
  private static final int PER_BLADZIJDE = 100;
  private static final Set<String> BINNEN = Set.of("internal", "intern");

  private final String naam;
  private final URI site;
  private final Optional<URI> feed;
  private final Ophaler ophaler;

  /**
   * @param site the site itself, such as {@code https://www.proefdam.example}
   * @param feed its feed of Samenwerkende Catalogi, where it has one
   */
  public OpenWebconceptBron(String naam, URI site, Optional<URI> feed, Ophaler ophaler) {
    this.naam = naam;
    this.site = site;
    this.feed = feed;
    this.ophaler = ophaler;
  }

  @Override
  public String naam() {
    return naam;
  }

  @Override
  public Oogst lees() {
    ScFeed namen = feed.map(ophaler::haal).map(ScFeed::lees).orElseGet(ScFeed::leeg);
    var lijst = new Jsonpagina("id");
    int laatste = 1;
    for (int nummer = 1; nummer <= laatste; nummer++) {
      Bladzijde bladzijde =
          ophaler.haal(
              URI.create(
                  site + "/wp-json/owc/pdc/v1/items?limit=" + PER_BLADZIJDE + "&page=" + nummer));
      JsonNode json = Jsonpagina.lees(bladzijde);
      lijst.neem(bladzijde, json.path("data"));
      laatste =
          json.path("data").isEmpty()
              ? nummer
              : json.path("pagination").path("total_pages").asInt(1);
    }
    var producten = new ArrayList<Bronproduct>();
    var overgeslagen = new ArrayList<Opmerking>();
    var opmerkingen = new ArrayList<Opmerking>();
    lijst
        .items()
        .forEach((id, item) -> {
          String hier = id + " " + Schoonmaak.woorden(ontcijferd(Jsontekst.regel(item, "title")));
          try {
            producten.add(product(id, hier, item, namen, opmerkingen));
          } catch (BronfoutException onbruikbaar) {
            overgeslagen.add(new Opmerking(hier, String.valueOf(onbruikbaar.getMessage())));
          }
        });
    return new Oogst(producten, lijst.items().keySet(), overgeslagen, opmerkingen);
  }

  private Bronproduct product(
      String id, String hier, JsonNode item, ScFeed namen, List<Opmerking> opmerkingen) {
    if (item.path("protected").asBoolean(false)) {
      throw new BronfoutException("afgeschermd (protected)");
    }
    String stand = Jsontekst.van(item, "post_status");
    if (!stand.isEmpty() && !stand.equals("publish")) {
      throw new BronfoutException("niet gepubliceerd (" + Schoonmaak.woorden(stand) + ")");
    }
    if (intern(item)) {
      throw new BronfoutException("alleen voor intern gebruik (pdc-type)");
    }
    String pagina = pagina(item);
    var platmaker = new Platmaker(pagina, tekst -> opmerkingen.add(new Opmerking(hier, tekst)));
    Bronteksten teksten =
        Bronteksten.van(
                Schoonmaak.woorden(ontcijferd(Jsontekst.van(item, "title"))),
                indeling(item, platmaker))
            .metSynoniemen(synoniemen(item))
            .metVragen(vragen(item))
            .metDoelgroepen(doelgroepen(item))
            .metUrl(Schoonmaak.adres(pagina));
    return new Bronproduct(
        id,
        hier,
        Optional.empty(),
        namen.upl(id, pagina),
        true,
        Optional.empty(),
        Jsontekst.dag(item, "date_modified").or(() -> Jsontekst.dag(item, "date")),
        teksten,
        Optional.empty());
  }

  private String pagina(JsonNode item) {
    String adres = Jsontekst.van(item, "portal_url");
    return adres.isEmpty() ? site + "/" + Jsontekst.van(item, "slug") : adres;
  }

  private static boolean intern(JsonNode item) {
    var soorten = new ArrayList<String>();
    item.path("taxonomies")
        .path("pdc-type")
        .forEach(soort -> soorten.add(Jsontekst.van(soort, "slug")));
    return !soorten.isEmpty() && BINNEN.containsAll(soorten);
  }

  private static Indeling indeling(JsonNode item, Platmaker platmaker) {
    List<Stuk> stukken = new ArrayList<>();
    List<Stuk> samengevat = platmaker.html(Jsontekst.van(item, "excerpt"));
    if (!samengevat.isEmpty()) {
      stukken.add(new Stuk("", Indeling.alsSectie(samengevat)));
    }
    stukken.addAll(platmaker.html(Jsontekst.van(item, "content")));
    Indeling begin = Indeling.van(stukken);
    var secties = new LinkedHashMap<>(begin.secties());
    JsonNode afspraak = item.path("appointment");
    if (afspraak.path("active").asBoolean(false)) {
      Indeling.voegToe(secties, "Aanvragen", link(afspraak, "Maak een afspraak", platmaker));
    }
    item.path("identifications")
        .forEach(groep ->
            groep.forEach(
                een -> Indeling.voegToe(secties, "Aanvragen", link(een, "Aanvragen", platmaker))));
    links(secties, "Aanvragen", item.path("forms"), platmaker);
    links(secties, Indeling.OVERIG, item.path("links"), platmaker);
    links(secties, Indeling.OVERIG, item.path("downloads"), platmaker);
    for (JsonNode vraag : item.path("faq")) {
      String antwoord = Indeling.alsSectie(platmaker.html(Jsontekst.van(vraag, "answer")));
      if (!antwoord.isEmpty()) {
        Indeling.voegToe(
            secties,
            Indeling.OVERIG,
            ontcijferd(Jsontekst.regel(vraag, "question")) + "\n\n" + antwoord);
      }
    }
    return new Indeling(begin.kort(), secties);
  }

  private static void links(
      Map<String, String> secties, String sectie, JsonNode lijst, Platmaker platmaker) {
    var links = new ArrayList<String>();
    lijst.forEach(een -> links.add(link(een, "", platmaker)));
    links.removeIf(String::isEmpty);
    Indeling.voegToe(
        secties, sectie, String.join("\n", links.stream().map(een -> "- " + een).toList()));
  }

  private static String link(JsonNode item, String anders, Platmaker platmaker) {
    String titel = ontcijferd(Jsontekst.regel(item, "title"));
    String url = Jsontekst.van(item, "url");
    return url.isEmpty() ? "" : platmaker.link(titel.isEmpty() ? anders : titel, url);
  }

  private static List<String> synoniemen(JsonNode item) {
    var synoniemen = new LinkedHashSet<String>();
    synoniemen.add(ontcijferd(Jsontekst.regel(item, "title_alternative")));
    for (String een : Jsontekst.van(item, "synonyms").split("[,;\\n]", -1)) {
      synoniemen.add(Schoonmaak.woorden(ontcijferd(een)));
    }
    return synoniemen.stream().filter(een -> !een.isBlank() && een.length() <= 80).toList();
  }

  private static List<String> vragen(JsonNode item) {
    var vragen = new LinkedHashSet<String>();
    item.path("faq").forEach(een -> vragen.add(ontcijferd(Jsontekst.regel(een, "question"))));
    return vragen.stream()
        .filter(vraag -> !vraag.isBlank() && vraag.length() <= Vragengroep.LANGSTE_VRAAG)
        .toList();
  }

  private static List<String> doelgroepen(JsonNode item) {
    var doelgroepen = new ArrayList<String>();
    item.path("taxonomies")
        .path("pdc-doelgroep")
        .forEach(groep -> {
          String slug = Jsontekst.van(groep, "slug");
          doelgroepen.add(slug.startsWith("onderneme") ? "ondernemer" : "inwoner");
        });
    return doelgroepen.stream().distinct().toList();
  }

  /** WordPress gives titles with the signs of HTML in them. */
  private static String ontcijferd(String ruw) {
    return Parser.unescapeEntities(ruw, false);
  }
}
