package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.formulier.Formuliervuller.Gebrek;
import nl.wegwijs.bot.formulier.Formulierwijzer;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Toestand.LopendFormulier;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Formulier.Soort;
import nl.wegwijs.gemeente.Formulier.Veld;

/** Words the questions and the summary of one open form. */
final class Formuliervragen {
  /** After so many answers that were not understood a person is offered with the question. */
  private static final int POGINGEN_TOT_MENS = 2;

  private final Context context;
  private final Formulierwijzer wijzer;

  Formuliervragen(Context context, Formulierwijzer wijzer) {
    this.context = context;
    this.wijzer = wijzer;
  }

  /** What the form asks now, after having asked something else in between. */
  Bericht huidig(LopendFormulier lopend) {
    return bericht(lopend, Optional.empty());
  }

  /** The question that is open, or the summary when everything is known. */
  Bericht bericht(LopendFormulier lopend, Optional<Gebrek> gebrek) {
    return lopend
        .gevraagd()
        .flatMap(id -> wijzer.formulier().veld(id))
        .map(veld -> vraag(lopend, veld, gebrek))
        .orElseGet(() -> samenvatting(lopend));
  }

  private Bericht vraag(LopendFormulier lopend, Veld veld, Optional<Gebrek> gebrek) {
    boolean opnieuw = lopend.pogingen() > 0;
    List<Veld> verplicht = wijzer.vuller().verplicht(lopend);
    int stap = Math.max(1, verplicht.indexOf(veld) + 1);
    var keuzes = new ArrayList<Keuze>(gebrek.map(Gebrek::keuzes).orElseGet(List::of));
    if (keuzes.isEmpty()) {
      veld.keuzes()
          .forEach(
              keuze -> keuzes.add(new Keuze(keuze.waarde(), keuze.label().in(context.taal()))));
    }
    if (keuzes.isEmpty() && veld.soort() == Soort.JA_NEE) {
      keuzes.add(new Keuze("ja", context.zinnen().zeg("weergave-ja")));
      keuzes.add(new Keuze("nee", context.zinnen().zeg("weergave-nee")));
    }
    if (lopend.pogingen() >= POGINGEN_TOT_MENS) {
      keuzes.add(context.zinnen().keuze(Keuzes.MEDEWERKER));
    }
    Optional<String> fout =
        gebrek
            .map(Gebrek::fout)
            .or(() ->
                opnieuw
                    ? Optional.of(context.zinnen().zeg("formulier-niet-begrepen"))
                    : Optional.empty());
    String tekst = (opnieuw ? veld.opnieuw() : veld.vraag()).in(context.taal());
    return new Bericht.Vraag(
        Van.ASSISTENT,
        context.zinnen().vul(tekst),
        lopend.formulier(),
        veld.id(),
        context.zinnen().vul(veld.toelichting().in(context.taal())),
        keuzes,
        stap,
        Math.max(stap, verplicht.size()),
        fout);
  }

  private Bericht samenvatting(LopendFormulier lopend) {
    List<Bericht.Samenvatting.Regel> regels =
        wijzer.formulier().velden().stream()
            .filter(veld -> lopend.waarden().containsKey(veld.id()))
            .map(veld ->
                new Bericht.Samenvatting.Regel(
                    veld.id(),
                    veld.label().in(context.taal()),
                    lopend.waarden().getOrDefault(veld.id(), ""),
                    wijzer.vuller().weergave(veld, lopend)))
            .toList();
    return new Bericht.Samenvatting(
        Van.ASSISTENT,
        context.zinnen().zeg("formulier-" + lopend.formulier() + "-samenvatting"),
        lopend.formulier(),
        regels,
        List.of(
            context.zinnen().keuze(Keuzes.BEVESTIGEN),
            context.zinnen().keuze(Keuzes.WIJZIGEN),
            context.zinnen().keuze(Keuzes.ANNULEREN)));
  }

  /** Which of the known fields should be changed. */
  Bericht watWijzigen(LopendFormulier lopend) {
    List<Keuze> velden =
        wijzer.formulier().velden().stream()
            .filter(veld -> lopend.waarden().containsKey(veld.id()))
            .map(veld -> new Keuze(Keuzes.VELD + veld.id(), veld.label().in(context.taal())))
            .toList();
    return new Bericht.Vraag(
        Van.ASSISTENT,
        context.zinnen().zeg("formulier-wat-wijzigen"),
        lopend.formulier(),
        Keuzes.WIJZIGEN,
        context.zinnen().zeg("formulier-wat-wijzigen-toelichting"),
        velden,
        1,
        1,
        Optional.empty());
  }
}
