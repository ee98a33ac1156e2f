package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.bot.formulier.Formuliervuller;
import nl.wegwijs.bot.formulier.Formuliervuller.Gebrek;
import nl.wegwijs.bot.formulier.Formuliervuller.Stand;
import nl.wegwijs.bot.formulier.Formulierwijzer;
import nl.wegwijs.bot.formulier.JaNee;
import nl.wegwijs.bot.formulier.Verhuisrichting;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Toestand.LopendFormulier;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.intents.Understanding.Oordeel;

/**
 * A form is open: a sentence fills, corrects, confirms or stops it, or asks something in between
 * that is answered before the form goes on.
 */
final class Formulierstap implements Stap {
  private static final Pattern STOP =
      Pattern.compile(
          "(ik wil |wil |ik |graag |please |can we |kunnen we )?(hier ?mee |nu |er mee )?(stop(pen|zetten)?|annuleer|annuleren|cancel|quit|abort|afbreken|laat maar( zitten)?|never ?mind|hou op|ophouden|toch niet|vergeet het( maar)?|opnieuw beginnen|weg ermee)( hiermee| hier mee| ermee| er mee| maar| please| graag| alsjeblieft| alstublieft| met (dit|het) formulier| the form)*[.!]*");

  /** One sentence without parts: a day in such a question is not an answer to the form. */
  private static final Pattern ENKELE_ZIN = Pattern.compile("[^.?!,;]+[?!.]*");

  private final Antwoordgever antwoordgever;
  private final Indiener indiener;

  Formulierstap(Antwoordgever antwoordgever, Kenmerken kenmerken) {
    this.antwoordgever = antwoordgever;
    this.indiener = new Indiener(kenmerken);
  }

  @Override
  public Optional<Besluit> probeer(Context context) {
    return context
        .toestand()
        .formulier()
        .flatMap(lopend ->
            wijzer(context, lopend.formulier()).map(wijzer -> verder(context, wijzer, lopend)));
  }

  /** Opens that form and fills it with what was said already; a form that was open waits. */
  Besluit open(Context context, String id) {
    Optional<Formulierwijzer> wijzer = wijzer(context, id);
    if (wijzer.isEmpty()) {
      throw new IllegalStateException("formulier " + id + " was checked when the files were read");
    }
    Optional<Besluit> elders = naarElders(context, id);
    if (elders.isPresent()) {
      return elders.get();
    }
    Formulier formulier = wijzer.get().formulier();
    var leeg =
        new LopendFormulier(
            id, formulier.versie(), Map.of(), Optional.empty(), 0, Map.of(), Map.of());
    Toestand toestand =
        context
            .toestand()
            .metOnderbroken(
                context.toestand().formulier().or(() -> context.toestand().onderbroken()))
            .metMissers(0);
    Stand stand = wijzer.get().vuller().verwerk(leeg, context.begrip());
    var begin = new ArrayList<Bericht>();
    begin.add(context.zinnen().bericht("formulier-" + id + "-begin"));
    return ga(context.metToestand(toestand), wijzer.get(), stand, begin);
  }

  /**
   * A move to a place in another gemeente is reported there: that is said instead of asking for its
   * postcode first.
   */
  private Optional<Besluit> naarElders(Context context, String formulier) {
    if (!formulier.equals(Formulierwijzer.VERHUIZING)) {
      return Optional.empty();
    }
    return new Verhuisrichting(context.wereld(), context.gemeente())
        .elders(context.begrip())
        .flatMap(bestemming ->
            context
                .product("verhuizing-doorgeven")
                .map(product ->
                    antwoordgever.beantwoord(
                        context,
                        product,
                        context
                            .zinnen()
                            .zeg(
                                "verhuizing-andere-plaats",
                                "plaats",
                                bestemming.plaats(),
                                "andere",
                                String.join(" / ", bestemming.gemeenten())),
                        "het nieuwe adres ligt in een andere gemeente")));
  }

  /** The question that is open, asked once more; nothing if no form is open. */
  List<Bericht> vraagOpnieuw(Context context) {
    return context
        .toestand()
        .formulier()
        .flatMap(lopend ->
            wijzer(context, lopend.formulier())
                .map(wijzer -> new Formuliervragen(context, wijzer).huidig(lopend)))
        .map(List::of)
        .orElseGet(List::of);
  }

  private Besluit verder(Context context, Formulierwijzer wijzer, LopendFormulier lopend) {
    if (wilStoppen(context)) {
      return stop(context, wijzer);
    }
    boolean samenvatting = lopend.gevraagd().isEmpty();
    if (context.gekozen().isPresent()) {
      return gekozen(context, wijzer, lopend);
    }
    if (context.verlopen()) {
      return herhaal(context, lopend, wijzer, List.of(context.zinnen().bericht("keuze-verlopen")));
    }
    if (samenvatting) {
      Optional<Boolean> akkoord = JaNee.lees(context.tekst());
      if (akkoord.isPresent()) {
        return akkoord.get() ? dienIn(context, wijzer, lopend) : vraagWat(context, wijzer, lopend);
      }
    }
    if (wilTeruggebeld(context, lopend)) {
      return open(context, Formulierwijzer.TERUGBELVERZOEK);
    }
    boolean vraag = Formuliervuller.isVraag(context.tekst());
    List<Bericht> tussendoor = tussenantwoord(context, wijzer);
    boolean alleenVraag =
        vraag && !tussendoor.isEmpty() && ENKELE_ZIN.matcher(context.tekst().strip()).matches();
    Stand stand = wijzer.vuller().verwerk(lopend, context.begrip());
    if (stand.geraakt() && !alleenVraag) {
      return ga(context, wijzer, stand, vraag ? tussendoor : List.of());
    }
    if (!tussendoor.isEmpty()) {
      return tussenvraag(context, wijzer, lopend, tussendoor);
    }
    if (lopend.formulier().equals(Formulierwijzer.VERHUIZING)
        && Verhuisrichting.buitenland(context.tekst())) {
      return overDeGrens(context, wijzer, lopend);
    }
    return nietBegrepen(context, wijzer, lopend, vraag);
  }

  /**
   * Leaving or entering the country is another aangifte, which is explained instead of asking for a
   * postcode again.
   */
  private Besluit overDeGrens(Context context, Formulierwijzer wijzer, LopendFormulier lopend) {
    boolean hierheen = lopend.gevraagd().filter(veld -> veld.startsWith("huidig")).isPresent();
    String product = hierheen ? "vestiging-vanuit-buitenland" : "verhuizen-naar-buitenland";
    return context
        .product(product)
        .map(gevonden ->
            tussenvraag(
                context, wijzer, lopend, List.of(antwoordgever.antwoord(context, gevonden))))
        .orElseGet(() -> nietBegrepen(context, wijzer, lopend, false));
  }

  private static boolean wilStoppen(Context context) {
    if (context.gekozen().isPresent()) {
      return context.koos(Keuzes.ANNULEREN);
    }
    String tekst = context.tekst().strip().toLowerCase(Locale.ROOT);
    boolean zeker =
        context.begrip().oordeel() == Oordeel.ZEKER
            && Systeemintent.STOP.is(context.begrip())
            && tekst.split("\\s+").length <= 8
            && JaNee.lees(tekst).isEmpty();
    return zeker || STOP.matcher(tekst).matches();
  }

  private static boolean wilTeruggebeld(Context context, LopendFormulier lopend) {
    return context.begrip().oordeel() == Oordeel.ZEKER
        && Systeemintent.TERUGBELLEN.is(context.begrip())
        && !lopend.formulier().equals(Formulierwijzer.TERUGBELVERZOEK);
  }

  private Besluit gekozen(Context context, Formulierwijzer wijzer, LopendFormulier lopend) {
    if (context.koos(Keuzes.BEVESTIGEN) && wijzer.vuller().volgende(lopend).isEmpty()) {
      return dienIn(context, wijzer, lopend);
    }
    if (context.koos(Keuzes.WIJZIGEN)) {
      return vraagWat(context, wijzer, lopend);
    }
    if (context.koos(Keuzes.TERUGBELLEN)
        && !lopend.formulier().equals(Formulierwijzer.TERUGBELVERZOEK)) {
      return open(context, Formulierwijzer.TERUGBELVERZOEK);
    }
    Optional<String> veld = context.koosMet(Keuzes.VELD);
    if (veld.isPresent()) {
      return toon(
          context, wijzer, Formuliervuller.metGevraagd(lopend, veld), List.of(), Optional.empty());
    }
    Optional<String> product =
        context.koosMet(Keuzes.PRODUCT).or(() -> context.koosMet(Keuzes.INTENT));
    if (product.isPresent()) {
      return context
          .product(product.get())
          .map(gevonden -> {
            Besluit antwoord =
                antwoordgever.beantwoord(context, gevonden, "vraag tijdens het formulier");
            return antwoord.en(vraagOpnieuw(context));
          })
          .orElseGet(() -> herhaal(context, lopend, wijzer, List.of()));
    }
    if (context.koos(Keuzes.GEEN) || lopend.gevraagd().isEmpty()) {
      return herhaal(context, lopend, wijzer, List.of());
    }
    String waarde = context.gekozen().orElseThrow().waarde();
    return ga(context, wijzer, wijzer.vuller().kies(lopend, waarde), List.of());
  }

  /**
   * What comes after something was said for the form: another way, why it was not taken, the next
   * question, the summary.
   */
  private Besluit ga(Context context, Formulierwijzer wijzer, Stand stand, List<Bericht> eerst) {
    if (stand.elders().isPresent()) {
      Bericht uitleg = new Bericht.Tekst(Van.ASSISTENT, stand.elders().get());
      return Besluit.zeg(
          List.of(uitleg),
          Uitkomsten.van(context, Uitkomst.Soort.GEANNULEERD, "dit formulier is hier niet de weg"),
          sluit(context.toestand()));
    }
    var berichten = new ArrayList<>(eerst);
    stand.meldingen().forEach(melding -> berichten.add(new Bericht.Tekst(Van.ASSISTENT, melding)));
    LopendFormulier lopend = stand.lopend();
    if (stand.gebrek().isPresent()) {
      return toon(
          context,
          wijzer,
          Formuliervuller.metGevraagd(lopend, Optional.of(stand.gebrek().get().veld())),
          berichten,
          stand.gebrek());
    }
    Optional<String> gevraagd =
        stand.vraagEerst().or(() -> wijzer.vuller().volgende(lopend).map(Formulier.Veld::id));
    return toon(
        context,
        wijzer,
        Formuliervuller.metGevraagd(lopend, gevraagd),
        berichten,
        Optional.empty());
  }

  private Besluit toon(
      Context context,
      Formulierwijzer wijzer,
      LopendFormulier lopend,
      List<Bericht> eerst,
      Optional<Gebrek> gebrek) {
    var berichten = new ArrayList<>(eerst);
    berichten.add(new Formuliervragen(context, wijzer).bericht(lopend, gebrek));
    return Besluit.zeg(
        berichten,
        Uitkomsten.van(context, Uitkomst.Soort.FORMULIER, "formulier " + lopend.formulier()),
        context.toestand().metFormulier(Optional.of(lopend)).metMissers(0));
  }

  private Besluit vraagWat(Context context, Formulierwijzer wijzer, LopendFormulier lopend) {
    return Besluit.zeg(
        List.of(new Formuliervragen(context, wijzer).watWijzigen(lopend)),
        Uitkomsten.van(context, Uitkomst.Soort.FORMULIER, "inwoner wil iets wijzigen"),
        context.toestand());
  }

  private Besluit herhaal(
      Context context, LopendFormulier lopend, Formulierwijzer wijzer, List<Bericht> eerst) {
    return toon(context, wijzer, lopend, eerst, Optional.empty());
  }

  private Besluit stop(Context context, Formulierwijzer wijzer) {
    var berichten = new ArrayList<Bericht>();
    berichten.add(
        context
            .zinnen()
            .bericht(
                "formulier-gestopt", "formulier", wijzer.formulier().naam().in(context.taal())));
    Toestand verder = sluit(context.toestand());
    berichten.addAll(vraagOpnieuw(context.metToestand(verder)));
    return Besluit.zeg(
        berichten,
        Uitkomsten.van(context, Uitkomst.Soort.GEANNULEERD, "inwoner stopte het formulier"),
        verder);
  }

  private Besluit dienIn(Context context, Formulierwijzer wijzer, LopendFormulier lopend) {
    Optional<Formulier.Veld> ontbreekt = wijzer.vuller().volgende(lopend);
    if (ontbreekt.isPresent()) {
      return toon(
          context,
          wijzer,
          Formuliervuller.metGevraagd(lopend, ontbreekt.map(Formulier.Veld::id)),
          List.of(),
          Optional.empty());
    }
    Toestand verder = sluit(context.toestand());
    Besluit ingediend = indiener.dienIn(context, wijzer, lopend, verder);
    return ingediend.en(vraagOpnieuw(context.metToestand(ingediend.toestand())));
  }

  /** The open form is gone and the one that waited for it is open again. */
  private static Toestand sluit(Toestand toestand) {
    return toestand.metFormulier(toestand.onderbroken()).metOnderbroken(Optional.empty());
  }

  /**
   * The answer to what was asked in between; nothing if it was no question, or one that cannot be
   * answered.
   */
  private List<Bericht> tussenantwoord(Context context, Formulierwijzer wijzer) {
    if (context.begrip().oordeel() != Oordeel.ZEKER || context.begrip().beste().isEmpty()) {
      return List.of();
    }
    String intent = context.begrip().beste().get().naam();
    Optional<Systeemintent> systeem = Systeemintent.van(intent);
    if (systeem.isPresent()) {
      return switch (systeem.get()) {
        case BEDANKT, BEN_JE_EEN_ROBOT, HULP, MOPPEREN, GROET ->
            List.of(context.zinnen().bericht("kletspraat-" + intent));
        case AFSCHEID, MEDEWERKER, TERUGBELLEN, STOP -> List.of();
      };
    }
    boolean vraag = Formuliervuller.isVraag(context.tekst());
    boolean eigen =
        context
            .product(intent)
            .flatMap(Product::formulier)
            .filter(wijzer.formulier().id()::equals)
            .isPresent();
    if (!vraag && (eigen || context.tekst().split("\\s+").length < 3)) {
      return List.of();
    }
    return context
        .product(intent)
        .map(product -> List.<Bericht>of(antwoordgever.antwoord(context, product)))
        .orElseGet(List::of);
  }

  private Besluit tussenvraag(
      Context context, Formulierwijzer wijzer, LopendFormulier lopend, List<Bericht> antwoord) {
    var berichten = new ArrayList<>(antwoord);
    berichten.add(new Formuliervragen(context, wijzer).bericht(lopend, Optional.empty()));
    if (antwoord.getFirst() instanceof Bericht.Antwoord gegeven) {
      Toestand verder = context.toestand().metProductInFocus(gegeven.product().id());
      return context
          .product(gegeven.product().id())
          .map(product ->
              Besluit.zeg(
                  berichten,
                  Uitkomsten.metProduct(
                      context, Uitkomst.Soort.BEANTWOORD, product, "vraag tijdens het formulier"),
                  verder))
          .orElseThrow();
    }
    return Besluit.zeg(
        berichten,
        Uitkomsten.van(context, Uitkomst.Soort.KLETSPRAAT, "tussendoor gezegd"),
        context.toestand());
  }

  private Besluit nietBegrepen(
      Context context, Formulierwijzer wijzer, LopendFormulier lopend, boolean vraag) {
    LopendFormulier poging = vraag ? lopend : Formuliervuller.metPoging(lopend);
    List<Bericht> eerst =
        vraag ? List.of(context.zinnen().bericht("formulier-vraag-niet-begrepen")) : List.of();
    return toon(context, wijzer, poging, eerst, Optional.empty());
  }

  private static Optional<Formulierwijzer> wijzer(Context context, String id) {
    TeamId team =
        context
            .toestand()
            .productInFocus()
            .flatMap(context::product)
            .map(Product::team)
            .orElse(TeamId.KCC);
    return Optional.ofNullable(context.gemeente().formulieren().get(id))
        .map(formulier ->
            Formulierwijzer.van(
                formulier,
                context.wereld(),
                context.gemeente(),
                context.taal(),
                team,
                context.nu()));
  }
}
