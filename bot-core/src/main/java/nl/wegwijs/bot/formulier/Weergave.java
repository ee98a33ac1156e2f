package nl.wegwijs.bot.formulier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.wegwijs.gemeente.Taal;

/** Writes dates and times as people read them. */
public final class Weergave {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final Locale NEDERLANDS = Locale.of("nl", "NL");
  private static final DateTimeFormatter DAG_NL =
      DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS);
  private static final DateTimeFormatter DAG_EN =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MOMENT_NL =
      DateTimeFormatter.ofPattern("EEEE d MMMM HH:mm 'uur'", NEDERLANDS);
  private static final DateTimeFormatter MOMENT_EN =
      DateTimeFormatter.ofPattern("EEEE d MMMM HH:mm", Locale.UK);

  private Weergave() {}

  /** A day: '1 maart 2027'. */
  public static String dag(LocalDate dag, Taal taal) {
    return switch (taal) {
      case NL -> DAG_NL.format(dag);
      case EN -> DAG_EN.format(dag);
    };
  }

  /** A moment in the Netherlands: 'maandag 1 maart 09:00 uur'. */
  public static String moment(Instant moment, Taal taal) {
    return switch (taal) {
      case NL -> MOMENT_NL.format(moment.atZone(NEDERLAND));
      case EN -> MOMENT_EN.format(moment.atZone(NEDERLAND));
    };
  }
}
