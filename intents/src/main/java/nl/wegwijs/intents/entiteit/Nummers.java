package nl.wegwijs.intents.entiteit;

import java.time.LocalDate;
import java.util.BitSet;
import nl.wegwijs.intents.datum.DatumLezer;
import nl.wegwijs.intents.datum.DatumLezer.Gevonden;
import nl.wegwijs.intents.zin.Zin;

/**
 * Everything in a sentence that is known by its signs alone, whichever gemeente and day it is. This
 * is what masking rests on.
 */
final class Nummers {
  private Nummers() {}

  /** Reads them from the most certain to the least, so that a phone number is no BSN. */
  static Vondsten lees(Zin zin) {
    var vondsten = new Vondsten(zin);
    Mails.lees(vondsten);
    Ibans.lees(vondsten);
    var zaaknummers = new Zaaknummers(vondsten);
    zaaknummers.leesBenoemd();
    var bsns = new Bsns(vondsten);
    bsns.leesBenoemd();
    zaaknummers.leesVorm();
    new Bedragen(vondsten).lees();
    new Kentekens(vondsten).lees();
    BitSet datums = datums(vondsten, bsns);
    datums.stream().forEach(plaats -> vondsten.bezet(plaats, plaats + 1));
    new Telefoonnummers(vondsten, bsns).lees();
    bsns.leesProef();
    datums.stream().forEach(plaats -> vondsten.laatLos(plaats, plaats + 1));
    return vondsten;
  }

  /**
   * The pieces of dates in digits: those are no phone number and no BSN, unless a date is a part of
   * a BSN in groups ('7118 2.05.94'). A date with its whole year is so only where the same sign
   * stands between all groups.
   */
  private static BitSet datums(Vondsten vondsten, Bsns bsns) {
    Zin zin = vondsten.zin();
    var plaatsen = new BitSet();
    for (Gevonden datum : DatumLezer.inCijfers(zin, LocalDate.EPOCH)) {
      int van = zin.plaatsVan(datum.van());
      int tot = zin.plaatsVan(datum.tot());
      boolean kort = zin.lees(tot - 1).length() == 2 && zin.lees(van).length() <= 2;
      if (vondsten.vrij(van, tot) && !bsns.reiktVerder(van, tot, !kort)) {
        plaatsen.set(van, tot);
      }
    }
    return plaatsen;
  }
}
