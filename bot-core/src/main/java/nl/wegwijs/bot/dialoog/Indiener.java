package nl.wegwijs.bot.dialoog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.formulier.Afronder.Afronding;
import nl.wegwijs.bot.formulier.Formulierwijzer;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.bot.gesprek.Overdracht;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Formulier.Soort;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.gemeente.Formulier.Wijze;
import nl.wegwijs.gemeente.Prioriteit;
import nl.wegwijs.gemeente.Team;
import nl.wegwijs.gemeente.TeamId;

/** Files a form that was confirmed. */
final class Indiener {
  private final Kenmerken kenmerken;

  Indiener(Kenmerken kenmerken) {
    this.kenmerken = kenmerken;
  }

  Besluit dienIn(Context context, Formulierwijzer wijzer, LopendFormulier lopend, Toestand verder) {
    boolean terugbellen = wijzer.formulier().afronding().wijze() == Wijze.TERUGBELLEN;
    String kenmerk = kenmerken.kenmerk(wijzer.formulier().kenmerk());
    Map<String, String> waarden = opVolgorde(wijzer, lopend);
    Team team =
        terugbellen
            ? teamVan(context)
            : context
                .gemeente()
                .team(wijzer.afronder().team(waarden).orElse(wijzer.formulier().team()));
    Afronding afronding = wijzer.afronder().rondAf(waarden, kenmerk, team);
    int dagen = context.gemeente().bewaartermijnen().inzending();
    var inzending =
        new Inzending(
            kenmerk,
            lopend.formulier(),
            lopend.versie(),
            team.id().value(),
            waarden,
            List.copyOf(lopend.aantekeningen().values()),
            afronding.status(),
            context.nu(),
            context.nu().plus(Duration.ofDays(dagen)));
    Bericht bericht =
        terugbellen
            ? terugbelbericht(context, team, kenmerk, afronding)
            : new Bericht.Ontvangstbevestiging(
                Van.ASSISTENT, afronding.tekst(), lopend.formulier(), kenmerk, afronding.status());
    var berichten = new ArrayList<Bericht>();
    berichten.add(bericht);
    afronding.daarna().forEach(tekst -> berichten.add(new Bericht.Tekst(Van.ASSISTENT, tekst)));
    wijzer
        .afronder()
        .afschrift(waarden, kenmerk)
        .ifPresent(afschrift -> berichten.add(new Bericht.Tekst(Van.ASSISTENT, afschrift)));
    return new Besluit(
        berichten,
        Uitkomsten.metTeam(context, Uitkomst.Soort.FORMULIER, team, List.of("formulier ingediend")),
        na(verder, terugbellen, kenmerk),
        terugbellen
            ? Optional.of(overdracht(context, wijzer, team, kenmerk, afronding, waarden))
            : Optional.empty(),
        Optional.of(inzending));
  }

  /** Who waited in the queue waits to be called from then on. */
  private static Toestand na(Toestand verder, boolean terugbellen, String kenmerk) {
    Toestand klaar = verder.metMissers(0);
    return terugbellen && klaar.status() == Status.WACHTRIJ ? klaar.metOverdracht(kenmerk) : klaar;
  }

  private static Team teamVan(Context context) {
    TeamId team =
        context
            .toestand()
            .productInFocus()
            .flatMap(context::product)
            .map(product -> product.team())
            .orElse(TeamId.KCC);
    return context.gemeente().team(team);
  }

  private static Bericht terugbelbericht(
      Context context, Team team, String kenmerk, Afronding afronding) {
    return new Bericht.Overdracht(
        Van.ASSISTENT,
        afronding.tekst(),
        Uitkomsten.naam(team),
        kenmerk,
        team.openingstijden().open(context.nu()),
        true,
        afronding.voor());
  }

  private static Overdracht overdracht(
      Context context,
      Formulierwijzer wijzer,
      Team team,
      String kenmerk,
      Afronding afronding,
      Map<String, String> waarden) {
    var over =
        new Overdracht.Over(
            Overdrachtgegevens.kort(
                waarde(wijzer, Soort.TEKST, waarden)
                    .orElseGet(() -> Overdrachtgegevens.onderwerp(context))),
            waarde(wijzer, Soort.NAAM, waarden),
            context.taal(),
            Overdrachtgegevens.vaardigheid(context.taal()));
    return new Overdracht(
        kenmerk,
        team.id().value(),
        team.lijn(),
        Prioriteit.NORMAAL,
        team.doel(),
        afronding.redenen(),
        context.nu(),
        afronding.voor(),
        Optional.of(kenmerk),
        over,
        Overdrachtgegevens.terugbelwekkers(team, context.nu(), afronding.voor()));
  }

  /** The value of the first field of that kind that has one. */
  private static Optional<String> waarde(
      Formulierwijzer wijzer, Soort soort, Map<String, String> waarden) {
    return wijzer.formulier().velden().stream()
        .filter(veld -> veld.soort() == soort)
        .flatMap(veld -> Optional.ofNullable(waarden.get(veld.id())).stream())
        .findFirst();
  }

  private static Map<String, String> opVolgorde(Formulierwijzer wijzer, LopendFormulier lopend) {
    var waarden = new LinkedHashMap<String, String>();
    for (Veld veld : wijzer.formulier().velden()) {
      String waarde = lopend.waarden().get(veld.id());
      if (waarde != null) {
        waarden.put(veld.id(), waarde);
      }
    }
    return waarden;
  }
}
