package nl.wegwijs.gemeente;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * Days on which a gemeente is closed: the Dutch holidays of the Algemene termijnenwet (art. 3),
 * computed, and its own. Good Friday and 5 May are equal to holidays in that law, but gemeenten
 * differ in closing on them.
 *
 * @param goedeVrijdag whether Good Friday is a closing day here
 * @param bevrijdingsdag whether 5 May is one: each year, only in years divisible by five, or never
 * @param eigen local closing days with the reason
 */
public record Sluitingsdagen(
    boolean goedeVrijdag, Bevrijdingsdag bevrijdingsdag, Map<LocalDate, String> eigen) {
  private static final MonthDay NIEUWJAAR = MonthDay.of(Month.JANUARY, 1);
  private static final MonthDay VIJF_MEI = MonthDay.of(Month.MAY, 5);
  private static final MonthDay EERSTE_KERSTDAG = MonthDay.of(Month.DECEMBER, 25);
  private static final MonthDay TWEEDE_KERSTDAG = MonthDay.of(Month.DECEMBER, 26);

  /** In which years 5 May is a day off. */
  public enum Bevrijdingsdag {
    ALTIJD,
    LUSTRUM,
    NOOIT
  }

  public Sluitingsdagen {
    eigen = Map.copyOf(eigen);
  }

  /** The name of the holiday or the reason for closing; empty on a normal day. */
  public Optional<String> reden(LocalDate dag) {
    return Optional.ofNullable(eigen.get(dag)).or(() -> vasteDag(dag)).or(() -> dagRondPasen(dag));
  }

  /**
   * Easter Sunday of that year by the Gregorian reckoning (the "anonymous" computus of Meeus, Jones
   * and Butcher).
   *
   * @param jaar from 1583
   */
  public static LocalDate pasen(int jaar) {
    int gulden = jaar % 19;
    int eeuw = jaar / 100;
    int inEeuw = jaar % 100;
    int maancorrectie = (eeuw + 8) / 25;
    int maan = (eeuw - (eeuw - maancorrectie + 1) / 3 + 15 + 19 * gulden - eeuw / 4) % 30;
    int zondag = (32 + 2 * (eeuw % 4) + 2 * (inEeuw / 4) - maan - inEeuw % 4) % 7;
    int laat = (gulden + 11 * maan + 22 * zondag) / 451;
    int dagen = maan + zondag - 7 * laat + 114;
    return LocalDate.of(jaar, dagen / 31, dagen % 31 + 1);
  }

  private Optional<String> vasteDag(LocalDate dag) {
    MonthDay datum = MonthDay.from(dag);
    if (datum.equals(NIEUWJAAR)) {
      return Optional.of("Nieuwjaarsdag");
    }
    if (dag.equals(koningsdag(dag.getYear()))) {
      return Optional.of("Koningsdag");
    }
    if (datum.equals(VIJF_MEI) && bevrijdingsdagIn(dag.getYear())) {
      return Optional.of("Bevrijdingsdag");
    }
    if (datum.equals(EERSTE_KERSTDAG)) {
      return Optional.of("Eerste Kerstdag");
    }
    return datum.equals(TWEEDE_KERSTDAG) ? Optional.of("Tweede Kerstdag") : Optional.empty();
  }

  private Optional<String> dagRondPasen(LocalDate dag) {
    return switch ((int) ChronoUnit.DAYS.between(pasen(dag.getYear()), dag)) {
      case -2 -> goedeVrijdag ? Optional.of("Goede Vrijdag") : Optional.empty();
      case 0 -> Optional.of("Eerste Paasdag");
      case 1 -> Optional.of("Tweede Paasdag");
      case 39 -> Optional.of("Hemelvaartsdag");
      case 49 -> Optional.of("Eerste Pinksterdag");
      case 50 -> Optional.of("Tweede Pinksterdag");
      default -> Optional.empty();
    };
  }

  private boolean bevrijdingsdagIn(int jaar) {
    return switch (bevrijdingsdag) {
      case ALTIJD -> true;
      case LUSTRUM -> jaar % 5 == 0;
      case NOOIT -> false;
    };
  }

  private static LocalDate koningsdag(int jaar) {
    LocalDate verjaardag = LocalDate.of(jaar, Month.APRIL, 27);
    return verjaardag.getDayOfWeek() == DayOfWeek.SUNDAY ? verjaardag.minusDays(1) : verjaardag;
  }
}
