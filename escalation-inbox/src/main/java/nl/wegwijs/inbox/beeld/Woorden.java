package nl.wegwijs.inbox.beeld;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.gemeente.Prioriteit;

/** Times, channels and priorities in the words of a screen. Pure. */
public final class Woorden {
  public static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private static final Locale NEDERLANDS = Locale.of("nl", "NL");
  private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("HH:mm", NEDERLANDS);
  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEE d MMM", NEDERLANDS);
  private static final DateTimeFormatter HELE_DAG =
      DateTimeFormatter.ofPattern("EEEE d MMMM", NEDERLANDS);

  private Woorden() {}

  /** A length of time in whole minutes, hours or days: '3 uur 5 min'. */
  public static String duur(Duration duur) {
    long minuten = Math.max(0, duur.toMinutes());
    if (minuten < 1) {
      return "minder dan 1 min";
    }
    if (minuten < 60) {
      return minuten + " min";
    }
    long uren = minuten / 60;
    if (uren < 24) {
      long rest = minuten % 60;
      return uren + " uur" + (rest == 0 ? "" : " " + rest + " min");
    }
    long dagen = uren / 24;
    return dagen + (dagen == 1 ? " dag" : " dagen");
  }

  /** The time of day alone: '10:32'. */
  public static String tijd(Instant moment) {
    return UUR.format(lokaal(moment));
  }

  /** A moment, with its day unless that is today: 'do 18 feb 10:32'. */
  public static String moment(Instant moment, Instant nu) {
    boolean vandaag = dag(moment).equals(dag(nu));
    return (vandaag ? "" : DAG.format(lokaal(moment)) + " ") + tijd(moment);
  }

  /** A whole day: 'dinsdag 16 februari'. */
  public static String dagnaam(LocalDate dag) {
    return HELE_DAG.format(dag);
  }

  static LocalDate dag(Instant moment) {
    return lokaal(moment).toLocalDate();
  }

  private static ZonedDateTime lokaal(Instant moment) {
    return moment.atZone(NEDERLAND);
  }

  /** Where the inwoner speaks. */
  public static String kanaal(Kanaal kanaal) {
    return switch (kanaal) {
      case WEB -> "Website";
      case WHATSAPP -> "WhatsApp";
      case SPRAAK -> "Telefoon";
      case EMAIL -> "E-mail";
      case BALIE -> "Balie";
      case CONSOLE -> "Console";
    };
  }

  /** How urgent it is; an empty text for what is as usual. */
  public static String prioriteit(Prioriteit prioriteit) {
    return switch (prioriteit) {
      case SPOED -> "Spoed";
      case HOOG -> "Hoog";
      case NORMAAL -> "";
    };
  }
}
