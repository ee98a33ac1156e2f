package nl.wegwijs.inbox.beeld;

import java.time.Instant;
import java.util.List;
import nl.wegwijs.bot.balie.Doorzetting;
import nl.wegwijs.bot.balie.Dossier;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.bot.balie.Gesprekssamenvatting;
import nl.wegwijs.bot.balie.Werkregel;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.inbox.beeld.Contextbeeld.Eerder;
import nl.wegwijs.inbox.beeld.Contextbeeld.Geprobeerd;
import nl.wegwijs.inbox.beeld.Contextbeeld.Gevraagd;
import nl.wegwijs.inbox.beeld.Contextbeeld.Ingediend;
import nl.wegwijs.inbox.beeld.Item.Veld;

/** Puts what is known of a gesprek into words. Pure. */
public final class Contexttekenaar {
  private final Gemeente gemeente;
  private final Instant nu;
  private final Inzendingtekenaar inzendingen;

  public Contexttekenaar(Gemeente gemeente, Instant nu) {
    this.gemeente = gemeente;
    this.nu = nu;
    this.inzendingen = new Inzendingtekenaar(gemeente);
  }

  public Contextbeeld teken(Dossier dossier, Plek plek) {
    Gesprekssamenvatting feiten = dossier.samenvatting();
    Werkregel werk = dossier.werk();
    return new Contextbeeld(
        feiten.tekst(),
        feiten.vraag().orElse(""),
        feiten.begrepen().orElse(""),
        werk.doorgezet().map(this::gevraagd),
        feiten.formulier().orElse(""),
        feiten.velden().stream().map(veld -> new Veld(veld.label(), veld.waarde())).toList(),
        feiten.geprobeerd().stream().map(Contexttekenaar::geprobeerd).toList(),
        feiten.signaalwoorden(),
        feiten.stemming().label(),
        feiten.nietBegrepen(),
        werk.redenen(),
        dossier.eerder().stream().map(regel -> eerder(regel, plek)).toList(),
        dossier.inzendingen().stream()
            .map(een ->
                new Ingediend(
                    een.kenmerk(), inzendingen.naam(een.formulier()), inzendingen.velden(een)))
            .toList(),
        werk.kenmerk(),
        Woorden.moment(dossier.begonnenOp(), nu),
        werk.taal() == Taal.EN ? "Engels" : "Nederlands",
        werk.vaardigheid().orElse(""));
  }

  private Gevraagd gevraagd(Doorzetting doorzetting) {
    String team = gemeente.team(new TeamId(doorzetting.vanTeam())).naam();
    return new Gevraagd(
        doorzetting.vraag(),
        doorzetting.vanMedewerker().map(Eigenaar::naam).map(wie -> wie + ", " + team).orElse(team),
        doorzetting.uiterlijk().map(tot -> Woorden.moment(tot, nu)).orElse(""));
  }

  private static Geprobeerd geprobeerd(Gesprekssamenvatting.Poging poging) {
    return new Geprobeerd(
        poging.naam(),
        poging.vraag(),
        poging.zekerheid().map(zeker -> Math.round(100 * zeker) + " % zeker").orElse(""));
  }

  private Eerder eerder(Werkregel regel, Plek plek) {
    Regelbeeld beeld = new Regeltekenaar(nu).teken(regel);
    List<String> delen =
        List.of(
            Woorden.moment(regel.sinds(), nu),
            regel.teamnaam(),
            beeld.onderwerp(),
            beeld.standwoorden());
    return new Eerder(
        regel.kenmerk(),
        regel.verborgen() ? "" : plek.werk(regel.kenmerk()),
        String.join(" · ", delen));
  }
}
