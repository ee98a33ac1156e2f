package nl.wegwijs.bot.vragen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.kennis.Productversie;
import nl.wegwijs.bot.kennis.Redactie;
import nl.wegwijs.bot.kennis.Redactieuitslag;
import nl.wegwijs.bot.vragen.Vraagvoorstel.Inhoud;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.gemeente.lezen.Fout;
import nl.wegwijs.gemeente.schrijven.Productmap;
import nl.wegwijs.gemeente.schrijven.Productmap.Sleutel;
import nl.wegwijs.gemeente.schrijven.Productvelden;

/** Writes an approved question with its answer as a file of the gemeente's products. */
final class Vraaguitgever {
  private static final int LANGSTE_NAAM = 60;
  private static final int MEESTE_GELIJKE = 20;

  private final Redactie redactie;

  Vraaguitgever(Redactie redactie) {
    this.redactie = redactie;
  }

  /**
   * What came of writing it.
   *
   * @param product id of the file; empty where it was not written
   * @param bezwaren why it was not, in Dutch
   */
  record Uitgave(String product, List<String> bezwaren) {
    Uitgave {
      bezwaren = List.copyOf(bezwaren);
    }

    private static Uitgave niet(String waarom) {
      return new Uitgave("", List.of(waarom));
    }
  }

  Uitgave geefUit(Gemeente gemeente, Medewerker wie, Inhoud inhoud) {
    Optional<Sleutel> vrij = vrij(gemeente, wie, inhoud.vraag());
    if (vrij.isEmpty()) {
      return Uitgave.niet("Er zijn al veel vragen die zo beginnen. Schrijf de vraag anders.");
    }
    Sleutel sleutel = vrij.get();
    Redactieuitslag uitslag =
        redactie.publiceer(
            gemeente.id(),
            wie,
            sleutel,
            velden(gemeente, sleutel.product(), inhoud),
            Productversie.GEEN,
            0);
    return switch (uitslag) {
      case Redactieuitslag.Gepubliceerd gelukt -> new Uitgave(sleutel.product(), List.of());
      case Redactieuitslag.Ongewijzigd gelukt -> new Uitgave(sleutel.product(), List.of());
      case Redactieuitslag.Bewaard concept -> Uitgave.niet("Het is alleen als concept bewaard.");
      case Redactieuitslag.Ongeldig(List<Fout> fouten) ->
          new Uitgave("", fouten.stream().map(Fout::melding).toList());
      case Redactieuitslag.Botsing botsing ->
          Uitgave.niet("Iemand schreef net hetzelfde bestand. Probeer het nog eens.");
      case Redactieuitslag.NietGeschreven niet -> Uitgave.niet(niet.uitleg());
      case Redactieuitslag.Geweigerd geweigerd -> Uitgave.niet("U mag dit niet publiceren.");
      case Redactieuitslag.Onbekend onbekend -> Uitgave.niet("Schrijf de vraag anders.");
    };
  }

  /** Takes away what was written just now. */
  void haalTerug(Gemeente gemeente, Medewerker wie, String product) {
    var sleutel = new Sleutel(product, Taal.NL);
    redactie
        .open(gemeente.id(), wie, sleutel)
        .ifPresent(open -> redactie.haalWeg(gemeente.id(), wie, sleutel, open.basis()));
  }

  /** A name for its file that nothing has yet. */
  private Optional<Sleutel> vrij(Gemeente gemeente, Medewerker wie, String vraag) {
    String id = Productmap.id(vraag);
    String kort =
        id.length() <= LANGSTE_NAAM ? id : id.substring(0, LANGSTE_NAAM).replaceAll("-[^-]*$", "");
    for (int keer = 1; keer <= MEESTE_GELIJKE; keer++) {
      var sleutel = new Sleutel(Product.VRAAG + kort + (keer == 1 ? "" : "-" + keer), Taal.NL);
      if (Productmap.geldigId(sleutel.product())
          && redactie.open(gemeente.id(), wie, sleutel).isEmpty()) {
        return Optional.of(sleutel);
      }
    }
    return Optional.empty();
  }

  private static Productvelden velden(Gemeente gemeente, String id, Inhoud inhoud) {
    Optional<Product> bij = gemeente.producten().product(inhoud.product(), Taal.NL);
    var kop = new LinkedHashMap<String, List<String>>();
    kop.put("id", List.of(id));
    kop.put("naam", List.of(inhoud.vraag().strip()));
    kop.put("vragen", List.of(inhoud.vraag().strip()));
    kop.put("team", List.of(bij.map(Product::team).orElse(TeamId.KCC).value()));
    kop.put("doelgroep", bij.map(Product::doelgroepen).orElse(List.of("inwoner")));
    kop.put("url", List.of(bij.map(Product::url).orElse(gemeente.contact().website()).toString()));
    kop.put("suggesties", bij.map(product -> List.of(product.id())).orElse(List.of()));
    kop.put("herzienVoor", List.of(inhoud.herzienVoor().toString()));
    return new Productvelden(kop, inhoud.antwoord().strip(), new LinkedHashMap<>());
  }
}
