package nl.wegwijs.inbox.werk;

import java.util.Optional;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.Balieuitslag;
import nl.wegwijs.bot.balie.Inzage;
import nl.wegwijs.bot.balie.Weigering;
import nl.wegwijs.bot.balie.Weigering.Reden;
import nl.wegwijs.bot.balie.Werkregel;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.inbox.beeld.Gesprekstekenaar.Geweigerd;
import nl.wegwijs.inbox.live.Gebeurtenissen;
import nl.wegwijs.inbox.pagina.Antwoord;
import nl.wegwijs.inbox.pagina.Bezoek;
import nl.wegwijs.inbox.pagina.Paginas;

/**
 * What a medewerker writes. What is not taken comes back with the reason, and each form counts
 * once, however often it is sent.
 */
public final class Schrijfhandelingen {
  private static final String PLATTE_TEKST = "text/plain; charset=utf-8";

  private final Balie balie;
  private final Werkpaginas paginas;
  private final Zoeker zoeker;
  private final Gebeurtenissen gebeurtenissen;

  public Schrijfhandelingen(
      Balie balie, Werkpaginas paginas, Zoeker zoeker, Gebeurtenissen gebeurtenissen) {
    this.balie = balie;
    this.paginas = paginas;
    this.zoeker = zoeker;
    this.gebeurtenissen = gebeurtenissen;
  }

  public void voegToe(Paginas routes) {
    routes.post("/inbox/werk/{kenmerk}/antwoord", Paginas.BALIE, this::antwoord);
    routes.post("/inbox/werk/{kenmerk}/notitie", Paginas.BALIE, this::notitie);
    routes.post("/inbox/werk/{kenmerk}/product", Paginas.BALIE, this::product);
  }

  private Antwoord antwoord(Bezoek bezoek) {
    String tekst = bezoek.formulier().tekst("tekst");
    String kenmerk = bezoek.pad("kenmerk");
    Balieuitslag uitslag =
        balie.antwoord(
            bezoek.gemeenteId(),
            bezoek.medewerker(),
            kenmerk,
            tekst,
            bezoek.formulier().tekst("eigen"));
    if (uitslag instanceof Balieuitslag.Gedaan) {
      balie.bewaarConcept(bezoek.gemeenteId(), bezoek.medewerker(), kenmerk, "");
      gebeurtenissen.verstuurd(bezoek.medewerker());
    }
    return antwoordOp(bezoek, uitslag, fout -> new Geweigerd(fout, tekst, ""));
  }

  private Antwoord notitie(Bezoek bezoek) {
    String tekst = bezoek.formulier().tekst("tekst");
    Balieuitslag uitslag =
        balie.notitie(
            bezoek.gemeenteId(),
            bezoek.medewerker(),
            bezoek.pad("kenmerk"),
            tekst,
            bezoek.formulier().tekst("eigen"));
    return antwoordOp(bezoek, uitslag, fout -> new Geweigerd(fout, "", tekst));
  }

  private Antwoord product(Bezoek bezoek) {
    String id = bezoek.formulier().tekst("product");
    Optional<Product> product = bezoek.gemeente().producten().product(id, taal(bezoek));
    Balieuitslag uitslag =
        product
            .map(gekozen ->
                balie.stuurProduct(
                    bezoek.gemeenteId(),
                    bezoek.medewerker(),
                    bezoek.pad("kenmerk"),
                    gekozen.id(),
                    zoeker.tekst(gekozen, bezoek.formulier().tekst("vraag")),
                    bezoek.formulier().tekst("eigen")))
            .orElseGet(() ->
                new Balieuitslag.Geweigerd(
                    new Weigering(
                        Reden.ONBEKENDE_KEUZE, "Dit product staat niet in de catalogus.")));
    return antwoordOp(bezoek, uitslag, fout -> new Geweigerd(fout, "", ""));
  }

  private Taal taal(Bezoek bezoek) {
    return balie.regel(bezoek.gemeenteId(), bezoek.medewerker(), bezoek.pad("kenmerk"))
            instanceof Inzage.Gegeven<Werkregel>(Werkregel regel)
        ? regel.taal()
        : Taal.NL;
  }

  private interface Teruggave {
    Geweigerd met(String fout);
  }

  private Antwoord antwoordOp(Bezoek bezoek, Balieuitslag uitslag, Teruggave teruggave) {
    String kenmerk = bezoek.pad("kenmerk");
    return switch (uitslag) {
      case Balieuitslag.Gedaan klaar ->
          bezoek.script()
              ? paginas.verloop(bezoek, kenmerk)
              : Antwoord.naar(Werkpaginas.naar(bezoek, kenmerk));
      case Balieuitslag.AlVan(String naam) ->
          terug(bezoek, 409, naam + " heeft dit gesprek opgepakt.", teruggave);
      case Balieuitslag.Geweigerd(Weigering weigering) ->
          weigering.reden() == Reden.GEEN_TOEGANG || weigering.reden() == Reden.AFGESCHERMD
              ? Werkpaginas.weiger(weigering)
              : terug(bezoek, 422, weigering.uitleg(), teruggave);
      case Balieuitslag.Onbekend() -> Antwoord.nietGevonden();
    };
  }

  private Antwoord terug(Bezoek bezoek, int status, String fout, Teruggave teruggave) {
    return bezoek.script()
        ? new Antwoord.Tekst(status, PLATTE_TEKST, fout)
        : paginas.geweigerd(bezoek, teruggave.met(fout));
  }
}
