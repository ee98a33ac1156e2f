package nl.wegwijs.inbox.werk;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijs.bot.balie.Dossier;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.inbox.beeld.Gespreksbeeld;
import nl.wegwijs.inbox.beeld.Zoekbeeld;
import nl.wegwijs.inbox.pagina.Bezoek;
import nl.wegwijs.inbox.pagina.Weergave;
import nl.wegwijs.knowledge.Hit;
import nl.wegwijs.knowledge.Passage;
import nl.wegwijs.knowledge.Zoekresultaat;

/** Searches the products for a medewerker, in the language of the gesprek. */
public final class Zoeker {
  private static final int MEESTE = 5;
  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));

  private final Supplier<Wereld> wereld;
  private final Kenmerken kenmerken = new Kenmerken();

  public Zoeker(Supplier<Wereld> wereld) {
    this.wereld = wereld;
  }

  Zoekbeeld zoek(Bezoek bezoek, Dossier dossier, Gespreksbeeld gesprek, String vraag) {
    String kort = vraag.length() > 200 ? vraag.substring(0, 200) : vraag;
    Wereld nu = wereld.get();
    Zoekresultaat gezocht =
        nu.kennis().zoek(bezoek.gemeenteId(), kort, dossier.werk().taal(), MEESTE);
    List<Zoekbeeld.Gevonden> gevonden =
        gezocht.hits().stream()
            .map(Hit::product)
            .map(product -> gevonden(nu, product, kort, gesprek))
            .toList();
    return new Zoekbeeld(
        kort,
        gesprek.actie("product"),
        gesprek.stand().schrijven(),
        gezocht.nietGevonden(),
        gevonden);
  }

  private Zoekbeeld.Gevonden gevonden(
      Wereld nu, Product product, String vraag, Gespreksbeeld gesprek) {
    Passage passage = nu.kennis().passage(product, vraag);
    String tekst = passage.tekst();
    return new Zoekbeeld.Gevonden(
        product.id(),
        product.naam(),
        product.url().toString(),
        Zoekbeeld.Nadruk.van(tekst, passage.zin()),
        metBron(product, tekst),
        gesprek.plek().werk(gesprek.regel().kenmerk())
            + "&zet="
            + product.id()
            + "&zoek="
            + Weergave.inVraag(vraag),
        product.deskMemo().orElse(""),
        geldigheid(product),
        kenmerken.geheim());
  }

  private static String geldigheid(Product product) {
    List<String> grenzen = new ArrayList<>();
    product.geldigheid().van().ifPresent(dag -> grenzen.add("vanaf " + DAG.format(dag)));
    product.geldigheid().tot().ifPresent(dag -> grenzen.add("tot en met " + DAG.format(dag)));
    return String.join(" ", grenzen);
  }

  /**
   * What comes into a reply of that product, with its source; empty if there is no such product.
   */
  Optional<String> invoegen(Bezoek bezoek, Dossier dossier, String product, String vraag) {
    return bezoek
        .gemeente()
        .producten()
        .product(product, dossier.werk().taal())
        .map(gekozen -> metBron(gekozen, tekst(gekozen, vraag)));
  }

  private static String metBron(Product product, String tekst) {
    String bron =
        switch (product.taal()) {
          case NL -> "Lees meer";
          case EN -> "Read more";
        };
    return tekst + "\n" + bron + ": " + product.url();
  }

  /** The words that were shown for that product, which are what is sent. */
  String tekst(Product product, String vraag) {
    return wereld.get().kennis().passage(product, vraag).tekst();
  }
}
