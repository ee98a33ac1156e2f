package nl.wegwijs.inbox;

import nl.wegwijs.bot.balie.Rol;
import nl.wegwijs.inbox.pagina.Antwoord;
import nl.wegwijs.inbox.pagina.Bezoek;
import nl.wegwijs.inbox.pagina.Paginas;
import nl.wegwijs.inbox.pagina.Weergave;

/** The screens of those who are logged in. */
final class Schermen {
  private final Weergave weergave;

  Schermen(Weergave weergave) {
    this.weergave = weergave;
  }

  void voegToe(Paginas paginas) {
    paginas.get("/inbox", Paginas.IEDEREEN, this::start);
    paginas.get(
        "/inbox/hulp",
        Paginas.IEDEREEN,
        bezoek -> Antwoord.pagina("Hulp", weergave.sjablonen().hulp()));
  }

  private Antwoord start(Bezoek bezoek) {
    boolean balie = bezoek.heeft(Rol.MEDEWERKER, Rol.COORDINATOR);
    return Antwoord.pagina("Werk", weergave.sjablonen().start(bezoek.medewerker().naam(), balie));
  }
}
