package nl.wegwijs.inbox.werk;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wegwijs.bot.balie.Aanwezige;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.Bladzijde;
import nl.wegwijs.bot.balie.Inzage;
import nl.wegwijs.bot.balie.Rechten;
import nl.wegwijs.bot.balie.Tab;
import nl.wegwijs.bot.balie.Werkregel;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Team;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.inbox.beeld.Gesprekstekenaar;
import nl.wegwijs.inbox.beeld.Lijstbeeld;
import nl.wegwijs.inbox.beeld.Lijstbeeld.Tabbeeld;
import nl.wegwijs.inbox.beeld.Lijstbeeld.Teamkeuze;
import nl.wegwijs.inbox.beeld.Plek;
import nl.wegwijs.inbox.beeld.Regelbeeld;
import nl.wegwijs.inbox.beeld.Regeltekenaar;
import nl.wegwijs.inbox.pagina.Bezoek;

/** Makes the pane with queues for one request. */
final class Lijstmaker {
  private final Balie balie;
  private final InstantSource klok;

  Lijstmaker(Balie balie, InstantSource klok) {
    this.balie = balie;
    this.klok = klok;
  }

  static Plek plek(Bezoek bezoek) {
    return Plek.lees(bezoek.vraag("tab"), bezoek.vraag("team"), bezoek.vraag("na"));
  }

  /**
   * @param open kenmerk of the work that is open beside it; may be empty
   */
  Lijstbeeld lijst(Bezoek bezoek, Plek plek, String open) {
    Bladzijde<Werkregel> bladzijde = bladzijde(bezoek, plek);
    Map<String, String> kijkers = kijkers(bezoek);
    var tekenaar = new Regeltekenaar(klok.instant());
    List<Regelbeeld> regels =
        bladzijde.regels().stream()
            .map(tekenaar::teken)
            .map(regel ->
                regel.verborgen() ? regel : regel.met(kijkers.getOrDefault(regel.kenmerk(), "")))
            .toList();
    return beeld(bezoek, plek, open, regels, bladzijde);
  }

  /** The pane without lines, beside the forms. */
  Lijstbeeld leeg(Bezoek bezoek) {
    long wijziging = balie.wijziging(bezoek.gemeenteId());
    Plek plek = Plek.lees(Optional.empty(), Optional.empty(), Optional.empty());
    return beeld(
        bezoek, plek, "", List.of(), new Bladzijde<>(List.of(), Optional.empty(), wijziging));
  }

  private static Lijstbeeld beeld(
      Bezoek bezoek,
      Plek plek,
      String open,
      List<Regelbeeld> regels,
      Bladzijde<Werkregel> bladzijde) {
    boolean formulieren = bezoek.ctx().path().startsWith("/inbox/formulieren");
    return new Lijstbeeld(
        plek,
        tabs(bezoek, plek, formulieren),
        teams(bezoek.gemeente(), plek),
        regels,
        leeg(plek.tab()),
        bladzijde.volgende().map(plaats -> plek.verder(plaats).lijst()).orElse(""),
        open,
        Regeltekenaar.merk(bezoek.medewerker().id()),
        bezoek.medewerker().teams().stream().map(TeamId::value).sorted().toList(),
        bladzijde.wijziging());
  }

  private Bladzijde<Werkregel> bladzijde(Bezoek bezoek, Plek plek) {
    Inzage<Bladzijde<Werkregel>> gelezen =
        plek.team().isPresent()
            ? balie.wachtrij(
                bezoek.gemeenteId(),
                bezoek.medewerker(),
                plek.tab(),
                new TeamId(plek.team().get()),
                plek.na())
            : balie.wachtrij(bezoek.gemeenteId(), bezoek.medewerker(), plek.tab(), plek.na());
    return switch (gelezen) {
      case Inzage.Gegeven<Bladzijde<Werkregel>>(Bladzijde<Werkregel> bladzijde) -> bladzijde;
      case Inzage.Geweigerd<Bladzijde<Werkregel>> niets ->
          new Bladzijde<>(List.of(), Optional.empty(), 0);
      case Inzage.Onbekend<Bladzijde<Werkregel>> niets ->
          new Bladzijde<>(List.of(), Optional.empty(), 0);
    };
  }

  /** Who of the colleagues has what open; of members of a shielded team only their own see it. */
  private Map<String, String> kijkers(Bezoek bezoek) {
    var rechten = new Rechten(bezoek.gemeente(), bezoek.medewerker());
    return switch (balie.aanwezigen(bezoek.gemeenteId(), bezoek.medewerker())) {
      case Inzage.Gegeven<List<Aanwezige>>(List<Aanwezige> er) ->
          er.stream()
              .filter(een -> een.kijkt().isPresent())
              .filter(een -> !een.medewerker().equals(bezoek.medewerker().id()))
              .filter(een -> een.teams().stream().allMatch(rechten::leest))
              .collect(
                  Collectors.groupingBy(
                      een -> een.kijkt().orElseThrow(),
                      Collectors.collectingAndThen(
                          Collectors.toList(), Gesprekstekenaar::kijkers)));
      case Inzage.Geweigerd<List<Aanwezige>> niets -> Map.of();
      case Inzage.Onbekend<List<Aanwezige>> niets -> Map.of();
    };
  }

  private static List<Tabbeeld> tabs(Bezoek bezoek, Plek plek, boolean formulieren) {
    var tabs = new ArrayList<Tabbeeld>();
    for (Tab tab : Tab.values()) {
      tabs.add(
          new Tabbeeld(Plek.naam(tab), plek.met(tab).lijst(), !formulieren && tab == plek.tab()));
    }
    if (new Rechten(bezoek.gemeente(), bezoek.medewerker()).helpt()) {
      tabs.add(new Tabbeeld("Formulieren", "/inbox/formulieren", formulieren));
    }
    return tabs;
  }

  private static List<Teamkeuze> teams(Gemeente gemeente, Plek plek) {
    return gemeente.teams().values().stream()
        .sorted(Comparator.comparing(Team::naam))
        .map(team ->
            new Teamkeuze(
                team.id().value(),
                team.naam(),
                plek.team().filter(team.id().value()::equals).isPresent()))
        .toList();
  }

  private static String leeg(Tab tab) {
    return switch (tab) {
      case MIJN -> "U hebt geen gesprekken. Neem een volgende uit de wachtrij.";
      case MIJN_TEAM, ALLE -> "Geen wachtende gesprekken.";
      case TERUGBELLEN -> "Geen terugbelverzoeken.";
      case WACHT_OP_INWONER -> "Er is geen gesprek waarin de inwoner aan zet is.";
    };
  }
}
