package nl.wegwijs.inbox;

import nl.wegwijs.bot.balie.Rol;
import nl.wegwijs.inbox.leiding.Auditscherm;
import nl.wegwijs.inbox.leiding.Bordscherm;
import nl.wegwijs.inbox.pagina.Antwoord;
import nl.wegwijs.inbox.pagina.Bezoek;
import nl.wegwijs.inbox.pagina.Paginas;
import nl.wegwijs.inbox.pagina.Weergave;

/** The screens of those who are logged in. */
final class Schermen {
  private final Diensten diensten;
  private final Weergave weergave;

  Schermen(Diensten diensten, Weergave weergave) {
    this.diensten = diensten;
    this.weergave = weergave;
  }

  void voegToe(Paginas paginas) {
    paginas.get("/inbox", Paginas.IEDEREEN, this::start);
    paginas.get(
        "/inbox/hulp",
        Paginas.IEDEREEN,
        bezoek -> Antwoord.pagina("Hulp", weergave.sjablonen().hulp()));
    new Bordscherm(diensten.balie(), weergave.sjablonen(), diensten.klok()).voegToe(paginas);
    new Auditscherm(diensten.balie(), weergave.sjablonen()).voegToe(paginas);
  }

  private Antwoord start(Bezoek bezoek) {
    boolean balie = bezoek.heeft(Rol.MEDEWERKER, Rol.COORDINATOR);
    return Antwoord.pagina("Werk", weergave.sjablonen().start(bezoek.medewerker().naam(), balie));
  }
}
