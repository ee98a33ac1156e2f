package nl.wegwijs.inbox.leiding;

import java.time.InstantSource;
import nl.wegwijs.bot.kanaal.PostvakInzendingen;
import nl.wegwijs.bot.kanaal.PostvakInzendingen.Wachtend;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.inbox.pagina.Antwoord;
import nl.wegwijs.inbox.pagina.Bezoek;
import nl.wegwijs.inbox.pagina.Paginas;
import nl.wegwijs.inbox.sjablonen.Templates;

/**
 * {@code /inbox/bezorging}: filed forms that the system of the gemeente did not take yet. Shows no
 * word of an inwoner.
 */
public final class Bezorgscherm {
  private static final String PAD = "/inbox/bezorging";
  private static final int MEESTE = 200;

  private final PostvakInzendingen postvak;
  private final Templates sjablonen;
  private final InstantSource klok;

  public Bezorgscherm(PostvakInzendingen postvak, Templates sjablonen, InstantSource klok) {
    this.postvak = postvak;
    this.sjablonen = sjablonen;
    this.klok = klok;
  }

  /** Adds its page and what can be done there. */
  public void voegToe(Paginas paginas) {
    paginas.get(PAD, Paginas.LEIDING, this::toon);
    paginas.post(PAD + "/opnieuw", Paginas.LEIDING, this::opnieuw);
  }

  private Antwoord toon(Bezoek bezoek) {
    var beeld =
        new Bezorgbeeld(
            postvak.wachtend(bezoek.gemeenteId(), MEESTE).stream()
                .map(een -> regel(bezoek.gemeente(), een))
                .toList(),
            postvak.vast(bezoek.gemeenteId()),
            bezoek.csrf());
    return Antwoord.pagina("Bezorging", sjablonen.bezorging(beeld));
  }

  private static Bezorgbeeld.Regel regel(Gemeente gemeente, Wachtend een) {
    Formulier formulier = gemeente.formulieren().get(een.formulier());
    return new Bezorgbeeld.Regel(
        een.kenmerk(),
        formulier == null ? een.formulier() : formulier.naam().nl(),
        Tijden.moment(een.sinds()),
        een.pogingen(),
        Tijden.moment(een.opnieuw()),
        een.fout(),
        een.vast());
  }

  private Antwoord opnieuw(Bezoek bezoek) {
    String kenmerk = bezoek.formulier().tekst("kenmerk");
    boolean wachtte = postvak.probeerNu(bezoek.gemeenteId(), kenmerk, klok.instant());
    return Antwoord.naar(PAD)
        .met(
            wachtte
                ? "Dit formulier wordt nu opnieuw bezorgd."
                : "Dit formulier wacht niet meer op bezorging.");
  }
}
