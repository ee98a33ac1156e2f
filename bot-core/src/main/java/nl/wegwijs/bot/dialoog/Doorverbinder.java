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
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.bot.routering.Routering;
import nl.wegwijs.gemeente.Prioriteit;
import nl.wegwijs.gemeente.Team;

/** Brings a gesprek to people. */
final class Doorverbinder {
  private final Kenmerken kenmerken;

  Doorverbinder(Kenmerken kenmerken) {
    this.kenmerken = kenmerken;
  }

  /**
   * Puts the gesprek in the queue of that team. Who waits already keeps the place and the reference
   * number, unless it has become urgent.
   *
   * @param eerst what is said before anything else
   */
  Besluit verbind(Context context, Routering routering, Uitkomst.Soort soort, List<Bericht> eerst) {
    Toestand toestand = context.toestand();
    boolean wachtAl = toestand.status() == Status.WACHTRIJ && toestand.overdracht().isPresent();
    boolean spoed = routering.prioriteit() == Prioriteit.SPOED;
    var berichten = new ArrayList<>(eerst);
    if (wachtAl && !spoed) {
      String kenmerk = toestand.overdracht().orElseThrow();
      berichten.add(bericht(context, routering, kenmerk, "overdracht-wacht-al"));
      return Besluit.zeg(berichten, uitkomst(context, soort, routering), toestand.metMissers(0));
    }
    String kenmerk = kenmerken.kenmerk("WG");
    String sleutel =
        spoed ? "overdracht-spoed" : routering.open() ? "overdracht-open" : "overdracht-dicht";
    berichten.add(bericht(context, routering, kenmerk, sleutel));
    if (!routering.open() && !spoed) {
      berichten.add(terugbelaanbod(context));
    }
    var overdracht =
        new Overdracht(
            kenmerk,
            routering.team().id().value(),
            routering.lijn(),
            routering.prioriteit(),
            routering.doel(),
            routering.redenen(),
            context.nu(),
            Optional.empty(),
            Optional.empty());
    return new Besluit(
        berichten,
        uitkomst(context, soort, routering),
        toestand.metStatus(Status.WACHTRIJ).metOverdracht(kenmerk).metMissers(0),
        Optional.of(overdracht),
        Optional.empty());
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
