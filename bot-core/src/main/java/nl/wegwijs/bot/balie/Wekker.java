package nl.wegwijs.bot.balie;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.wegwijs.bot.Luisteraars;
import nl.wegwijs.bot.balie.Moment.Beurtdeel;
import nl.wegwijs.bot.balie.Moment.Voornemen;
import nl.wegwijs.bot.dialoog.Beoordelingstap;
import nl.wegwijs.bot.dialoog.Keuzes;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Overdracht;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.bot.gesprek.Wekmoment;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.Prioriteit;

/**
 * The way in for timers that are due. A timer is a row, so that it survives a restart; it goes off
 * in the transaction of its effect, so that it does so once, however many processes call this. Safe
 * for use by many threads.
 */
public final class Wekker {
  /** Who stands in the audit for what a timer did. */
  public static final Eigenaar WIE = new Eigenaar("wekker", "Wegwijs");

  private static final int PER_KEER = 100;

  private final Supplier<Gemeenten> gemeenten;
  private final GesprekStore gesprekken;
  private final BalieStore store;
  private final Luisteraars luisteraars;

  /**
   * @param luisteraars shared with the {@link nl.wegwijs.bot.Bot} and the {@link Balie}
   */
  public Wekker(
      Supplier<Gemeenten> gemeenten,
      GesprekStore gesprekken,
      BalieStore store,
      Luisteraars luisteraars) {
    this.gemeenten = gemeenten;
    this.gesprekken = gesprekken;
    this.store = store;
    this.luisteraars = luisteraars;
  }

  /**
   * Does what is due at that moment, at most a hundred timers of each gemeente. To be called every
   * second.
   *
   * @return how many timers went off
   */
  public int ga(Instant nu) {
    var werkplaats =
        new Werkplaats(gemeenten, gesprekken, store, InstantSource.fixed(nu), luisteraars);
    int gegaan = 0;
    for (GemeenteId id : werkplaats.alle()) {
      for (Wekkerstand wekker : store.aflopend(id, nu, PER_KEER)) {
        if (ga(werkplaats, id, wekker, nu)) {
          gegaan++;
        }
      }
    }
    return gegaan;
  }

  private boolean ga(Werkplaats werkplaats, GemeenteId id, Wekkerstand wekker, Instant nu) {
    var wie = new Medewerker(WIE.id(), WIE.naam(), Set.of(id), Set.of(), Set.of(), Set.of());
    Balieuitslag uitslag =
        werkplaats.wek(id, wie, wekker, moment -> besluit(moment, wekker.soort()));
    return switch (uitslag) {
      case Balieuitslag.Gedaan gedaan -> true;
      case Balieuitslag.Geweigerd geweigerd -> verder(id, wekker, nu);
      case Balieuitslag.Onbekend onbekend -> store.verzet(id, wekker, Optional.empty(), nu);
      case Balieuitslag.AlVan ander -> store.verzet(id, wekker, Optional.empty(), nu);
    };
  }

  /** Work that was put away is asked after again; what has nothing to be done is over. */
  private boolean verder(GemeenteId id, Wekkerstand wekker, Instant nu) {
    boolean slaapt =
        wekker.soort() == Wekmoment.Soort.LOSGELATEN
            && store
                .werk(id, wekker.werk())
                .filter(werk -> werk.voortgang().stand() == Stand.SLUIMERT)
                .isPresent();
    Optional<Instant> later =
        slaapt ? Optional.of(nu.plus(Duration.ofMinutes(1))) : Optional.empty();
    return store.verzet(id, wekker, later, nu) && !slaapt;
  }

  private static Voornemen besluit(Moment moment, Wekmoment.Soort soort) {
    Stand stand = moment.werk().voortgang().stand();
    return switch (soort) {
      case WACHTTIJD -> stand == Stand.WACHTEND ? wachttijd(moment) : niets();
      case TERUGBEL_HERINNERING ->
          stand == Stand.AFGEHANDELD ? niets() : moment.doe(moment.werk(), Handeling.HERINNERD, "");
      case TERUGBEL_ESCALATIE -> stand == Stand.AFGEHANDELD ? niets() : overNorm(moment);
      case SLUIMER ->
          stand == Stand.SLUIMERT
              ? moment.doe(
                  moment.werk().met(moment.werk().voortgang().wakker()), Handeling.WAKKER, "")
              : niets();
      case LOSGELATEN -> stand == Stand.OPGEPAKT ? losgelaten(moment) : niets();
    };
  }

  private static Voornemen niets() {
    return Moment.weiger(Weigering.Reden.STAND, "Er is niets meer te doen.");
  }

  /** Offers to call back as choices only where nothing else may be chosen. */
  private static Voornemen wachttijd(Moment moment) {
    Toestand toestand = moment.toestand();
    String tekst = moment.zinnen().zeg("balie-wachttijd", "team", moment.team().naam());
    List<Keuze> keuzes =
        List.of(
            moment.zinnen().keuze(Keuzes.TERUGBELLEN),
            moment.zinnen().keuze(Keuzes.NIET_TERUGBELLEN));
    boolean vrij =
        toestand.formulier().isEmpty()
            && toestand.aangeboden().stream().allMatch(Beoordelingstap::isOordeel);
    Bericht bericht =
        vrij
            ? new Bericht.Verduidelijking(Van.ASSISTENT, tekst, keuzes)
            : new Bericht.Tekst(Van.ASSISTENT, tekst);
    return moment
        .doe(moment.werk(), Handeling.WACHT_LANG, "")
        .met(new Beurtdeel(List.of(bericht), vrij ? toestand.metAangeboden(keuzes) : toestand));
  }

  private static Voornemen overNorm(Moment moment) {
    return moment.doe(hoger(moment.werk(), "servicenorm verstreken"), Handeling.OVER_NORM, "");
  }

  private static Voornemen losgelaten(Moment moment) {
    String wie = moment.werk().voortgang().bij().map(Eigenaar::naam).orElse("");
    Werk hoger = hoger(moment.werk(), "medewerker niet meer verbonden");
    Werk na = hoger.met(hoger.voortgang().wachtend());
    Toestand verder = moment.toestand().metStatus(Status.WACHTRIJ).metOverdracht(na.kenmerk());
    return moment
        .doe(na, Handeling.LOSGELATEN, "van " + wie)
        .met(
            moment.zeg(
                verder, "balie-losgelaten", "team", moment.team().naam(), "kenmerk", na.kenmerk()));
  }

  private static Werk hoger(Werk werk, String reden) {
    Overdracht overdracht = werk.overdracht();
    var redenen = new ArrayList<>(overdracht.redenen());
    if (!redenen.contains(reden)) {
      redenen.add(reden);
    }
    return werk.met(
        overdracht
            .metTeam(overdracht.team(), overdracht.lijn(), overdracht.doel(), redenen)
            .metPrioriteit(overdracht.prioriteit().hoogste(Prioriteit.HOOG)));
  }
}
