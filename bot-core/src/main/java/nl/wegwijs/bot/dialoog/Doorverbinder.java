package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.formulier.Weergave;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.gesprek.Overdracht;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Toestand.Afsluiting;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.bot.routering.Routering;
import nl.wegwijs.gemeente.Prioriteit;
import nl.wegwijs.gemeente.Team;
import nl.wegwijs.gemeente.TeamId;

/** Brings a gesprek to people. */
final class Doorverbinder {
  private final Kenmerken kenmerken;

  Doorverbinder(Kenmerken kenmerken) {
    this.kenmerken = kenmerken;
  }

  /**
   * Puts the gesprek in the queue of that team. Who waits already keeps the place and the reference
   * number, unless it has become urgent; who was helped within a day comes back in that place.
   *
   * @param eerst what is said before anything else
   */
  Besluit verbind(Context context, Routering route, Uitkomst.Soort soort, List<Bericht> eerst) {
    Toestand toestand = context.toestand();
    Routering routering = vanEerder(context, route);
    boolean spoed = routering.prioriteit() == Prioriteit.SPOED;
    var berichten = new ArrayList<>(eerst);
    if (wachtAl(toestand, routering) && !spoed) {
      String kenmerk = toestand.overdracht().orElseThrow();
      berichten.add(bericht(context, routering, kenmerk, "overdracht-wacht-al"));
      return Besluit.zeg(berichten, uitkomst(context, soort, routering), toestand.metMissers(0));
    }
    Optional<String> eerder = spoed ? Optional.empty() : vorigeKenmerk(context, routering);
    String kenmerk = eerder.orElseGet(() -> kenmerken.kenmerk("WG"));
    Bezetting bezetting = bezetting(context, routering);
    berichten.add(
        bericht(context, routering, kenmerk, spoed ? "overdracht-spoed" : sleutel(bezetting)));
    if (bezetting != Bezetting.VRIJ && !spoed) {
      berichten.add(terugbelaanbod(context));
    }
    return new Besluit(
        berichten,
        uitkomst(context, soort, routering),
        toestand.metStatus(Status.WACHTRIJ).metOverdracht(kenmerk).metMissers(0),
        eerder.isPresent()
            ? Optional.empty()
            : Optional.of(overdracht(context, routering, kenmerk)),
        Optional.empty());
  }

  /** Who waits to be called back may still ask for somebody now. */
  private static boolean wachtAl(Toestand toestand, Routering routering) {
    return toestand.status() == Status.WACHTRIJ
        && toestand
            .overdracht()
            .filter(kenmerk -> !(kenmerk.startsWith("TB") && routering.open()))
            .isPresent();
  }

  /** Where nothing says which team, it is the one that helped before. */
  private static Routering vanEerder(Context context, Routering route) {
    Optional<Afsluiting> eerder = context.toestand().afsluiting();
    if (eerder.isEmpty()
        || !route.team().id().equals(TeamId.KCC)
        || Overdrachtgegevens.product(context).isPresent()) {
      return route;
    }
    Team team = context.gemeente().team(new TeamId(eerder.get().team()));
    return new Routering(
        team,
        team.lijn(),
        route.prioriteit(),
        team.doel(),
        team.openingstijden().open(context.nu()),
        List.of("dit team hielp eerder in dit gesprek"));
  }

  private static Optional<String> vorigeKenmerk(Context context, Routering routering) {
    return Heropener.onlangs(context)
        .filter(einde -> einde.team().equals(routering.team().id().value()))
        .map(Afsluiting::overdracht);
  }

  private static Bezetting bezetting(Context context, Routering routering) {
    return routering.open()
        ? context.bezetting().van(context.gemeente(), routering.team(), context.nu())
        : Bezetting.DICHT;
  }

  private static String sleutel(Bezetting bezetting) {
    return switch (bezetting) {
      case VRIJ -> "overdracht-open";
      case VOL -> "overdracht-vol";
      case NIEMAND -> "overdracht-niemand";
      case DICHT -> "overdracht-dicht";
    };
  }

  private static Overdracht overdracht(Context context, Routering routering, String kenmerk) {
    return new Overdracht(
        kenmerk,
        routering.team().id().value(),
        routering.lijn(),
        routering.prioriteit(),
        routering.doel(),
        routering.redenen(),
        context.nu(),
        Optional.empty(),
        Optional.empty(),
        Overdrachtgegevens.over(context),
        Overdrachtgegevens.wachtwekkers(context.gemeente(), routering.team(), context.nu()));
  }

  private static Uitkomst uitkomst(Context context, Uitkomst.Soort soort, Routering routering) {
    return Uitkomsten.metTeam(context, soort, routering.team(), routering.redenen());
  }

  private static Bericht bericht(
      Context context, Routering routering, String kenmerk, String sleutel) {
    Team team = routering.team();
    String opent =
        team.openingstijden()
            .eerstOpen(context.nu())
            .map(moment -> Weergave.moment(moment, context.taal()))
            .orElse("");
    return new Bericht.Overdracht(
        Van.ASSISTENT,
        context.zinnen().zeg(sleutel, "team", team.naam(), "kenmerk", kenmerk, "opent", opent),
        Uitkomsten.naam(team),
        kenmerk,
        routering.open(),
        false,
        Optional.empty());
  }

  private static Bericht terugbelaanbod(Context context) {
    return new Bericht.Verduidelijking(
        Van.ASSISTENT,
        context.zinnen().zeg("terugbellen-aanbod"),
        List.of(
            context.zinnen().keuze(Keuzes.TERUGBELLEN),
            context.zinnen().keuze(Keuzes.NIET_TERUGBELLEN)));
  }
}
