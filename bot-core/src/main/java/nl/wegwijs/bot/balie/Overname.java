package nl.wegwijs.bot.balie;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.wegwijs.bot.balie.Moment.Beurtdeel;
import nl.wegwijs.bot.balie.Moment.Voornemen;
import nl.wegwijs.bot.balie.Weigering.Reden;
import nl.wegwijs.bot.dialoog.Voorinvuller;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Wekmoment;

/** How a gesprek comes into the hands of a medewerker, and leaves them. Pure. */
final class Overname {
  private Overname() {}

  /**
   * @param elders who has the gesprek under another reference number
   */
  static Voornemen pakOp(Moment moment, Optional<Eigenaar> elders) {
    Voortgang voortgang = moment.werk().voortgang();
    if (!voortgang.open()) {
      return Moment.weiger(Reden.STAND, "Dit werk is al afgehandeld; u kunt het heropenen.");
    }
    if (voortgang.van(moment.wie())) {
      return voortgang.stand() == Stand.OPGEPAKT
          ? moment.isAl()
          : moment.doe(moment.werk().met(voortgang.wakker()), Handeling.WAKKER, "");
    }
    Optional<Eigenaar> ander = voortgang.bij().or(() -> elders);
    if (ander.isPresent()) {
      return new Voornemen.Niets(new Balieuitslag.AlVan(ander.get().naam()));
    }
    return moment
        .rechten()
        .tegenOppakken(moment.werk().overdracht().team())
        .map(Moment::weiger)
        .orElseGet(() -> aan(moment, Eigenaar.van(moment.wie()), Handeling.OPGEPAKT, ""));
  }

  /** Gives the work to that medewerker; the inwoner is told who it is. */
  static Voornemen.Doe aan(Moment moment, Eigenaar wie, Handeling handeling, String toelichting) {
    Werk werk = moment.werk();
    Voornemen.Doe doe =
        moment.doe(werk.met(werk.voortgang().opgepakt(wie, moment.nu())), handeling, toelichting);
    if (werk.terugbellen()) {
      return doe;
    }
    Toestand verder =
        moment
            .toestand()
            .metAangeboden(List.of())
            .metStatus(Status.MEDEWERKER)
            .metOverdracht(werk.kenmerk());
    return doe.met(
            moment.zeg(verder, "balie-opgepakt", "naam", wie.naam(), "team", moment.team().naam()))
        .met(losgelaten(moment));
  }

  /** The moment at which the work goes back if nothing is seen of the medewerker any more. */
  static Wekmoment losgelaten(Moment moment) {
    return new Wekmoment(
        Wekmoment.Soort.LOSGELATEN, moment.nu().plus(moment.gemeente().balie().losgelaten()));
  }

  static Voornemen heropen(Moment moment, Optional<Eigenaar> elders) {
    if (moment.werk().voortgang().open()) {
      return moment.werk().voortgang().van(moment.wie())
          ? moment.isAl()
          : Moment.weiger(Reden.STAND, "Dit werk is nog niet afgehandeld.");
    }
    if (elders.isPresent()) {
      return new Voornemen.Niets(new Balieuitslag.AlVan(elders.get().naam()));
    }
    Optional<String> nieuw =
        moment.toestand().overdracht().filter(kenmerk -> !kenmerk.equals(moment.werk().kenmerk()));
    if (nieuw.isPresent() && !moment.werk().terugbellen()) {
      return Moment.weiger(
          Reden.STAND, "Dit gesprek loopt al verder onder kenmerk " + nieuw.get() + ".");
    }
    return moment
        .rechten()
        .tegenOppakken(moment.werk().overdracht().team())
        .map(Moment::weiger)
        .orElseGet(() -> aan(moment, Eigenaar.van(moment.wie()), Handeling.HEROPEND, ""));
  }

  static Voornemen naarAssistent(Moment moment, Optional<Notitie> notitie) {
    Werk werk = moment.werk();
    if (werk.terugbellen()) {
      return Moment.weiger(Reden.STAND, "Een terugbelverzoek kan niet naar de assistent.");
    }
    return moment
        .nietVanU()
        .orElseGet(() -> {
          Toestand verder =
              moment
                  .toestand()
                  .metStatus(Status.ASSISTENT)
                  .metAfsluiting(afsluiting(moment, false));
          return einde(moment, Resultaat.TERUG_NAAR_ASSISTENT, Handeling.NAAR_ASSISTENT)
              .met(moment.zeg(verder, "balie-naar-assistent", "naam", moment.wie().naam()))
              .met(notitie);
        });
  }

  /** The same with a form that the assistant starts at once. */
  static Voornemen naarAssistent(
      Moment moment, Optional<Notitie> notitie, Function<Toestand, Voorinvuller.Uitslag> start) {
    Voornemen terug = naarAssistent(moment, notitie);
    if (!(terug instanceof Voornemen.Doe doe) || doe.beurt().isEmpty()) {
      return terug;
    }
    Beurtdeel gezegd = doe.beurt().get();
    return switch (start.apply(gezegd.toestand())) {
      case Voorinvuller.Uitslag.Fout fout ->
          Moment.weiger(Reden.ONBEKENDE_KEUZE, "Niet alles wat is ingevuld kan zo blijven.");
      case Voorinvuller.Uitslag.Onbekend() ->
          Moment.weiger(Reden.ONBEKENDE_KEUZE, "Dat formulier is er niet.");
      case Voorinvuller.Uitslag.Klaar klaar -> {
        var berichten = new ArrayList<>(gezegd.berichten());
        berichten.addAll(klaar.berichten());
        yield moment
            .doe(
                doe.na(),
                Handeling.FORMULIER_GESTART,
                klaar.formulier().id() + ": " + String.join(", ", klaar.velden()))
            .met(new Beurtdeel(berichten, klaar.verder()))
            .met(notitie);
      }
    };
  }

  static Voornemen sluit(Moment moment, Resultaat resultaat) {
    Voortgang voortgang = moment.werk().voortgang();
    boolean zelfde =
        voortgang.bij().filter(wie -> wie.id().equals(moment.wie().id())).isPresent()
            && voortgang.resultaat().equals(Optional.of(resultaat));
    if (!voortgang.open() && zelfde) {
      return moment.isAl();
    }
    return moment
        .nietVanU()
        .orElseGet(() -> {
          Voornemen.Doe doe = einde(moment, resultaat, Handeling.GESLOTEN);
          return moment.werk().terugbellen() ? belEinde(moment, doe) : doe.met(afscheid(moment));
        });
  }

  static Voornemen.Doe einde(Moment moment, Resultaat resultaat, Handeling handeling) {
    Werk werk = moment.werk();
    return moment.doe(
        werk.met(werk.voortgang().afgehandeld(resultaat, moment.nu())),
        handeling,
        resultaat.label());
  }

  /** Who waited for the call alone is with the assistant again. */
  static Voornemen.Doe belEinde(Moment moment, Voornemen.Doe doe) {
    boolean wachtte =
        moment.toestand().status() == Status.WACHTRIJ
            && moment.toestand().overdracht().equals(Optional.of(moment.werk().kenmerk()));
    return wachtte
        ? doe.met(
            new Beurtdeel(
                List.of(), moment.toestand().metStatus(Status.ASSISTENT).zonderOverdracht()))
        : doe;
  }

  private static Beurtdeel afscheid(Moment moment) {
    Toestand verder =
        moment
            .toestand()
            .metFormulier(Optional.empty())
            .metOnderbroken(List.of())
            .metAangeboden(List.of())
            .metStatus(Status.GESLOTEN)
            .metAfsluiting(afsluiting(moment, true));
    return moment.zeg(verder, "balie-gesloten", "kenmerk", moment.werk().kenmerk());
  }

  private static Toestand.Afsluiting afsluiting(Moment moment, boolean gesloten) {
    return new Toestand.Afsluiting(
        moment.werk().kenmerk(), moment.werk().overdracht().team(), moment.nu(), gesloten);
  }

  static Voornemen sluimer(Moment moment, Optional<Instant> tot) {
    if (tot.filter(moment.nu()::isBefore).isEmpty() && tot.isPresent()) {
      return Moment.weiger(Reden.ONBEKENDE_KEUZE, "Kies een moment dat nog moet komen.");
    }
    return moment
        .nietVanU()
        .orElseGet(() -> {
          Werk na = moment.werk().met(moment.werk().voortgang().sluimert(tot));
          Voornemen.Doe doe =
              moment.doe(na, Handeling.SLUIMERT, tot.map(t -> "tot " + t).orElse("tot reactie"));
          return tot.map(wanneer -> doe.met(new Wekmoment(Wekmoment.Soort.SLUIMER, wanneer)))
              .orElse(doe);
        });
  }
}
