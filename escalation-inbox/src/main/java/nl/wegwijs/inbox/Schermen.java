package nl.wegwijs.inbox;

import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.dialoog.Voorinvuller;
import nl.wegwijs.inbox.actueel.Actueelscherm;
import nl.wegwijs.inbox.beeld.Regeltekenaar;
import nl.wegwijs.inbox.kennis.Bewerkscherm;
import nl.wegwijs.inbox.kennis.Nieuwscherm;
import nl.wegwijs.inbox.kennis.Productenscherm;
import nl.wegwijs.inbox.kennis.Versiescherm;
import nl.wegwijs.inbox.kennis.Voorstellenscherm;
import nl.wegwijs.inbox.kennis.Vragenscherm;
import nl.wegwijs.inbox.leiding.Auditscherm;
import nl.wegwijs.inbox.leiding.Bezorgscherm;
import nl.wegwijs.inbox.leiding.Bordscherm;
import nl.wegwijs.inbox.live.Gebeurtenissen;
import nl.wegwijs.inbox.live.Schrijvers;
import nl.wegwijs.inbox.pagina.Antwoord;
import nl.wegwijs.inbox.pagina.Paginas;
import nl.wegwijs.inbox.pagina.Weergave;
import nl.wegwijs.inbox.sjablonen.Templates;
import nl.wegwijs.inbox.verbeteren.Verbeterscherm;
import nl.wegwijs.inbox.werk.Formulierpaginas;
import nl.wegwijs.inbox.werk.Schrijfhandelingen;
import nl.wegwijs.inbox.werk.Startpaginas;
import nl.wegwijs.inbox.werk.Vraagvoorstelpaginas;
import nl.wegwijs.inbox.werk.Werkhandelingen;
import nl.wegwijs.inbox.werk.Werkpaginas;
import nl.wegwijs.inbox.werk.Zoeker;

/** The screens of those who are logged in. */
final class Schermen {
  private final Diensten diensten;
  private final Templates sjablonen;

  Schermen(Diensten diensten, Weergave weergave) {
    this.diensten = diensten;
    this.sjablonen = weergave.sjablonen();
  }

  void voegToe(Paginas paginas) {
    Balie balie = diensten.balie();
    var gebeurtenissen =
        new Gebeurtenissen(
            balie,
            new Schrijvers(diensten.klok()),
            (gemeente, regel) ->
                sjablonen
                    .werkRegel(new Regeltekenaar(diensten.klok().instant()).teken(regel), "", false)
                    .render());
    var zoeker = new Zoeker(diensten.wereld());
    var werk = new Werkpaginas(balie, diensten.actueel(), sjablonen, zoeker, diensten.klok());
    werk.voegToe(paginas);
    new Werkhandelingen(balie, gebeurtenissen).voegToe(paginas);
    new Startpaginas(balie, new Voorinvuller(diensten.wereld()), sjablonen, diensten.klok())
        .voegToe(paginas);
    new Schrijfhandelingen(balie, werk, zoeker, gebeurtenissen).voegToe(paginas);
    new Formulierpaginas(balie, sjablonen, diensten.klok()).voegToe(paginas);
    gebeurtenissen.voegToe(paginas);
    paginas.get(
        "/inbox/hulp", Paginas.IEDEREEN, bezoek -> Antwoord.pagina("Hulp", sjablonen.hulp()));
    new Bordscherm(balie, sjablonen, diensten.klok()).voegToe(paginas);
    new Auditscherm(balie, sjablonen).voegToe(paginas);
    new Actueelscherm(diensten.actueel(), sjablonen, diensten.klok()).voegToe(paginas);
    new Bezorgscherm(
            diensten.postvakInzendingen(), diensten.postvakMail(), sjablonen, diensten.klok())
        .voegToe(paginas);
    new Verbeterscherm(diensten.verbeteren(), sjablonen, diensten.klok()).voegToe(paginas);
    new Vraagvoorstelpaginas(balie, diensten.vragen(), sjablonen, diensten.klok()).voegToe(paginas);
    new Voorstellenscherm(
            diensten.vragen().eigen(),
            diensten.wereld(),
            diensten.kanaalbeeld(),
            sjablonen,
            diensten.klok())
        .voegToe(paginas);
    new Vragenscherm(diensten.vragen(), sjablonen, diensten.klok()).voegToe(paginas);
    new Productenscherm(diensten.redactie(), diensten.vragen(), sjablonen).voegToe(paginas);
    new Nieuwscherm(diensten.redactie(), sjablonen).voegToe(paginas);
    new Bewerkscherm(diensten.redactie(), diensten.wereld(), diensten.kanaalbeeld(), sjablonen)
        .voegToe(paginas);
    new Versiescherm(diensten.redactie(), sjablonen).voegToe(paginas);
  }
}
