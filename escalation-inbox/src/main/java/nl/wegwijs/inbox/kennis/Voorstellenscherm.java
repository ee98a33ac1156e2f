package nl.wegwijs.inbox.kennis;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijs.bot.vragen.EigenVoorstellen;
import nl.wegwijs.bot.vragen.Vraagvoorstel;
import nl.wegwijs.bot.vragen.Vraagvoorstel.Besluit;
import nl.wegwijs.bot.vragen.Vraagvoorstel.Stand;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.inbox.beeld.Woorden;
import nl.wegwijs.inbox.pagina.Antwoord;
import nl.wegwijs.inbox.pagina.Bezoek;
import nl.wegwijs.inbox.pagina.Paginas;
import nl.wegwijs.inbox.sjablonen.Templates;

/**
 * {@code /inbox/voorstellen}: what a medewerker proposed as a question with its answer, what became
 * of it, and how it is served.
 */
public final class Voorstellenscherm {
  private static final String PAD = "/inbox/voorstellen";

  /** Within this long after an approval every machine serves it. */
  private static final Duration TOT_BIJ_INWONERS = Duration.ofMinutes(1);

  private final EigenVoorstellen voorstellen;
  private final Supplier<Wereld> wereld;
  private final Voorbeeldtekenaar voorbeelden;
  private final Templates sjablonen;
  private final InstantSource klok;

  public Voorstellenscherm(
      EigenVoorstellen voorstellen,
      Supplier<Wereld> wereld,
      Kanaalbeeld kanalen,
      Templates sjablonen,
      InstantSource klok) {
    this.voorstellen = voorstellen;
    this.wereld = wereld;
    this.voorbeelden = new Voorbeeldtekenaar(kanalen);
    this.sjablonen = sjablonen;
    this.klok = klok;
  }

  /** Adds its pages. */
  public void voegToe(Paginas paginas) {
    paginas.get(PAD, Paginas.BALIE, this::lijst);
    paginas.get(PAD + "/nieuws", Paginas.BALIE, this::nieuws);
    paginas.get(PAD + "/{voorstel}", Paginas.BALIE, this::toon);
  }

  private Antwoord lijst(Bezoek bezoek) {
    List<Vraagvoorstel> alle = voorstellen.alle(bezoek.gemeenteId(), bezoek.medewerker());
    voorstellen.bekeken(bezoek.gemeenteId(), bezoek.medewerker(), alle);
    return Antwoord.pagina(
        "Mijn voorstellen",
        sjablonen.werkVoorstellen(alle.stream().map(een -> beeld(bezoek, een)).toList()));
  }

  private Antwoord nieuws(Bezoek bezoek) {
    return Antwoord.fragment(
        sjablonen.werkNieuws(voorstellen.nieuws(bezoek.gemeenteId(), bezoek.medewerker())));
  }

  private Antwoord toon(Bezoek bezoek) {
    return voorstellen
        .een(bezoek.gemeenteId(), bezoek.medewerker(), bezoek.pad("voorstel"))
        .<Antwoord>map(een -> pagina(bezoek, een))
        .orElseGet(Antwoord::nietGevonden);
  }

  private Antwoord pagina(Bezoek bezoek, Vraagvoorstel een) {
    List<Bewerkbeeld.Voorbeeld> gegeven =
        geplaatst(bezoek, een)
            .map(product -> voorbeelden.teken(wereld.get().kennis(), bezoek.gemeente(), product))
            .orElse(List.of());
    boolean afwezig = een.stand() == Stand.GOEDGEKEURD && gegeven.isEmpty();
    return Antwoord.pagina(
            een.vraag(),
            sjablonen.werkVoorstel(beeld(bezoek, een), afwezig ? uitleg(een) : "", gegeven))
        .met("kennis.js");
  }

  /** The text it became, if inwoners get that now. */
  private Optional<Product> geplaatst(Bezoek bezoek, Vraagvoorstel een) {
    LocalDate vandaag = LocalDate.ofInstant(klok.instant(), Woorden.NEDERLAND);
    return een.besluit()
        .filter(besluit -> een.stand() == Stand.GOEDGEKEURD)
        .flatMap(besluit -> bezoek.gemeente().producten().product(besluit.toelichting(), Taal.NL))
        .filter(product -> product.geldigheid().op(vandaag));
  }

  private String uitleg(Vraagvoorstel een) {
    boolean net =
        een.besluit()
            .map(besluit -> besluit.op().plus(TOT_BIJ_INWONERS).isAfter(klok.instant()))
            .orElse(false);
    return net
        ? "Inwoners krijgen deze tekst binnen een minuut."
        : "Inwoners krijgen deze tekst nu niet. De redactie haalde haar weg, of ze geldt vandaag"
            + " niet.";
  }

  private Voorstelbeeld beeld(Bezoek bezoek, Vraagvoorstel een) {
    return new Voorstelbeeld(
        PAD + "/" + een.id(),
        een.vraag(),
        bezoek.gemeente().producten().product(een.product(), Taal.NL).map(Product::naam).orElse(""),
        Woorden.moment(een.op(), klok.instant()),
        een.antwoord().lines().filter(regel -> !regel.isBlank()).toList(),
        stand(een.stand()),
        klasse(een.stand()),
        een.besluit().filter(besluit -> !besluit.bekeken()).isPresent(),
        een.besluit()
            .map(besluit ->
                besluit.wie().naam() + ", " + Woorden.moment(besluit.op(), klok.instant()))
            .orElse(""),
        een.stand() == Stand.AFGEWEZEN ? een.besluit().map(Besluit::toelichting).orElse("") : "");
  }

  private static String stand(Stand stand) {
    return switch (stand) {
      case OPEN -> "Wacht op beoordeling";
      case GOEDGEKEURD -> "Geplaatst";
      case AFGEWEZEN -> "Niet geplaatst";
    };
  }

  private static String klasse(Stand stand) {
    return switch (stand) {
      case OPEN -> "";
      case GOEDGEKEURD -> "etiket-concept";
      case AFGEWEZEN -> "etiket-fout";
    };
  }
}
