package nl.wegwijs.knowledge;

import static nl.wegwijs.knowledge.Proefgemeente.gevraagd;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Product.Sectie;
import nl.wegwijs.gemeente.Taal;
import org.junit.jupiter.api.Test;

class KennisbouwerTest {
  private static final Voorbeeldzinnen ZINNEN =
      new Voorbeeldzinnen(
          Map.of(
              "kat", List.of("mijn poes is weg", "mag ik een katten luik maken"),
              "dak", List.of("zonnepanelen op het dak", "subsidie voor zonne panelen")),
          Map.of("weer", List.of("regent het morgen", "schijnt de zon")));

  /** Some of their words are parts of others, or are others when they are written as one. */
  private static final List<String> TEKSTEN =
      List.of(
          "Vraag een kattenluikvergunning aan.",
          "Een luik of een poort in de voordeur.",
          "Zonnepanelen, een dakkapel en een zonne paneel.",
          "Paneel van glas, op het dak van de schuur.",
          "De katten en honden van de buurt hebben een vergunning.",
          "Voor deur en dak krijgt u subsidie voor het dakpaneel.");

  private static final List<String> VRAGEN =
      List.of(
          "katten luik",
          "kattenluik vergunning",
          "mag een luik in de voor deur",
          "zonnepaneel",
          "zonne panelen subsidie",
          "dakpanelen",
          "katenluik",
          "poes",
          "regent het",
          "wat kost het");

  /** A version: for each gemeente the texts of its products; a negative number for none. */
  @Provide
  Arbitrary<List<List<List<Integer>>>> versies() {
    Arbitrary<List<Integer>> producten =
        Arbitraries.integers().between(-1, TEKSTEN.size() - 1).list().ofSize(3);
    return producten.list().ofMinSize(1).ofMaxSize(3).list().ofMinSize(2).ofMaxSize(4);
  }

  @Property(tries = 8)
  void makesOfALaterVersionWhatItWouldMakeOfItAlone(
      @ForAll("versies") List<List<List<Integer>>> versies) {
    var bouwer = new Kennisbouwer(ZINNEN, Ranking.STANDAARD);
    for (List<List<Integer>> versie : versies) {
      Gemeenten gemeenten = gemeenten(versie);
      assertThat(antwoorden(bouwer.bouw(gemeenten), gemeenten))
          .isEqualTo(antwoorden(new KnowledgeBase(gemeenten, ZINNEN), gemeenten));
    }
  }

  private static Gemeenten gemeenten(List<List<Integer>> versie) {
    var gemeenten = new HashMap<GemeenteId, Gemeente>();
    for (int nummer = 0; nummer < versie.size(); nummer++) {
      var id = new GemeenteId("dorp" + nummer);
      var producten = new ArrayList<Product>();
      for (int place = 0; place < versie.get(nummer).size(); place++) {
        int tekst = versie.get(nummer).get(place);
        if (tekst >= 0) {
          producten.add(product(List.of("kat", "dak", "deur").get(place), TEKSTEN.get(tekst)));
        }
      }
      gemeenten.put(
          id, Proefgemeente.gemeente(id, versie.get(nummer).toString(), List.copyOf(producten)));
    }
    return new Gemeenten(gemeenten);
  }

  private static Product product(String id, String tekst) {
    Product product =
        Proefgemeente.product(
            id, id, List.of(tekst.split(" ", -1)[1]), tekst, new Sectie("Kosten", tekst));
    return tekst.length() % 2 == 0 ? product : gevraagd(product, List.of("iets over " + tekst));
  }

  private static List<Object> antwoorden(KnowledgeBase kennis, Gemeenten gemeenten) {
    var all = new ArrayList<Object>();
    for (Gemeente gemeente : gemeenten.opNaam()) {
      for (String vraag : VRAGEN) {
        Zoekresultaat gevonden = kennis.zoek(gemeente.id(), vraag, Taal.NL, 10);
        all.add(gevonden);
        gevonden.hits().forEach(hit -> all.add(kennis.passage(hit.product(), vraag)));
      }
    }
    return all;
  }

  @Test
  void servesTheProductsOfTheNewVersionWhereNoWordOfThemChanged() {
    Product kat = product("kat", TEKSTEN.getFirst());
    var bouwer = new Kennisbouwer(ZINNEN, Ranking.STANDAARD);
    bouwer.bouw(versie("1", kat));
    Product elders = Proefgemeente.geldig(kat, Product.Geldigheid.ALTIJD);
    KnowledgeBase kennis = bouwer.bouw(versie("2", elders));
    Hit hit = kennis.search(Proefgemeente.ID, "kattenluik", Taal.NL, 1).getFirst();
    assertThat(hit.product()).isSameAs(elders);
  }

  @Test
  void leavesTheVersionBeforeAsItWas() {
    var bouwer = new Kennisbouwer(ZINNEN, Ranking.STANDAARD);
    Gemeenten eerst = versie("1", product("kat", TEKSTEN.getFirst()));
    KnowledgeBase kennis = bouwer.bouw(eerst);
    List<Object> voor = antwoorden(kennis, eerst);
    bouwer.bouw(versie("2", product("dak", TEKSTEN.getLast())));
    assertThat(antwoorden(kennis, eerst)).isEqualTo(voor);
  }

  private static Gemeenten versie(String versie, Product product) {
    return new Gemeenten(
        Map.of(
            Proefgemeente.ID, Proefgemeente.gemeente(Proefgemeente.ID, versie, List.of(product))));
  }
}
