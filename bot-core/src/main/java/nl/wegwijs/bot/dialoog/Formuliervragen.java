package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijs.bot.formulier.Formulierwijzer;
import nl.wegwijs.bot.formulier.Stand.Gebrek;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Formulier.Soort;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.gemeente.Formulier.Vragen;

/** Words the questions and the summary of one open form, never twice the same in a row. */
final class Formuliervragen {
  /** After so many answers that were not understood a person is offered with the question. */
  private static final int POGINGEN_TOT_MENS = 2;

  private final Context context;
  private final Formulierwijzer wijzer;

  Formuliervragen(Context context, Formulierwijzer wijzer) {
    this.context = context;
    this.wijzer = wijzer;
  }

  /** What the form asks now, after something else came in between. */
  Bericht terugBij(LopendFormulier lopend) {
    return lopend
        .gevraagd()
        .flatMap(id -> wijzer.formulier().veld(id))
        .map(veld -> {
          String bij =
              context
                  .zinnen()
                  .zeg(
                      terugKeren(lopend) % 2 == 0
                          ? "formulier-terug-bij-1"
                          : "formulier-terug-bij-2",
                      "veld",
                      kleinBegin(veld.label().in(context.taal())));
          List<Keuze> keuzes = keuzes(lopend, veld, Optional.empty());
          return vraag(lopend, veld, Optional.empty(), keuzes, bij + " ");
        })
        .orElseGet(() -> samenvatting(lopend));
  }

  /** The question with help for somebody who does not know; the second time with people. */
  Bericht naHulp(LopendFormulier lopend, String hulp, boolean weer) {
    Veld veld = lopend.gevraagd().flatMap(id -> wijzer.formulier().veld(id)).orElseThrow();
    var keuzes = new ArrayList<>(keuzes(lopend, veld, Optional.empty()));
    if (weer) {
      keuzes.add(context.zinnen().keuze(Keuzes.TERUGBELLEN));
    }
    return vraag(lopend, veld, Optional.of(hulp), keuzes, "");
  }

  private static String kleinBegin(String label) {
    return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }

  /** The question that is open, or the summary when everything is known. */
  Bericht bericht(LopendFormulier lopend, Optional<Gebrek> gebrek) {
    return lopend
        .gevraagd()
        .flatMap(id -> wijzer.formulier().veld(id))
        .map(veld ->
            vraag(
                lopend,
                veld,
                gebrek.map(Gebrek::fout).or(() -> nietBegrepen(lopend)),
                keuzes(lopend, veld, gebrek),
                ""))
        .orElseGet(() -> samenvatting(lopend));
  }

  /** How often the form came back to this question before. */
  private static int terugKeren(LopendFormulier lopend) {
    return Math.max(0, lopend.achtereen() - 2);
  }

  /** Whether what is asked now was asked an odd number of times in a row. */
  private static boolean eenKeer(LopendFormulier lopend) {
    return lopend.achtereen() % 2 == 1;
  }

  private Bericht vraag(
      LopendFormulier lopend, Veld veld, Optional<String> fout, List<Keuze> keuzes, String vooraf) {
    List<Veld> gevraagd = wijzer.vuller().gevraagd(lopend);
    int stap = Math.max(1, gevraagd.indexOf(veld) + 1);
    boolean opnieuw = lopend.achtereen() > 0 && !eenKeer(lopend);
    String tekst = (opnieuw ? veld.opnieuw() : veld.vraag()).in(context.taal());
    return new Bericht.Vraag(
        Van.ASSISTENT,
        vooraf + context.zinnen().vul(tekst),
        lopend.formulier(),
        veld.id(),
        context.zinnen().vul(veld.toelichting().in(context.taal())),
        keuzes,
        stap,
        Math.max(stap, gevraagd.size()),
        fout);
  }

  private Optional<String> nietBegrepen(LopendFormulier lopend) {
    return switch (lopend.pogingen()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(context.zinnen().zeg("formulier-niet-begrepen"));
      default ->
          Optional.of(
              context
                  .zinnen()
                  .zeg(
                      lopend.pogingen() % 2 == 0
                          ? "formulier-weer-niet-begrepen"
                          : "formulier-nog-niet-begrepen"));
    };
  }

  private List<Keuze> keuzes(LopendFormulier lopend, Veld veld, Optional<Gebrek> gebrek) {
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
    if (veld.vragen() == Vragen.OVERSLAAN) {
      keuzes.add(context.zinnen().keuze(Keuzes.OVERSLAAN));
    }
    if (lopend.pogingen() >= POGINGEN_TOT_MENS) {
      boolean regel = gebrek.filter(Gebrek::regel).isPresent();
      if (regel) {
        keuzes.add(context.zinnen().keuze(Keuzes.LATER));
      }
      keuzes.add(context.zinnen().keuze(Keuzes.MEDEWERKER));
      if (regel) {
        keuzes.add(context.zinnen().keuze(Keuzes.ANNULEREN));
      }
    }
    return keuzes;
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
                    weergave(veld, lopend)))
            .toList();
    long keren = lopend.gang().stream().filter(LopendFormulier.SAMENVATTING::equals).count();
    String tekst =
        keren > 0 && keren % 2 == 0
            ? context.zinnen().zeg("formulier-samenvatting-opnieuw")
            : context.zinnen().vul(wijzer.formulier().samenvatting().in(context.taal()));
    return new Bericht.Samenvatting(
        Van.ASSISTENT,
        tekst,
        lopend.formulier(),
        regels,
        List.of(
            context.zinnen().keuze(Keuzes.BEVESTIGEN),
            context.zinnen().keuze(Keuzes.WIJZIGEN),
            context.zinnen().keuze(Keuzes.ANNULEREN)));
  }

  /** The value for people, with whose it is where a medewerker filled it in. */
  private String weergave(Veld veld, LopendFormulier lopend) {
    String waarde = wijzer.vuller().weergave(veld, lopend);
    return lopend.isVanMedewerker(veld.id())
        ? context.zinnen().zeg("weergave-van-medewerker", "waarde", waarde)
        : waarde;
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
