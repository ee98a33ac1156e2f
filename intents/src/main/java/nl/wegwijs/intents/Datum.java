package nl.wegwijs.intents;

import java.time.LocalDate;
import java.time.MonthDay;

/** What a citizen said of a date. */
public sealed interface Datum {
  /** One day, with its year said or implied ('gisteren', 'over twee weken', '1 maart 2027'). */
  record Dag(LocalDate dag) implements Datum {}

  /** A day without a year ('1 maart', '01-03'); which year is meant depends on what it is for. */
  record ZonderJaar(MonthDay dag) implements Datum {}

  /** A period ('volgende maand', 'in maart', 'eind april') in which a day must still be named. */
  record Periode(LocalDate van, LocalDate totEnMet) implements Datum {}

  /** A day that does not exist, such as 31 February, in the words of the sentence. */
  record BestaatNiet(String gezegd) implements Datum {}
}
