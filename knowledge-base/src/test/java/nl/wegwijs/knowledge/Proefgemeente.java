package nl.wegwijs.knowledge;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.gemeente.Aanspreekvorm;
import nl.wegwijs.gemeente.Adresregister;
import nl.wegwijs.gemeente.Antwoorden;
import nl.wegwijs.gemeente.Catalogus;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.Kanalen;
import nl.wegwijs.gemeente.Openingstijden;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Product.Sectie;
import nl.wegwijs.gemeente.Sluitingsdagen;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.TeamId;

/** A gemeente with a handful of products, made by hand. */
final class Proefgemeente {
  static final GemeenteId ID = new GemeenteId("proefdorp");

  private Proefgemeente() {}

  static Gemeenten met(Product... producten) {
    return new Gemeenten(Map.of(ID, gemeente(ID, "1", Arrays.asList(producten))));
  }

  static Product product(
      String id, String naam, List<String> synoniemen, String kort, Sectie... s) {
    return product(id, Taal.NL, naam, synoniemen, kort, true, s);
  }

  /** The same with what inwoners ask about it. */
  static Product gevraagd(Product product, List<String> vragen) {
    return product(product, vragen, product.geldigheid());
  }

  static Product product(
      String id,
      Taal taal,
      String naam,
      List<String> synoniemen,
      String kort,
      boolean aangeboden,
      Sectie... secties) {
    return new Product(
        id,
        taal,
        naam,
        synoniemen,
        List.of(),
        Optional.empty(),
        new TeamId("burgerzaken"),
        List.of("inwoner"),
        URI.create("https://proefdorp.example/" + id),
        kort,
        Arrays.asList(secties),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        LocalDate.of(2026, 10, 1),
        Optional.empty(),
        Product.Geldigheid.ALTIJD,
        Optional.empty(),
        aangeboden,
        false);
  }

  /** The same on those days alone. */
  static Product geldig(Product product, Product.Geldigheid geldigheid) {
    return product(product, product.vragen(), geldigheid);
  }

  private static Product product(
      Product product, List<String> vragen, Product.Geldigheid geldigheid) {
    return new Product(
        product.id(),
        product.taal(),
        product.naam(),
        product.synoniemen(),
        vragen,
        product.upl(),
        product.team(),
        product.doelgroepen(),
        product.url(),
        product.kort(),
        product.secties(),
        product.suggesties(),
        product.formulier(),
        product.wet(),
        product.bijgewerktOp(),
        product.herzienVoor(),
        geldigheid,
        product.deskMemo(),
        product.aangeboden(),
        product.lokaal());
  }

  /** A gemeente that offers these. */
  static Gemeente gemeente(GemeenteId id, String versie, List<Product> producten) {
    URI address = URI.create("https://proefdorp.example");
    return new Gemeente(
        id,
        "Proefdorp",
        "9999",
        versie,
        new Gemeente.Contact("14 0000", "14 0000", address, "", "", "", address, address),
        List.of(),
        new Openingstijden(
            Map.of(), new Sluitingsdagen(false, Sluitingsdagen.Bevrijdingsdag.NOOIT, Map.of())),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        new Catalogus(producten),
        Map.of(),
        Map.of(),
        new Antwoorden(Map.of()),
        new Adresregister(List.of()),
        Kanalen.GEEN,
        new Gemeente.Drempels(0, 0),
        new Gemeente.Bewaartermijnen(28, 14, 365),
        Gemeente.Balieregels.GEWOON,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Aanspreekvorm.U);
  }
}
