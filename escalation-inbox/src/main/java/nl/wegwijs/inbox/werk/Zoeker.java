package nl.wegwijs.inbox.werk;

import java.util.List;
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

/** Searches the products for a medewerker, in the language of the gesprek. */
public final class Zoeker {
  private static final int MEESTE = 5;

  private final Supplier<Wereld> wereld;
  private final Kenmerken kenmerken = new Kenmerken();

  public Zoeker(Supplier<Wereld> wereld) {
    this.wereld = wereld;
  }

  Zoekbeeld zoek(Bezoek bezoek, Dossier dossier, Gespreksbeeld gesprek, String vraag) {
    String kort = vraag.length() > 200 ? vraag.substring(0, 200) : vraag;
    Wereld nu = wereld.get();
    List<Zoekbeeld.Gevonden> gevonden =
        kort.isBlank()
            ? List.of()
            : nu.kennis().search(bezoek.gemeenteId(), kort, dossier.werk().taal(), MEESTE).stream()
                .map(Hit::product)
                .map(product -> gevonden(nu, product, kort, gesprek))
                .toList();
    return new Zoekbeeld(kort, gesprek.actie("product"), gesprek.stand().schrijven(), gevonden);
  }

  private Zoekbeeld.Gevonden gevonden(
      Wereld nu, Product product, String vraag, Gespreksbeeld gesprek) {
    String tekst = nu.kennis().passage(product, vraag).tekst();
    return new Zoekbeeld.Gevonden(
        product.id(),
        product.naam(),
        product.url().toString(),
        tekst,
        metBron(product, tekst),
        gesprek.plek().werk(gesprek.regel().kenmerk())
            + "&zet="
            + product.id()
            + "&zoek="
            + Weergave.inVraag(vraag),
        product.deskMemo().orElse(""),
        kenmerken.geheim());
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
