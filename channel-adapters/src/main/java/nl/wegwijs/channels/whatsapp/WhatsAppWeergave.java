package nl.wegwijs.channels.whatsapp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.channels.weergave.TekstWeergave;
import nl.wegwijs.gemeente.Aanspreekvorm;
import nl.wegwijs.gemeente.Taal;

/**
 * Shows a beurt on a telephone in as few messages as can be: the words that every other text
 * channel shows, with the choices as buttons or a list, or numbered in the text where they do not
 * fit in either. The same beurt always gives the same messages.
 */
final class WhatsAppWeergave {
  private final Taal taal;
  private final Aanspreekvorm vorm;
  private final TekstWeergave tekst;

  WhatsAppWeergave(Taal taal, Aanspreekvorm vorm) {
    this.taal = taal;
    this.vorm = vorm;
    this.tekst = new TekstWeergave(taal);
  }

  /** The messages of one beurt, in order; none where it says nothing. */
  List<Uitbericht> toon(Beurt beurt) {
    List<Bericht> berichten = beurt.berichten();
    List<Keuze> keuzes = TekstWeergave.keuzes(berichten);
    if (Oordeelvraag.past(beurt)) {
      List<Keuze> metOordeel =
          Stream.concat(keuzes.stream(), Oordeelvraag.keuzes(taal).stream()).toList();
      if (past(metOordeel, beurt)) {
        String vraag = Oordeelvraag.woorden(taal, vorm, !keuzes.isEmpty());
        return metKeuzes(tekst.toonZonderKeuzes(berichten) + "\n\n" + vraag, metOordeel, beurt);
      }
    }
    if (!keuzes.isEmpty() && past(keuzes, beurt)) {
      return metKeuzes(tekst.toonZonderKeuzes(berichten), keuzes, beurt);
    }
    return teksten(tekst.toon(berichten));
  }

  private static List<Uitbericht> teksten(String woorden) {
    return Knipper.knip(woorden, Uitbericht.LANGSTE_TEKST).stream()
        .<Uitbericht>map(Uitbericht.Tekst::new)
        .toList();
  }

  private static boolean past(List<Keuze> keuzes, Beurt beurt) {
    return keuzes.size() <= Uitbericht.MEESTE_RIJEN
        && keuzes.stream()
            .allMatch(keuze ->
                !keuze.label().isBlank()
                    && keuze.label().length() <= Uitbericht.LANGSTE_UITLEG
                    && id(keuze, beurt).length() <= Uitbericht.LANGSTE_ID);
  }

  /**
   * Where the words are too many to stand above choices, the last of them do and the rest goes
   * first.
   */
  private List<Uitbericht> metKeuzes(String woorden, List<Keuze> keuzes, Beurt beurt) {
    var uit = new ArrayList<Uitbericht>();
    String inleiding = woorden;
    if (woorden.length() > Uitbericht.LANGSTE_INLEIDING) {
      int naad = woorden.lastIndexOf("\n\n");
      boolean kort = naad > 0 && woorden.length() - naad - 2 <= Uitbericht.LANGSTE_INLEIDING;
      inleiding = kort ? woorden.substring(naad + 2) : zeg("Maak een keuze:", "Please choose:");
      uit.addAll(teksten(kort ? woorden.substring(0, naad) : woorden));
    }
    String boven = inleiding.isBlank() ? zeg("Maak een keuze:", "Please choose:") : inleiding;
    uit.add(
        knoppen(boven, keuzes, beurt)
            .orElseGet(() ->
                new Uitbericht.Lijst(
                    boven, zeg("Maak een keuze", "Choose"), rijen(keuzes, beurt))));
    return uit;
  }

  private static Optional<Uitbericht> knoppen(String boven, List<Keuze> keuzes, Beurt beurt) {
    boolean past =
        keuzes.size() <= Uitbericht.MEESTE_KNOPPEN
            && keuzes.stream().allMatch(keuze -> keuze.label().length() <= Uitbericht.LANGSTE_KNOP)
            && keuzes.stream().map(Keuze::label).distinct().count() == keuzes.size();
    return past
        ? Optional.of(
            new Uitbericht.Knoppen(
                boven,
                keuzes.stream()
                    .map(keuze -> new Uitbericht.Knop(id(keuze, beurt), keuze.label()))
                    .toList()))
        : Optional.empty();
  }

  /** Titles must differ: where cutting makes two alike, they get their number in front. */
  private static List<Uitbericht.Rij> rijen(List<Keuze> keuzes, Beurt beurt) {
    var titels = new HashSet<String>();
    boolean verschillen =
        keuzes.stream()
            .allMatch(keuze -> titels.add(Knipper.kort(keuze.label(), Uitbericht.LANGSTE_RIJ)));
    var rijen = new ArrayList<Uitbericht.Rij>();
    for (int i = 0; i < keuzes.size(); i++) {
      Keuze keuze = keuzes.get(i);
      String label = verschillen ? keuze.label() : (i + 1) + ". " + keuze.label();
      String titel = Knipper.kort(label, Uitbericht.LANGSTE_RIJ);
      rijen.add(
          new Uitbericht.Rij(id(keuze, beurt), titel, titel.equals(label) ? "" : keuze.label()));
    }
    return rijen;
  }

  private static String id(Keuze keuze, Beurt beurt) {
    return Keuzeteken.van(beurt.gesprek(), beurt.nummer(), keuze.waarde()).tekst();
  }

  private String zeg(String nederlands, String engels) {
    return switch (taal) {
      case NL -> nederlands;
      case EN -> engels;
    };
  }
}
