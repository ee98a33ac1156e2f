package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.bot.formulier.JaNee;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.bot.routering.Routering;
import nl.wegwijs.gemeente.Crisis;
import nl.wegwijs.gemeente.Prioriteit;
import nl.wegwijs.gemeente.Team;
import nl.wegwijs.intents.Signaal;

/**
 * Danger comes first, at every hour and in the middle of anything: the fixed safe reply with the
 * numbers to call, and the gesprek on top of the queue. Words about the past or about somebody else
 * are asked through.
 */
final class Crisisstap implements Stap {
  private static final Pattern JA_OF_NEE = Pattern.compile("^(ja|nee|yes|no)\\b");

  private final Doorverbinder doorverbinder;
  private final Formulierstap formulieren;

  Crisisstap(Doorverbinder doorverbinder, Formulierstap formulieren) {
    this.doorverbinder = doorverbinder;
    this.formulieren = formulieren;
  }

  @Override
  public Optional<Besluit> probeer(Context context) {
    Optional<Crisis> gevraagd = context.toestand().navraag().flatMap(id -> crisis(context, id));
    if (gevraagd.isPresent()) {
      if (context.koos(Keuzes.MEDEWERKER)) {
        return Optional.of(naarMens(context, gevraagd.get()));
      }
      Optional<Boolean> gevaar = gevaar(context);
      if (gevaar.isPresent()) {
        return Optional.of(
            gevaar.get()
                ? help(context, gevraagd.get(), List.of("gevaar bevestigd na navraag"))
                : stelGerust(context));
      }
    }
    Optional<Signaal> direct = signaal(context, true);
    if (direct.isPresent()) {
      return crisis(context, direct.get())
          .map(crisis -> help(context, crisis, List.of(reden(direct.get()))));
    }
    Optional<Signaal> indirect = signaal(context, false);
    return indirect.flatMap(
        signaal -> crisis(context, signaal).map(crisis -> vraagDoor(context, crisis, signaal)));
  }

  private static Optional<Boolean> gevaar(Context context) {
    if (context.koos(Keuzes.CRISIS_JA)) {
      return Optional.of(true);
    }
    if (context.koos(Keuzes.CRISIS_NEE)) {
      return Optional.of(false);
    }
    Matcher begin = JA_OF_NEE.matcher(context.tekst().strip().toLowerCase(Locale.ROOT));
    return JaNee.lees(context.tekst())
        .or(() -> begin.find() ? JaNee.lees(begin.group(1)) : Optional.empty());
  }

  private static Optional<Signaal> signaal(Context context, boolean direct) {
    return context.begrip().signalen().stream()
        .filter(signaal -> !signaal.ontkend() && signaal.groep().crisis().isPresent())
        .filter(signaal -> direct == (!signaal.verleden() && signaal.wie() != Signaal.Wie.ANDER))
        .findFirst();
  }

  private static Optional<Crisis> crisis(Context context, Signaal signaal) {
    return signaal.groep().crisis().flatMap(id -> crisis(context, id));
  }

  private static Optional<Crisis> crisis(Context context, String id) {
    return context.gemeente().crises().stream()
        .filter(crisis -> crisis.id().equals(id))
        .findFirst();
  }

  private Besluit help(Context context, Crisis crisis, List<String> redenen) {
    Team team = context.gemeente().team(crisis.team());
    var waarom = new ArrayList<>(redenen);
    waarom.add("veiligheid gaat voor: altijd bovenaan de wachtrij");
    var routering =
        new Routering(
            team,
            team.lijn(),
            Prioriteit.SPOED,
            team.doel(),
            team.openingstijden().open(context.nu()),
            waarom);
    Bericht antwoord =
        new Bericht.Tekst(
            Van.ASSISTENT, context.zinnen().vul(crisis.antwoord().in(context.taal())));
    Besluit besluit =
        doorverbinder.verbind(context, routering, Uitkomst.Soort.DOORGESTUURD, List.of(antwoord));
    return besluit.metToestand(besluit.toestand().metNavraag(Optional.empty()));
  }

  private Besluit naarMens(Context context, Crisis crisis) {
    Team team = context.gemeente().team(crisis.team());
    var routering =
        new Routering(
            team,
            team.lijn(),
            Prioriteit.HOOG,
            team.doel(),
            team.openingstijden().open(context.nu()),
            List.of("na woorden over gevaar om een medewerker gevraagd"));
    Besluit besluit =
        doorverbinder.verbind(context, routering, Uitkomst.Soort.MEDEWERKER, List.of());
    return besluit.metToestand(besluit.toestand().metNavraag(Optional.empty()));
  }

  private static Besluit vraagDoor(Context context, Crisis crisis, Signaal signaal) {
    Bericht vraag =
        new Bericht.Verduidelijking(
            Van.ASSISTENT,
            context.zinnen().vul(crisis.navraag().in(context.taal())),
            List.of(
                new Keuze(Keuzes.CRISIS_JA, context.zinnen().zeg("keuze-crisis-ja")),
                context.zinnen().keuze(Keuzes.MEDEWERKER),
                new Keuze(Keuzes.CRISIS_NEE, context.zinnen().zeg("keuze-crisis-nee"))));
    return Besluit.zeg(
        List.of(vraag),
        Uitkomsten.metTeam(
            context,
            Uitkomst.Soort.VERDUIDELIJKING,
            context.gemeente().team(crisis.team()),
            List.of(reden(signaal), "gezegd over een ander of over vroeger: eerst navragen")),
        context.toestand().metNavraag(Optional.of(crisis.id())));
  }

  private Besluit stelGerust(Context context) {
    Toestand verder = context.toestand().metNavraag(Optional.empty());
    List<Bericht> berichten = new ArrayList<>();
    berichten.add(context.zinnen().bericht("crisis-geen-gevaar"));
    berichten.addAll(formulieren.vraagOpnieuw(context));
    return Besluit.zeg(
        berichten,
        Uitkomsten.van(
            context,
            verder.formulier().isPresent() ? Uitkomst.Soort.FORMULIER : Uitkomst.Soort.KLETSPRAAT,
            "geen gevaar na navraag"),
        verder);
  }

  private static String reden(Signaal signaal) {
    return "signaalwoord '%s' (%s)".formatted(signaal.woord(), signaal.groep().groep());
  }
}
