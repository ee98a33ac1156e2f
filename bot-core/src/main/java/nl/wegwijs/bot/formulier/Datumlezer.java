package nl.wegwijs.bot.formulier;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wegwijs.intents.Datum;
import nl.wegwijs.intents.Entiteit;

/** Reads what was said of a day as the value of a field. Pure. */
final class Datumlezer {
  private static final int DAGEN_IN_HALF_JAAR = 184;
  private static final int OUDSTE = 125;
  private static final int EEUW = 100;

  private Datumlezer() {}

  /**
   * A day without a year is the nearest one; where that one lies too far ahead for the field while
   * the one before it does not, either may be meant.
   *
   * @param vooruit days ahead that the field allows
   */
  static Lezing dag(Datum gezegd, LocalDate vandaag, int vooruit) {
    return switch (gezegd) {
      case Datum.Dag(LocalDate dag) -> new Lezing.Waarde(dag.toString());
      case Datum.BestaatNiet(String woorden) ->
          new Lezing.Fout("fout-datum-bestaat-niet", List.of("datum", woorden));
      case Datum.Periode periode -> new Lezing.Fout("fout-datum-precies");
      case Datum.ZonderJaar(MonthDay monthDay) -> zonderJaar(monthDay, vandaag, vooruit);
    };
  }

  private static Lezing zonderJaar(MonthDay monthDay, LocalDate vandaag, int vooruit) {
    List<LocalDate> mogelijk =
        IntStream.rangeClosed(vandaag.getYear() - 1, vandaag.getYear() + 1)
            .filter(monthDay::isValidYear)
            .mapToObj(monthDay::atYear)
            .sorted((a, b) ->
                Long.compare(
                    Math.abs(vandaag.toEpochDay() - a.toEpochDay()),
                    Math.abs(vandaag.toEpochDay() - b.toEpochDay())))
            .toList();
    // only 29 February is further away than half a year: this year has none
    if (mogelijk.isEmpty()
        || Math.abs(vandaag.toEpochDay() - mogelijk.getFirst().toEpochDay()) > DAGEN_IN_HALF_JAAR) {
      return new Lezing.Fout(
          "fout-datum-bestaat-niet",
          List.of("datum", monthDay.getDayOfMonth() + "-" + monthDay.getMonthValue()));
    }
    LocalDate dichtstbij = mogelijk.getFirst();
    if (!dichtstbij.isAfter(vandaag.plusDays(vooruit))) {
      return new Lezing.Waarde(dichtstbij.toString());
    }
    Optional<LocalDate> geweest =
        mogelijk.stream().filter(dag -> dag.isBefore(vandaag)).findFirst();
    if (geweest.isEmpty()) {
      return new Lezing.Waarde(dichtstbij.toString());
    }
    return new Lezing.Meerdere(List.of(dichtstbij.toString(), geweest.get().toString()));
  }

  /** A day on which somebody alive was born. */
  static Lezing geboren(Entiteit entiteit, LocalDate vandaag) {
    if (entiteit.datum().isEmpty()) {
      return new Lezing.Niets();
    }
    return switch (entiteit.datum().get()) {
      case Datum.Dag(LocalDate dag) -> geboren(dag, entiteit.tekst(), vandaag);
      case Datum.BestaatNiet(String woorden) ->
          new Lezing.Fout("fout-datum-bestaat-niet", List.of("datum", woorden));
      case Datum.Periode periode -> new Lezing.Fout("fout-geboortedatum");
      case Datum.ZonderJaar zonderJaar -> new Lezing.Fout("fout-geboortejaar");
    };
  }

  private static Lezing geboren(LocalDate dag, String gezegd, LocalDate vandaag) {
    // '01-03-27' said as a birthday means the century before
    LocalDate geboren = dag.isAfter(vandaag) ? dag.minusYears(EEUW) : dag;
    boolean jaarVoluit = gezegd.contains(String.valueOf(dag.getYear()));
    boolean kanNiet =
        geboren.isBefore(vandaag.minusYears(OUDSTE))
            || dag.isAfter(vandaag.plusYears(EEUW))
            || (dag.isAfter(vandaag) && jaarVoluit);
    return kanNiet ? new Lezing.Fout("fout-geboortedatum") : new Lezing.Waarde(geboren.toString());
  }
}
