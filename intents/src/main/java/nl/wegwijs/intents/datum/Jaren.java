package nl.wegwijs.intents.datum;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import nl.wegwijs.intents.Datum;
import nl.wegwijs.intents.zin.Getal;
import nl.wegwijs.intents.zin.Stuk;
import nl.wegwijs.intents.zin.Telwoorden;
import nl.wegwijs.intents.zin.Zin;

/** Years as they are written and said, and the dates they make. */
final class Jaren {
  private static final int EERSTE = 1800;
  private static final int LAATSTE = 2200;
  private static final int LANGST_VOORUIT = 20;

  private final LocalDate vandaag;

  Jaren(LocalDate vandaag) {
    this.vandaag = vandaag;
  }

  /** Whether the number can be the year of a date in full. */
  static boolean kan(int jaar) {
    return jaar >= EERSTE && jaar <= LAATSTE;
  }

  /** A year of two digits: from 79 years ago to 20 years ahead. */
  int voluit(int tweeCijfers) {
    int jaar = vandaag.getYear() - vandaag.getYear() % 100 + tweeCijfers;
    if (jaar > vandaag.getYear() + LANGST_VOORUIT) {
      return jaar - 100;
    }
    return jaar <= vandaag.getYear() - 100 + LANGST_VOORUIT ? jaar + 100 : jaar;
  }

  /** The year of that month that is nearest to today. */
  YearMonth dichtstbij(Month maand) {
    YearMonth nu = YearMonth.from(vandaag);
    YearMonth ditJaar = nu.withMonth(maand.getValue());
    int verschil = maand.getValue() - nu.getMonthValue();
    if (verschil > 6) {
      return ditJaar.minusYears(1);
    }
    return verschil < -5 ? ditJaar.plusYears(1) : ditJaar;
  }

  /** The year said or written from that piece on; what it is no year for is not read. */
  Optional<Getal> lees(Zin zin, int plaats) {
    Stuk stuk = zin.stuk(plaats);
    if (stuk.isGetal() && stuk.tekst().length() == 4) {
      Stuk erna = zin.stuk(plaats + 1);
      boolean postcode =
          erna.isWoord()
              && erna.tekst().length() == 2
              && (erna.vast() || erna.schrift() == Stuk.Schrift.KAPITALEN);
      return kan(stuk.getal()) && !postcode
          ? Optional.of(new Getal(stuk.getal(), plaats + 1))
          : Optional.empty();
    }
    if (stuk.isWoord()) {
      return gezegd(zin, plaats).or(() -> betrekkelijk(zin, plaats));
    }
    return Optional.empty();
  }

  private static Optional<Getal> gezegd(Zin zin, int plaats) {
    Optional<Getal> eerste = Telwoorden.lees(zin, plaats);
    if (eerste.isEmpty()) {
      return Optional.empty();
    }
    int waarde = eerste.get().waarde();
    if (waarde >= 1900 && waarde <= 2100) {
      return eerste;
    }
    int eeuw = Telwoorden.waarde(zin.lees(plaats));
    if (eeuw == 19 || eeuw == 20) {
      return Telwoorden.lees(zin, plaats + 1)
          .filter(rest -> zin.stuk(plaats + 1).isWoord() && rest.waarde() < 100)
          .map(rest -> new Getal(eeuw * 100 + rest.waarde(), rest.tot()));
    }
    return Optional.empty();
  }

  private Optional<Getal> betrekkelijk(Zin zin, int plaats) {
    int van = zin.is(plaats, "van") || zin.is(plaats, "of") ? plaats + 1 : plaats;
    if (!zin.is(van + 1, "jaar") && !zin.is(van + 1, "year")) {
      return Optional.empty();
    }
    int verschil =
        switch (zin.lees(van)) {
          case "dit", "this" -> 0;
          case "volgend", "komend", "next" -> 1;
          case "vorig", "afgelopen", "last" -> -1;
          default -> -2;
        };
    return verschil == -2
        ? Optional.empty()
        : Optional.of(new Getal(vandaag.getYear() + verschil, van + 2));
  }

  /** The day of a month with or without a year; one that does not exist if there is none. */
  static Datum datum(int dag, Month maand, Optional<Integer> jaar, String gezegd) {
    if (dag < 1 || dag > maand.maxLength()) {
      return new Datum.BestaatNiet(gezegd);
    }
    if (jaar.isEmpty()) {
      return new Datum.ZonderJaar(MonthDay.of(maand, dag));
    }
    try {
      return new Datum.Dag(LocalDate.of(jaar.get(), maand, dag));
    } catch (DateTimeException nietInDatJaar) {
      return new Datum.BestaatNiet(gezegd);
    }
  }
}
