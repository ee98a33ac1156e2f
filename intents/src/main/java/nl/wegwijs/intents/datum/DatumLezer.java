package nl.wegwijs.intents.datum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import nl.wegwijs.intents.Datum;
import nl.wegwijs.intents.zin.Zin;

/**
 * Finds dates as Dutch people write and say them, and the English ones.
 *
 * <p>Choices made where people differ: a day without a year stays without one; a month without a
 * year is the nearest; two digits of a year mean one from 79 years ago to 20 years ahead; a bare
 * weekday is the first one after today, never today; 'volgende week vrijdag' and 'volgende vrijdag'
 * are the Friday of the next ISO week; 'de 15e' is the next fifteenth. {@code 12-2} is a house
 * number where a street, a postcode or the word 'nummer' went before it. Time is linear in the
 * length of the text.
 */
public final class DatumLezer {
  private DatumLezer() {}

  /**
   * A date in a text.
   *
   * @param van UTF-16 offset of its first character
   * @param tot UTF-16 offset after its last character
   */
  public record Gevonden(int van, int tot, Datum datum) {}

  /** Every date in the text, in order. */
  public static List<Gevonden> lees(String tekst, LocalDate vandaag) {
    return lees(Zin.van(tekst), vandaag);
  }

  /** Every date in the sentence, in order. */
  public static List<Gevonden> lees(Zin zin, LocalDate vandaag) {
    return alle(zin, new Zinlezer(zin, vandaag)::lees);
  }

  /**
   * Only the dates in digits that have their year. They depend on nothing around them, nor on the
   * day it is, save for the century of years in two digits.
   */
  public static List<Gevonden> inCijfers(Zin zin, LocalDate vandaag) {
    return alle(zin, new Cijferdatum(zin, new Jaren(vandaag))::metJaar);
  }

  private static List<Gevonden> alle(Zin zin, IntFunction<Optional<Gelezen>> lezer) {
    var gevonden = new ArrayList<Gevonden>();
    int plaats = 0;
    while (plaats < zin.aantal()) {
      Optional<Gelezen> gelezen = lezer.apply(plaats);
      gelezen.ifPresent(datum -> gevonden.add(gevonden(zin, datum)));
      plaats = gelezen.map(Gelezen::tot).orElse(plaats + 1);
    }
    return List.copyOf(gevonden);
  }

  private static Gevonden gevonden(Zin zin, Gelezen datum) {
    return new Gevonden(
        zin.stuk(datum.van()).van(), zin.stuk(datum.tot() - 1).tot(), datum.datum());
  }

  /** All that can read a date, for one sentence. */
  private static final class Zinlezer {
    private final Zin zin;
    private final Cijferdatum cijferdatum;
    private final Dagmaand dagmaand;
    private final Weekdagdatum weekdagdatum;
    private final Betrekkelijk betrekkelijk;
    private final Tijdvak tijdvak;
    private final Dagvandemaand dagvandemaand;

    Zinlezer(Zin zin, LocalDate vandaag) {
      var jaren = new Jaren(vandaag);
      this.zin = zin;
      this.cijferdatum = new Cijferdatum(zin, jaren);
      this.dagmaand = new Dagmaand(zin, jaren);
      this.weekdagdatum = new Weekdagdatum(zin, vandaag);
      this.betrekkelijk = new Betrekkelijk(zin, vandaag);
      this.tijdvak = new Tijdvak(zin, vandaag, jaren);
      this.dagvandemaand = new Dagvandemaand(zin, vandaag);
    }

    Optional<Gelezen> lees(int plaats) {
      if (zin.stuk(plaats).isTeken()) {
        return Optional.empty();
      }
      return weekdagMetDatum(plaats)
          .or(() -> cijferdatum.lees(plaats))
          .or(() -> dagmaand.lees(plaats))
          .or(() -> weekdagdatum.lees(plaats))
          .or(() -> betrekkelijk.lees(plaats))
          .or(() -> tijdvak.lees(plaats))
          .or(() -> dagvandemaand.lees(plaats));
    }

    /** 'Vrijdag 12 maart': the weekday adds nothing to the date. */
    private Optional<Gelezen> weekdagMetDatum(int plaats) {
      if (!zin.stuk(plaats).isWoord() || !Kalenderwoorden.weekdagOfKort(zin.lees(plaats))) {
        return Optional.empty();
      }
      int na = zin.stuk(plaats + 1).isTekenUit(".,") ? plaats + 2 : plaats + 1;
      int datum = zin.is(na, "de") || zin.is(na, "the") ? na + 1 : na;
      return cijferdatum
          .lees(datum)
          .or(() -> dagmaand.lees(datum))
          .map(gelezen -> new Gelezen(plaats, gelezen.tot(), gelezen.datum()));
    }
  }
}
