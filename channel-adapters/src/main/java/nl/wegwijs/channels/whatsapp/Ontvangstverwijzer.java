package nl.wegwijs.channels.whatsapp;

import java.util.ArrayList;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.channels.ontvangst.Ontvangstbewijs;
import nl.wegwijs.channels.ontvangst.Ontvangstlinks;
import nl.wegwijs.channels.ontvangst.Ontvangstlinks.Verwijzing;
import nl.wegwijs.channels.weergave.TekstWeergave;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * Tells on a telephone where the receipt of a filed form is, since there is no window to download
 * it in. The link is in no stored bericht, so that the database does not hold it.
 */
final class Ontvangstverwijzer {
  private final Ontvangstlinks links;

  Ontvangstverwijzer(Ontvangstlinks links) {
    this.links = links;
  }

  /** The beurt with the link right behind the receipt; the same beurt where nothing was filed. */
  Beurt metLink(GemeenteId gemeente, Beurt beurt) {
    Optional<String> kenmerk = Ontvangstbewijs.kenmerk(beurt);
    return kenmerk
        .flatMap(nummer -> links.link(new Verwijzing(gemeente, beurt.gesprek(), beurt.nummer())))
        .map(link -> met(beurt, link.toString()))
        .orElse(beurt);
  }

  private static Beurt met(Beurt beurt, String link) {
    var weergave = new TekstWeergave(beurt.toestand().taal());
    String tot = weergave.moment(beurt.tijdstip().plus(Ontvangstlinks.GELDIG));
    String tekst =
        switch (beurt.toestand().taal()) {
          case NL ->
              "Ontvangstbewijs om te bewaren: %s\nDe link werkt tot %s, alleen in de browser die het bewijs het eerst opent."
                  .formatted(link, tot);
          case EN ->
              "Receipt to keep: %s\nThe link works until %s, only in the browser that opens the receipt first."
                  .formatted(link, tot);
        };
    var berichten = new ArrayList<Bericht>();
    for (Bericht bericht : beurt.berichten()) {
      berichten.add(bericht);
      if (bericht instanceof Bericht.Ontvangstbevestiging
          || bericht instanceof Bericht.Overdracht) {
        berichten.add(new Bericht.Tekst(Van.ASSISTENT, tekst));
      }
    }
    return beurt.metBerichten(berichten);
  }
}
