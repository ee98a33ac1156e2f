package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.formulier.Formulierwijzer;
import nl.wegwijs.bot.formulier.Stand;
import nl.wegwijs.bot.formulier.Weergave;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.bot.gesprek.Uitkomst;

/** What an inwoner sees next of an open form, with the form kept as it then stands. */
final class Formulierbeeld {
  private Formulierbeeld() {}

  static Besluit toon(
      Context context,
      Formulierwijzer wijzer,
      LopendFormulier lopend,
      List<Bericht> eerst,
      Optional<Stand.Gebrek> gebrek) {
    var berichten = new ArrayList<>(eerst);
    berichten.add(new Formuliervragen(context, wijzer).bericht(lopend, gebrek));
    return Besluit.zeg(
        berichten,
        Uitkomsten.van(context, Uitkomst.Soort.FORMULIER, "formulier " + lopend.formulier()),
        context.toestand().metFormulier(Optional.of(lopend)).metMissers(0));
  }

  /** A value that was not taken; each time in a row brings people nearer. */
  static Besluit weiger(
      Context context,
      Formulierwijzer wijzer,
      LopendFormulier lopend,
      List<Bericht> eerst,
      Stand.Gebrek gebrek) {
    Optional<String> veld = Optional.of(gebrek.veld());
    LopendFormulier weer =
        veld.equals(lopend.gevraagd()) ? lopend.metPoging() : lopend.metGevraagd(veld).metPoging();
    // beside the longer wording of the question there is no room for it
    boolean uitweg =
        gebrek.regel() && weer.pogingen() > 1 && weer.metGevraagd(veld).achtereen() % 2 == 1;
    Stand.Gebrek gezegd =
        uitweg
            ? new Stand.Gebrek(
                gebrek.veld(),
                gebrek.fout()
                    + " "
                    + context.zinnen().zeg("formulier-klopt-het-toch", "tot", bewaardTot(context)),
                gebrek.keuzes(),
                true)
            : gebrek;
    return toon(context, wijzer, weer.metGevraagd(veld), eerst, Optional.of(gezegd));
  }

  private static String bewaardTot(Context context) {
    int dagen = context.gemeente().bewaartermijnen().gesprek();
    return Weergave.dag(context.vandaag().plusDays(dagen), context.taal());
  }

  static Besluit vraagWat(Context context, Formulierwijzer wijzer, LopendFormulier lopend) {
    return Besluit.zeg(
        List.of(new Formuliervragen(context, wijzer).watWijzigen(lopend)),
        Uitkomsten.van(context, Uitkomst.Soort.FORMULIER, "inwoner wil iets wijzigen"),
        context.toestand());
  }

  static Besluit terug(Context context, Formulierwijzer wijzer, LopendFormulier lopend) {
    return lopend
        .terug()
        .map(vorige -> toon(context, wijzer, vorige, List.of(), Optional.empty()))
        .orElseGet(() ->
            toon(
                context,
                wijzer,
                lopend.metGevraagd(lopend.gevraagd()),
                List.of(context.zinnen().bericht("formulier-eerste-vraag")),
                Optional.empty()));
  }

  static Besluit nietBegrepen(
      Context context, Formulierwijzer wijzer, LopendFormulier lopend, boolean vraag) {
    LopendFormulier weer = (vraag ? lopend : lopend.metPoging()).metGevraagd(lopend.gevraagd());
    if (!vraag) {
      return toon(context, wijzer, weer, List.of(), Optional.empty());
    }
    String zin =
        weer.achtereen() % 2 == 0
            ? "formulier-vraag-niet-begrepen"
            : "formulier-vraag-weer-niet-begrepen";
    return toon(context, wijzer, weer, List.of(context.zinnen().bericht(zin)), Optional.empty());
  }
}
