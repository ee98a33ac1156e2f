package nl.wegwijs.gemeente.lezen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.gemeente.Prioriteit;
import nl.wegwijs.gemeente.Signaalgroep;
import nl.wegwijs.gemeente.TeamId;

/** Reads {@code signaalwoorden.yaml}. */
final class SignaalLezer {
  private static final Vorm<Prioriteit> PRIORITEIT =
      Vorm.keuze(
          Map.of(
              "normaal", Prioriteit.NORMAAL, "hoog", Prioriteit.HOOG, "spoed", Prioriteit.SPOED));

  private final Verwijzingen verwijzingen;
  private final Set<String> crises;
  private final Meldingen meldingen;

  SignaalLezer(Verwijzingen verwijzingen, Set<String> crises, Meldingen meldingen) {
    this.verwijzingen = verwijzingen;
    this.crises = crises;
    this.meldingen = meldingen;
  }

  List<Signaalgroep> lees(Kaartlezer kaart) {
    var groepen = new ArrayList<Signaalgroep>();
    kaart
        .groepen()
        .forEach((naam, groep) -> meldingen.heel(() -> groep(naam, groep)).ifPresent(groepen::add));
    return groepen;
  }

  private Signaalgroep groep(String naam, Kaartlezer kaart) {
    Optional<TeamId> team =
        kaart.waardeOfNiets("team", Vorm.NAAM).map(id -> verwijzingen.bestaand(kaart, "team", id));
    Optional<String> crisis = kaart.waardeOfNiets("crisis", Vorm.NAAM);
    if (crisis.isPresent() && !crises.contains(crisis.get())) {
      kaart.fout(
          "crisis",
          "crisis '"
              + crisis.get()
              + "' bestaat niet; in crisis.yaml staan: "
              + Opsomming.van(crises));
    }
    var groep =
        new Signaalgroep(
            naam,
            kaart.lijst("woorden", Vorm.TEKST),
            team,
            kaart.waarde("gewicht", Vorm.deel()),
            kaart.waardeOfNiets("prioriteit", PRIORITEIT).orElse(Prioriteit.NORMAAL),
            crisis);
    if (crisis.isPresent() && groep.prioriteit() != Prioriteit.SPOED) {
      kaart.fout("prioriteit", "een groep met een crisis heeft prioriteit 'spoed'");
    }
    kaart.klaar();
    return groep;
  }
}
