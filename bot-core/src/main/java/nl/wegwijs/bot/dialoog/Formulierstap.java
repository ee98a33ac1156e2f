package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.bot.formulier.Formuliervuller;
import nl.wegwijs.bot.formulier.Formuliervuller.Weetniet;
import nl.wegwijs.bot.formulier.Formulierwijzer;
import nl.wegwijs.bot.formulier.JaNee;
import nl.wegwijs.bot.formulier.Stand;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Uitweg;
import nl.wegwijs.gemeente.Formulier.Wijze;
import nl.wegwijs.intents.Understanding.Oordeel;

/**
 * A form is open: a sentence fills, corrects, confirms or stops it, or asks something in between
 * that is answered before the form goes on.
 */
final class Formulierstap implements Stap {
  /** One sentence without parts: a day in such a question is not an answer to the form. */
  private static final Pattern ENKELE_ZIN = Pattern.compile("[^.?!,;]+[?!.]*");

  private final Antwoordgever antwoordgever;
  private final Formulierslot slot;
  private final Tussendoor tussendoor;

  Formulierstap(Antwoordgever antwoordgever, Kenmerken kenmerken) {
    this.antwoordgever = antwoordgever;
    this.slot = new Formulierslot(antwoordgever, kenmerken);
    this.tussendoor = new Tussendoor(antwoordgever);
  }

  @Override
  public Optional<Besluit> probeer(Context context) {
    return context
        .toestand()
        .formulier()
        .flatMap(lopend ->
            Formulierkiezer.van(context, lopend).map(wijzer -> verder(context, wijzer, lopend)));
  }

  /** Opens the form with which one asks to be called back. */
  Besluit openTerugbellen(Context context) {
    return open(context, Formulierkiezer.terugbellen(context.gemeente()).orElseThrow());
  }

  /**
   * Opens that form and fills it with what was said already; a form that was open waits, and one
   * that waited goes on.
   */
  Besluit open(Context context, String id) {
    Formulierwijzer wijzer =
        Formulierkiezer.nu(context, id)
            .orElseThrow(() ->
                new IllegalStateException("formulier " + id + " was checked when it was read"));
    Formulier formulier = wijzer.formulier();
    Toestand toestand = context.toestand();
    Optional<Toestand> eerder = Wachtend.haal(toestand, id);
    if (eerder.isPresent()) {
      return slot.hervat(context.metToestand(eerder.get()));
    }
    Toestand wacht = Wachtend.leg(toestand);
    LopendFormulier leeg = LopendFormulier.leeg(id, formulier.versie());
    LopendFormulier begonnen =
        wacht.onderbroken().stream()
            .findFirst()
            .map(ander -> wijzer.vuller().neemOver(leeg, ander))
            .orElse(leeg);
    Stand gezegd = wijzer.vuller().verwerk(begonnen, context.begrip());
    Stand stand =
        Formulierkiezer.onderwerp(context, id)
            .map(product -> wijzer.voorkennis().vul(gezegd, context.begrip(), product.naam()))
            .orElse(gezegd);
    var begin = new ArrayList<>(Wachtend.belofte(context));
    begin.add(
        new Bericht.Tekst(
            Van.ASSISTENT, context.zinnen().vul(formulier.begin().in(context.taal()))));
    return ga(context.metToestand(wacht.metMissers(0)), wijzer, stand, begin);
  }

  /** The question that is open, asked once more; nothing if no form is open. */
  List<Bericht> vraagOpnieuw(Context context) {
    return Formulierslot.vraagOpnieuw(context);
  }

  /** What ends a form. */
  Formulierslot slot() {
    return slot;
  }

  private Besluit verder(Context context, Formulierwijzer wijzer, LopendFormulier lopend) {
    if (Formulierwoorden.stop(context)) {
      return slot.stop(context, wijzer);
    }
    if (context.gekozen().isPresent()) {
      return gekozen(context, wijzer, lopend);
    }
    if (context.verlopen()) {
      return Formulierbeeld.toon(
          context,
          wijzer,
          lopend.metGevraagd(lopend.gevraagd()),
          List.of(context.zinnen().bericht("keuze-verlopen")),
          Optional.empty());
    }
    if (lopend.gevraagd().isEmpty()) {
      Optional<Boolean> akkoord = JaNee.lees(context.tekst());
      if (akkoord.isPresent()) {
        return akkoord.get()
            ? dienIn(context, wijzer, lopend)
            : Formulierbeeld.vraagWat(context, wijzer, lopend);
      }
    }
    if (Formulierwoorden.terug(context)) {
      return Formulierbeeld.terug(context, wijzer, lopend);
    }
    if (Formulierwoorden.slaOver(context)) {
      Optional<Stand> over = wijzer.vuller().slaOver(lopend);
      if (over.isPresent()) {
        return ga(context, wijzer, over.get(), List.of());
      }
    }
    if (Formulierwoorden.weetNiet(context) && lopend.gevraagd().isPresent()) {
      return weetNiet(context, wijzer, lopend);
    }
    return zin(context, wijzer, lopend);
  }

  /** Words that are about the matter itself. */
  private Besluit zin(Context context, Formulierwijzer wijzer, LopendFormulier lopend) {
    if (wilTeruggebeld(context, wijzer)) {
      return openTerugbellen(context);
    }
    Optional<Context> vraagdeel = Tussenvraag.deel(context);
    List<Bericht> antwoord = tussendoor.antwoord(vraagdeel.orElse(context), wijzer);
    boolean vraag =
        Formuliervuller.isVraag(context.tekst()) || (vraagdeel.isPresent() && !antwoord.isEmpty());
    boolean alleenVraag =
        vraag
            && !antwoord.isEmpty()
            && !Tussenvraag.metMededeling(context)
            && ENKELE_ZIN.matcher(context.tekst().strip()).matches();
    Stand stand = wijzer.vuller().verwerk(lopend, context.begrip());
    if (stand.uitweg().isPresent() && vraag) {
      return legUit(context, wijzer, stand, lopend);
    }
    if (stand.geraakt() && !alleenVraag) {
      return ga(context, wijzer, stand, vraag ? antwoord : List.of());
    }
    Optional<String> ander = tussendoor.anderFormulier(context, wijzer);
    if (ander.isPresent()) {
      return open(context, ander.get());
    }
    if (!antwoord.isEmpty()) {
      return tussendoor.daarnaVerder(context, wijzer, lopend, antwoord);
    }
    return Formulierbeeld.nietBegrepen(context, wijzer, lopend, vraag);
  }

  private static boolean wilTeruggebeld(Context context, Formulierwijzer wijzer) {
    return context.begrip().oordeel() == Oordeel.ZEKER
        && Systeemintent.TERUGBELLEN.is(context.begrip())
        && !terugbelt(wijzer);
  }

  private static boolean terugbelt(Formulierwijzer wijzer) {
    return wijzer.formulier().afronding().wijze() == Wijze.TERUGBELLEN;
  }

  private Besluit gekozen(Context context, Formulierwijzer wijzer, LopendFormulier lopend) {
    if (context.koos(Keuzes.BEVESTIGEN) && wijzer.vuller().volgende(lopend).isEmpty()) {
      return dienIn(context, wijzer, lopend);
    }
    if (context.koos(Keuzes.WIJZIGEN)) {
      return Formulierbeeld.vraagWat(context, wijzer, lopend);
    }
    if (context.koos(Keuzes.TERUGBELLEN) && !terugbelt(wijzer)) {
      return openTerugbellen(context);
    }
    if (context.koos(Keuzes.OVERSLAAN) && wijzer.vuller().slaOver(lopend).isPresent()) {
      return ga(context, wijzer, wijzer.vuller().slaOver(lopend).get(), List.of());
    }
    Optional<String> veld = context.koosMet(Keuzes.VELD);
    if (veld.isPresent()) {
      return Formulierbeeld.toon(
          context, wijzer, lopend.metGevraagd(veld), List.of(), Optional.empty());
    }
    Optional<String> product =
        context.koosMet(Keuzes.PRODUCT).or(() -> context.koosMet(Keuzes.INTENT));
    if (product.isPresent() || context.koos(Keuzes.GEEN) || lopend.gevraagd().isEmpty()) {
      List<Bericht> antwoord =
          product
              .flatMap(context::product)
              .map(gevonden -> List.<Bericht>of(antwoordgever.antwoord(context, gevonden)))
              .orElseGet(List::of);
      return antwoord.isEmpty()
          ? Formulierbeeld.toon(
              context, wijzer, lopend.metGevraagd(lopend.gevraagd()), List.of(), Optional.empty())
          : tussendoor.daarnaVerder(context, wijzer, lopend, antwoord);
    }
    String waarde = context.gekozen().orElseThrow().waarde();
    return ga(context, wijzer, wijzer.vuller().kies(lopend, waarde), List.of());
  }

  private Besluit weetNiet(Context context, Formulierwijzer wijzer, LopendFormulier lopend) {
    Weetniet hulp = wijzer.vuller().weetNiet(lopend);
    if (hulp.stand().geraakt() || hulp.stand().uitweg().isPresent()) {
      List<Bericht> eerst =
          hulp.stand().uitweg().isPresent()
              ? List.of()
              : hulp.tekst().stream()
                  .<Bericht>map(tekst -> new Bericht.Tekst(Van.ASSISTENT, tekst))
                  .toList();
      return ga(context, wijzer, hulp.stand(), eerst);
    }
    boolean eerder = lopend.pogingen() > 0;
    String tekst =
        hulp.tekst()
            .filter(gegeven -> !eerder)
            .orElseGet(() ->
                context.zinnen().zeg(eerder ? "formulier-weet-niet-weer" : "formulier-weet-niet"));
    LopendFormulier weer = lopend.metPoging().metGevraagd(lopend.gevraagd());
    return Besluit.zeg(
        List.of(new Formuliervragen(context, wijzer).naHulp(weer, tekst, eerder)),
        Uitkomsten.van(context, Uitkomst.Soort.FORMULIER, "inwoner weet het antwoord niet"),
        context.toestand().metFormulier(Optional.of(weer)).metMissers(0));
  }

  /**
   * What comes after something was said for the form: another way, why it was not taken, the next
   * question, the summary or the advice.
   */
  private Besluit ga(Context context, Formulierwijzer wijzer, Stand stand, List<Bericht> eerst) {
    Optional<Uitweg> weg = stand.uitweg().map(id -> uitweg(wijzer, id));
    if (weg.isPresent()) {
      Optional<String> vervolg = weg.get().vervolg();
      return vervolg.isPresent()
          ? vervolg(context, wijzer, stand, weg.get(), vervolg.get())
          : slot.verlaat(context, wijzer, stand, weg.get());
    }
    var berichten = new ArrayList<>(eerst);
    stand.meldingen().forEach(melding -> berichten.add(new Bericht.Tekst(Van.ASSISTENT, melding)));
    LopendFormulier lopend = stand.lopend();
    if (stand.gebrek().isPresent()) {
      return Formulierbeeld.weiger(context, wijzer, lopend, berichten, stand.gebrek().get());
    }
    Optional<String> gevraagd =
        stand.vraagEerst().or(() -> wijzer.vuller().volgende(lopend).map(Formulier.Veld::id));
    boolean advies = wijzer.formulier().afronding().wijze() == Wijze.ADVIES;
    if (gevraagd.isEmpty() && advies) {
      return slot.adviseer(context, wijzer, lopend, berichten);
    }
    return Formulierbeeld.toon(
        context, wijzer, lopend.metGevraagd(gevraagd), berichten, Optional.empty());
  }

  private static Uitweg uitweg(Formulierwijzer wijzer, String id) {
    return Optional.ofNullable(wijzer.formulier().uitwegen().get(id)).orElseThrow();
  }

  /** Another form goes on where this one ends. */
  private Besluit vervolg(
      Context context, Formulierwijzer wijzer, Stand stand, Uitweg weg, String formulier) {
    Besluit verder = open(context.metToestand(Formulierslot.sluit(context.toestand())), formulier);
    var berichten = new ArrayList<Bericht>();
    berichten.add(new Bericht.Tekst(Van.ASSISTENT, wijzer.uitleg(weg, stand.gezegd())));
    berichten.addAll(verder.berichten().stream().skip(1).toList());
    return Besluit.zeg(berichten, verder.uitkomst(), verder.toestand());
  }

  /** A question about a way out is answered, and the form goes on. */
  private Besluit legUit(
      Context context, Formulierwijzer wijzer, Stand stand, LopendFormulier lopend) {
    Uitweg weg = uitweg(wijzer, stand.uitweg().orElseThrow());
    Bericht uitleg =
        slot.uitleg(context, wijzer, stand, weg)
            .<Bericht>map(antwoord -> antwoord)
            .orElseGet(() -> new Bericht.Tekst(Van.ASSISTENT, wijzer.uitleg(weg, stand.gezegd())));
    return tussendoor.daarnaVerder(context, wijzer, lopend, List.of(uitleg));
  }

  private Besluit dienIn(Context context, Formulierwijzer wijzer, LopendFormulier lopend) {
    Optional<Formulier.Veld> ontbreekt = wijzer.vuller().volgende(lopend);
    return ontbreekt.isPresent()
        ? Formulierbeeld.toon(
            context,
            wijzer,
            lopend.metGevraagd(ontbreekt.map(Formulier.Veld::id)),
            List.of(),
            Optional.empty())
        : slot.dienIn(context, wijzer, lopend);
  }
}
