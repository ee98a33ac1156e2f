package nl.wegwijs.bot.balie;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wegwijs.bot.balie.Moment.Voornemen;
import nl.wegwijs.bot.balie.Weigering.Reden;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.TeamId;

/** Who is at work, and which work comes to whom. Safe for use by many threads. */
final class Verdeler {
  /** Looked at to find what fits a medewerker's skills best. */
  private static final int KANDIDATEN = 100;

  private final Werkplaats werkplaats;
  private final Lijsten lijsten;

  Verdeler(Werkplaats werkplaats, Lijsten lijsten) {
    this.werkplaats = werkplaats;
    this.lijsten = lijsten;
  }

  Balieuitslag pakVolgende(GemeenteId id, Medewerker wie, Function<String, Balieuitslag> pakOp) {
    Optional<Gemeente> gemeente = werkplaats.gemeente(id);
    if (gemeente.isEmpty()) {
      return new Balieuitslag.Onbekend();
    }
    Optional<Weigering> tegen = new Rechten(gemeente.get(), wie).tegenHelpen();
    if (tegen.isPresent()) {
      return new Balieuitslag.Geweigerd(tegen.get());
    }
    int capaciteit =
        lijsten
            .aanwezig(id, wie.id())
            .map(Aanwezige::capaciteit)
            .orElse(gemeente.get().balie().capaciteit());
    if (werkplaats.store().inHanden(id).getOrDefault(wie.id(), 0) >= capaciteit) {
      return weiger(Reden.VOL, "U hebt al " + capaciteit + " gesprekken; rond er eerst een af.");
    }
    for (Werk werk : kandidaten(id, wie)) {
      Balieuitslag uitslag = pakOp.apply(werk.kenmerk());
      if (uitslag instanceof Balieuitslag.Gedaan) {
        return uitslag;
      }
    }
    return weiger(Reden.NIETS_TE_DOEN, "Er wacht nu niets in uw teams.");
  }

  private List<Werk> kandidaten(GemeenteId id, Medewerker wie) {
    Set<String> teams = wie.teams().stream().map(TeamId::value).collect(Collectors.toSet());
    var vraag =
        new Zoekvraag(
            Set.of(Stand.WACHTEND),
            Optional.empty(),
            Optional.of(teams),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            KANDIDATEN);
    return werkplaats.store().zoek(id, vraag).stream()
        .sorted(
            Comparator.<Werk>comparingInt(Lijsten::rang).thenComparingInt(werk -> past(werk, wie)))
        .toList();
  }

  /** What needs a skill they have comes first, what needs one they lack last. */
  private static int past(Werk werk, Medewerker wie) {
    return werk.overdracht()
        .over()
        .vaardigheid()
        .map(nodig -> wie.vaardigheden().contains(nodig) ? 0 : 2)
        .orElse(1);
  }

  Balieuitslag wijsToe(GemeenteId id, Medewerker wie, String kenmerk, String medewerker) {
    Optional<Gemeente> gemeente = werkplaats.gemeente(id);
    if (gemeente.isEmpty()) {
      return new Balieuitslag.Onbekend();
    }
    Optional<Weigering> tegen = new Rechten(gemeente.get(), wie).tegenVerdelen();
    if (tegen.isPresent()) {
      return new Balieuitslag.Geweigerd(tegen.get());
    }
    Optional<Aanwezige> aan = lijsten.aanwezig(id, medewerker);
    if (aan.isEmpty()) {
      return weiger(Reden.ONBEKENDE_KEUZE, "Deze medewerker is niet aanwezig.");
    }
    Function<Moment, Voornemen> besluit = moment -> wijsToe(moment, aan.get());
    return werkplaats.verdeel(id, wie, kenmerk, besluit);
  }

  private static Voornemen wijsToe(Moment moment, Aanwezige aan) {
    if (!moment.werk().voortgang().open()) {
      return Moment.weiger(Reden.STAND, "Dit werk is al afgehandeld.");
    }
    var eigenaar = new Eigenaar(aan.medewerker(), aan.naam());
    if (moment.werk().voortgang().bij().filter(eigenaar::equals).isPresent()) {
      return moment.isAl();
    }
    return new Rechten(moment.gemeente(), alsMedewerker(moment.gemeente().id(), aan))
        .tegenOppakken(moment.werk().overdracht().team())
        .map(weigering ->
            Moment.weiger(weigering.reden(), aan.naam() + " mag dit werk niet oppakken."))
        .orElseGet(() -> Overname.aan(moment, eigenaar, Handeling.TOEGEWEZEN, "aan " + aan.naam()));
  }

  static Medewerker alsMedewerker(GemeenteId id, Aanwezige wie) {
    return new Medewerker(
        wie.medewerker(),
        wie.naam(),
        Set.of(id),
        Set.of(Rol.MEDEWERKER),
        wie.teams().stream().map(TeamId::new).collect(Collectors.toSet()),
        wie.vaardigheden());
  }

  void aanwezig(
      GemeenteId id, Medewerker wie, boolean beschikbaar, Optional<String> kijkt, boolean typt) {
    Optional<Gemeente> gemeente = werkplaats.gemeente(id);
    if (gemeente.filter(g -> new Rechten(g, wie).helpt()).isEmpty()) {
      return;
    }
    var aanwezige =
        new Aanwezige(
            wie.id(),
            wie.naam(),
            wie.teams().stream().map(TeamId::value).collect(Collectors.toSet()),
            wie.vaardigheden(),
            gemeente.get().balie().capaciteit(),
            beschikbaar,
            kijkt,
            typt,
            werkplaats.nu());
    werkplaats
        .store()
        .meldAanwezig(id, aanwezige, werkplaats.nu().plus(gemeente.get().balie().losgelaten()));
  }

  void afwezig(GemeenteId id, Medewerker wie) {
    Optional<Gemeente> gemeente = werkplaats.gemeente(id);
    if (gemeente.filter(g -> new Rechten(g, wie).helpt()).isPresent()) {
      werkplaats.store().meldAfwezig(id, wie.id());
      werkplaats.luisteraars().meld(id);
    }
  }

  void legVast(GemeenteId id, Medewerker wie, Handeling handeling) {
    werkplaats
        .gemeente(id)
        .filter(gemeente -> new Rechten(gemeente, wie).hier())
        .map(gemeente ->
            werkplaats.audit(gemeente, wie, handeling, Optional.empty(), Optional.empty(), ""))
        .ifPresent(regel -> werkplaats.store().legVast(id, regel));
  }

  private static Balieuitslag weiger(Reden reden, String uitleg) {
    return new Balieuitslag.Geweigerd(new Weigering(reden, uitleg));
  }
}
