package nl.wegwijs.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.Catalogus;
import nl.wegwijs.gemeente.Product;

/**
 * What the catalogue of one gemeente consists of.
 *
 * @param teksten each text with the place of its product
 * @param vragen the questions about each subject with its number
 * @param vraagVan for each product the number of its questions
 * @param aantalVragen how many questions there are with each number
 * @param producttal numbers from this one on are of subjects that are not for a gemeente
 */
record Stukken(
    List<Product> producten,
    Map<Indexstuk.Tekst, Integer> teksten,
    Map<Indexstuk.Vragen, Integer> vragen,
    List<Integer> vraagVan,
    List<Integer> aantalVragen,
    int producttal) {
  /** No id of a product begins with this. */
  private static final String VREEMD = "~";

  /**
   * @param zinnen what comes with the program
   */
  static Stukken van(Catalogus catalogus, Voorbeeldzinnen zinnen) {
    List<Product> producten = catalogus.alle();
    var teksten = new LinkedHashMap<Indexstuk.Tekst, Integer>();
    var nummers = new LinkedHashMap<String, Integer>();
    var gevraagd = new HashMap<String, List<String>>();
    var vraagVan = new ArrayList<Integer>();
    for (int plaats = 0; plaats < producten.size(); plaats++) {
      Product product = producten.get(plaats);
      teksten.put(Indexstuk.Tekst.van(product), plaats);
      vraagVan.add(nummers.computeIfAbsent(product.id(), id -> nummers.size()));
      gevraagd
          .computeIfAbsent(
              product.id(), id -> new ArrayList<>(zinnen.vragen().getOrDefault(id, List.of())))
          .addAll(product.vragen());
    }
    int eigen = nummers.size();
    zinnen.vreemd().keySet().stream()
        .sorted()
        .forEach(onderwerp -> {
          nummers.put(VREEMD + onderwerp, nummers.size());
          gevraagd.put(VREEMD + onderwerp, zinnen.vreemd().getOrDefault(onderwerp, List.of()));
        });
    var aantal = new ArrayList<Integer>();
    var vragen = new LinkedHashMap<Indexstuk.Vragen, Integer>();
    nummers.forEach((id, nummer) -> {
      List<String> asked = gevraagd.getOrDefault(id, List.of());
      aantal.add(asked.size());
      vragen.put(new Indexstuk.Vragen(id, asked), nummer);
    });
    return new Stukken(producten, teksten, vragen, vraagVan, aantal, eigen);
  }

  /** All of it. */
  Stream<Indexstuk> alle() {
    return Stream.concat(teksten.keySet().stream(), vragen.keySet().stream());
  }
}
