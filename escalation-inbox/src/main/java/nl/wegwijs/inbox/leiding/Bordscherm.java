package nl.wegwijs.inbox.leiding;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.bot.Luisteraar;
import nl.wegwijs.bot.balie.Aanwezige;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.Balieuitslag;
import nl.wegwijs.bot.balie.Bladzijde;
import nl.wegwijs.bot.balie.Bord;
import nl.wegwijs.bot.balie.Inzage;
import nl.wegwijs.bot.balie.Rol;
import nl.wegwijs.bot.balie.Tab;
import nl.wegwijs.bot.balie.Werkregel;
import nl.wegwijs.inbox.pagina.Antwoord;
import nl.wegwijs.inbox.pagina.Bezoek;
import nl.wegwijs.inbox.pagina.Paginas;
import nl.wegwijs.inbox.pagina.Stroom;
import nl.wegwijs.inbox.sjablonen.Templates;

/** {@code /inbox/bord}: what waits, whose norm is at risk, who is at work; and dividing work. */
public final class Bordscherm {
  private static final String PAD = "/inbox/bord";

  /** Figures that are a second old are new enough, however much happens. */
  private static final Duration OP_ADEM = Duration.ofSeconds(1);

  /** Waiting times go on without anything happening; and no proxy closes a stream that speaks. */
  private static final Duration STIL = Duration.ofSeconds(20);

  private final Balie balie;
  private final Templates sjablonen;
  private final InstantSource klok;
  private final Bordmaker maker;

  public Bordscherm(Balie balie, Templates sjablonen, InstantSource klok) {
    this.balie = balie;
    this.sjablonen = sjablonen;
    this.klok = klok;
    this.maker = new Bordmaker(klok);
  }

  /** Adds its page, its stream and what can be done there. */
  public void voegToe(Paginas paginas) {
    paginas.get(PAD, Paginas.LEIDING, this::toon);
    paginas.stroom(PAD + "/live", Paginas.LEIDING, this::volg);
    paginas.post(PAD + "/toewijzen", Set.of(Rol.COORDINATOR), this::wijsToe);
  }

  private Antwoord toon(Bezoek bezoek) {
    return switch (balie.bord(bezoek.gemeenteId(), bezoek.medewerker())) {
      case Inzage.Gegeven<Bord>(Bord bord) -> {
        var beeld = maker.beeld(bezoek, bord, werk(bezoek));
        yield Antwoord.pagina("Bord", sjablonen.bord(beeld)).met("bord.js");
      }
      case Inzage.Geweigerd<Bord> geweigerd -> Antwoord.geenRecht();
      case Inzage.Onbekend<Bord> onbekend -> Antwoord.nietGevonden();
    };
  }

  private Optional<Bladzijde<Werkregel>> werk(Bezoek bezoek) {
    if (!bezoek.heeft(Rol.COORDINATOR)) {
      return Optional.empty();
    }
    Inzage<Bladzijde<Werkregel>> alles =
        balie.wachtrij(
            bezoek.gemeenteId(),
            bezoek.medewerker(),
            Tab.ALLE,
            bezoek.vraag("na").flatMap(Bordmaker::plaats));
    return alles instanceof Inzage.Gegeven<Bladzijde<Werkregel>>(Bladzijde<Werkregel> bladzijde)
        ? Optional.of(bladzijde)
        : Optional.empty();
  }

  private void volg(Bezoek bezoek, Stroom stroom) throws IOException, InterruptedException {
    try (Luisteraar _ = balie.luister(bezoek.gemeenteId(), stroom::wek)) {
      while (stroom.open()) {
        meldAanwezig(bezoek);
        if (balie.bord(bezoek.gemeenteId(), bezoek.medewerker())
            instanceof Inzage.Gegeven<Bord>(Bord bord)) {
          long wijziging = balie.wijziging(bezoek.gemeenteId());
          var cijfers = sjablonen.bordcijfers(maker.beeld(bezoek, bord, Optional.empty()));
          stroom.gebeurtenis(Long.toString(wijziging), "bord", cijfers.render());
        }
        stroom.wacht(STIL.toMillis());
        Thread.sleep(OP_ADEM);
      }
    }
  }

  /** Who looks at the board alone is at work as well; what another page says of them goes first. */
  private void meldAanwezig(Bezoek bezoek) {
    Instant elders = klok.instant().minus(STIL.multipliedBy(2));
    boolean bekend =
        balie.aanwezigen(bezoek.gemeenteId(), bezoek.medewerker())
                instanceof Inzage.Gegeven<List<Aanwezige>>(List<Aanwezige> er)
            && er.stream()
                .filter(wie -> wie.medewerker().equals(bezoek.medewerker().id()))
                .anyMatch(wie -> wie.kijkt().isPresent() && wie.gezienOp().isAfter(elders));
    if (!bekend) {
      balie.aanwezig(
          bezoek.gemeenteId(),
          bezoek.medewerker(),
          bezoek.sessie().aanwezig(),
          Optional.empty(),
          false);
    }
  }

  private Antwoord wijsToe(Bezoek bezoek) {
    String aan = bezoek.formulier().tekst("medewerker");
    Balieuitslag uitslag =
        balie.wijsToe(
            bezoek.gemeenteId(), bezoek.medewerker(), bezoek.formulier().tekst("kenmerk"), aan);
    return switch (uitslag) {
      case Balieuitslag.Gedaan(Werkregel werk, var beurt) ->
          Antwoord.naar(PAD)
              .met(
                  werk.kenmerk()
                      + " is nu van "
                      + werk.bij().map(wie -> wie.naam()).orElse("niemand")
                      + ".");
      case Balieuitslag.AlVan(String naam) -> Antwoord.naar(PAD).met(naam + " was u voor.");
      case Balieuitslag.Geweigerd geweigerd ->
          Antwoord.naar(PAD).met(geweigerd.weigering().uitleg());
      case Balieuitslag.Onbekend onbekend -> Antwoord.nietGevonden();
    };
  }
}
