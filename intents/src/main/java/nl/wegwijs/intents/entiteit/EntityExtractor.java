package nl.wegwijs.intents.entiteit;

import java.time.LocalDate;
import java.util.List;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.land.Nederland;
import nl.wegwijs.intents.Datum;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.PerGemeente;
import nl.wegwijs.intents.datum.DatumLezer;
import nl.wegwijs.intents.naam.Naamvinder;
import nl.wegwijs.intents.zin.Zin;

/**
 * Finds everything that a sentence names. Readers go from the most certain kind to the least, and
 * what one has taken the next do not see, so entities never overlap. Time is linear in the length
 * of the text. Safe for use by many threads.
 */
public final class EntityExtractor {
  private final Namenlijst<Plek> plaatsen;
  private final Naamvinder namen;
  private final double namenVanaf;
  private final PerGemeente<Plaatselijk> plaatselijk = new PerGemeente<>(Plaatselijk::van);

  /** With the places of the country and the model of names; takes a while, so do it once. */
  public EntityExtractor(Nederland nederland) {
    this(nederland, Namen.ZEKER);
  }

  /**
   * @param namenVanaf from which chance on a name that only the model finds is taken; above 1 none
   *     is
   */
  EntityExtractor(Nederland nederland, double namenVanaf) {
    this.namen = Naamvinder.gepakt();
    this.namenVanaf = namenVanaf;
    this.plaatsen = Plaatsenlijst.van(nederland);
  }

  /**
   * What was found in a text.
   *
   * @param masked the text with every BSN and IBAN masked as {@link Masker} does; offsets are those
   *     of the text given
   * @param entiteiten in the order of the text, not overlapping
   */
  public record Extracted(String masked, List<Entiteit> entiteiten) {
    public Extracted {
      entiteiten = List.copyOf(entiteiten);
    }
  }

  /**
   * Everything that the text names.
   *
   * @param tekst anything, of any length
   * @param vandaag to which dates such as 'morgen' relate
   */
  public Extracted extract(String tekst, Gemeente gemeente, LocalDate vandaag) {
    Zin zin = Zin.van(tekst);
    Plaatselijk hier = plaatselijk.van(gemeente);
    Vondsten vondsten = Nummers.lees(zin);
    new Personen(vondsten).lees();
    var straten = new Straten(vondsten, hier.straten());
    straten.leesRegister();
    leesDatums(vondsten, vandaag);
    Postcodes.lees(vondsten);
    GesprokenPostcodes.lees(vondsten);
    new Plaatsen(vondsten, plaatsen, hier).lees();
    straten.leesOverige();
    new Aantallen(vondsten).lees();
    new Huisnummers(vondsten).lees();
    new Dingen(vondsten).lees();
    new Namen(vondsten, namen, namenVanaf).lees();
    List<Vondst> gevonden = vondsten.opVolgorde();
    String gemaskeerd = Masker.masker(tekst, gevonden);
    return new Extracted(
        gemaskeerd, gevonden.stream().map(vondst -> entiteit(gemaskeerd, vondst)).toList());
  }

  private static void leesDatums(Vondsten vondsten, LocalDate vandaag) {
    Zin zin = vondsten.zin();
    for (DatumLezer.Gevonden datum : DatumLezer.lees(zin, vandaag)) {
      int van = zin.plaatsVan(datum.van());
      int tot = zin.plaatsVan(datum.tot() - 1) + 1;
      boolean naStraat =
          datum.datum() instanceof Datum.ZonderJaar
              && zin.stuk(van).isGetal()
              && !zin.stuk(tot - 1).isWoord()
              && vondsten.eindigt(Entiteit.Soort.STRAAT, van);
      if (vondsten.vrij(van, tot) && !naStraat) {
        vondsten.neemDatum(van, tot, datum.datum());
      }
    }
  }

  private static Entiteit entiteit(String gemaskeerd, Vondst vondst) {
    return new Entiteit(
        vondst.soort(),
        gemaskeerd.substring(vondst.van(), vondst.tot()),
        vondst.waarde(),
        vondst.van(),
        vondst.tot(),
        vondst.datum());
  }
}
