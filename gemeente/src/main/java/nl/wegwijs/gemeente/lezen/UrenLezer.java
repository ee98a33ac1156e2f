package nl.wegwijs.gemeente.lezen;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.Openingstijden;
import nl.wegwijs.gemeente.Openingstijden.Periode;
import nl.wegwijs.gemeente.Sluitingsdagen;
import nl.wegwijs.gemeente.Sluitingsdagen.Bevrijdingsdag;

/** Reads opening hours ({@code maandag: [09:00-12:30, 13:30-17:00]}) and closing days. */
final class UrenLezer {
  private static final Map<String, DayOfWeek> DAGEN =
      new TreeMap<>(
          Map.of(
              "maandag", DayOfWeek.MONDAY,
              "dinsdag", DayOfWeek.TUESDAY,
              "woensdag", DayOfWeek.WEDNESDAY,
              "donderdag", DayOfWeek.THURSDAY,
              "vrijdag", DayOfWeek.FRIDAY,
              "zaterdag", DayOfWeek.SATURDAY,
              "zondag", DayOfWeek.SUNDAY));
  private static final Pattern PERIODE =
      Pattern.compile("([0-2][0-9]:[0-5][0-9])\\s?-\\s?([0-2][0-9]:[0-5][0-9])");
  private static final Vorm<Periode> UREN =
      new Vorm<>(
          "uren als 09:00-17:00, het begin voor het einde",
          UrenLezer::periode,
          new Periode(LocalTime.MIN, LocalTime.MIN));
  private static final Vorm<Bevrijdingsdag> VIJF_MEI =
      Vorm.keuze(
          Map.of(
              "altijd", Bevrijdingsdag.ALTIJD,
              "lustrum", Bevrijdingsdag.LUSTRUM,
              "nooit", Bevrijdingsdag.NOOIT));

  private UrenLezer() {}

  static Openingstijden openingstijden(Kaartlezer kaart, Sluitingsdagen sluitingsdagen) {
    var uren = new EnumMap<DayOfWeek, List<Periode>>(DayOfWeek.class);
    DAGEN.forEach((naam, dag) -> {
      List<Periode> periodes = kaart.lijstOfNiets(naam, UREN);
      for (int i = 1; i < periodes.size(); i++) {
        if (periodes.get(i).van().isBefore(periodes.get(i - 1).tot())) {
          kaart.fout(naam, "de uren op " + naam + " overlappen of staan niet op volgorde");
        }
      }
      uren.put(dag, periodes);
    });
    if (kaart.sleutels().isEmpty()) {
      kaart.fout("er staan geen uren; noem ten minste een dag, zoals 'maandag: 09:00-17:00'");
    }
    kaart.klaar();
    return new Openingstijden(uren, sluitingsdagen);
  }

  static Sluitingsdagen sluitingsdagen(Kaartlezer kaart) {
    boolean goedeVrijdag = kaart.waarde("goedeVrijdag", Vorm.JA_NEE);
    Bevrijdingsdag bevrijdingsdag = kaart.waarde("bevrijdingsdag", VIJF_MEI);
    var eigen = new HashMap<LocalDate, String>();
    kaart
        .groepOfNiets("eigen")
        .ifPresent(dagen -> {
          for (String dag : dagen.sleutels()) {
            Optional<LocalDate> datum = Vorm.DATUM.lees().apply(dag);
            datum.ifPresentOrElse(
                d -> eigen.put(d, dagen.waarde(dag, Vorm.TEKST)),
                () ->
                    dagen.fout(
                        dag, "sluitingsdag '" + dag + "'; toegestaan: " + Vorm.DATUM.toegestaan()));
          }
        });
    kaart.klaar();
    return new Sluitingsdagen(goedeVrijdag, bevrijdingsdag, eigen);
  }

  private static Optional<Periode> periode(String tekst) {
    Matcher uren = PERIODE.matcher(tekst);
    if (!uren.matches()) {
      return Optional.empty();
    }
    try {
      Periode periode = new Periode(LocalTime.parse(uren.group(1)), LocalTime.parse(uren.group(2)));
      return Optional.of(periode).filter(p -> p.van().isBefore(p.tot()));
    } catch (DateTimeParseException geenTijd) {
      return Optional.empty();
    }
  }
}
