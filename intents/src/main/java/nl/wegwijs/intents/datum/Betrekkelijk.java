package nl.wegwijs.intents.datum;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.intents.Datum;
import nl.wegwijs.intents.datum.Kalenderwoorden.Eenheid;
import nl.wegwijs.intents.zin.Getal;
import nl.wegwijs.intents.zin.Telwoorden;
import nl.wegwijs.intents.zin.Zin;

/** Days counted from today: {@code gisteren}, {@code over twee weken}, {@code in 10 days}. */
final class Betrekkelijk {
  private static final Map<String, Integer> DAGEN =
      Map.ofEntries(
          Map.entry("vandaag", 0),
          Map.entry("heden", 0),
          Map.entry("vanmorgen", 0),
          Map.entry("vanochtend", 0),
          Map.entry("vanmiddag", 0),
          Map.entry("vanavond", 0),
          Map.entry("vannacht", 0),
          Map.entry("today", 0),
          Map.entry("tonight", 0),
          Map.entry("morgen", 1),
          Map.entry("morgenochtend", 1),
          Map.entry("morgenvroeg", 1),
          Map.entry("morgenmiddag", 1),
          Map.entry("morgenavond", 1),
          Map.entry("tomorrow", 1),
          Map.entry("overmorgen", 2),
          Map.entry("gister", -1),
          Map.entry("gisteren", -1),
          Map.entry("gisterochtend", -1),
          Map.entry("gistermorgen", -1),
          Map.entry("gistermiddag", -1),
          Map.entry("gisteravond", -1),
          Map.entry("gisternacht", -1),
          Map.entry("yesterday", -1),
          Map.entry("eergisteren", -2),
          Map.entry("eergister", -2));

  /** 'Goede morgen' and 'in de morgen' speak of a part of the day. */
  private static final Set<String> GEEN_DAG_NA =
      Set.of("goede", "goeie", "goed", "de", "elke", "iedere", "s", "good");

  private static final Set<String> GELEDEN = Set.of("geleden", "terug", "ago");
  private static final Set<String> PAAR = Set.of("paar", "aantal", "few", "couple");

  private final Zin zin;
  private final LocalDate vandaag;

  Betrekkelijk(Zin zin, LocalDate vandaag) {
    this.zin = zin;
    this.vandaag = vandaag;
  }

  Optional<Gelezen> lees(int plaats) {
    return engelsOvermorgen(plaats)
        .or(() -> dag(plaats))
        .or(() -> over(plaats))
        .or(() -> geleden(plaats));
  }

  private Optional<Gelezen> engelsOvermorgen(int plaats) {
    int the = zin.is(plaats, "the") ? 1 : 0;
    if (zin.staat(plaats + the, List.of("day", "after", "tomorrow"))) {
      return Optional.of(gelezen(plaats, plaats + the + 3, vandaag.plusDays(2)));
    }
    return zin.staat(plaats + the, List.of("day", "before", "yesterday"))
        ? Optional.of(gelezen(plaats, plaats + the + 3, vandaag.minusDays(2)))
        : Optional.empty();
  }

  private Optional<Gelezen> dag(int plaats) {
    Integer afstand = zin.stuk(plaats).isWoord() ? DAGEN.get(zin.lees(plaats)) : null;
    boolean uitdrukking = zin.staat(plaats, List.of("vandaag", "de", "dag"));
    if (afstand == null || uitdrukking || zin.is(plaats - 1, GEEN_DAG_NA)) {
      return Optional.empty();
    }
    LocalDate dag = vandaag.plusDays(afstand);
    int dagdeel =
        zin.stuk(plaats + 1).isWoord() && Kalenderwoorden.dagdeel(zin.lees(plaats + 1)) ? 1 : 0;
    int tot = plaats + 1 + dagdeel;
    Optional<Gelezen> later =
        zin.is(tot, "over") ? na(plaats, tot + 1, dag, false) : Optional.empty();
    return Optional.of(later.orElseGet(() -> gelezen(plaats, tot, dag)));
  }

  private Optional<Gelezen> over(int plaats) {
    if (zin.is(plaats, "over")) {
      return na(plaats, plaats + 1, vandaag, false).or(() -> paar(plaats));
    }
    if (zin.is(plaats, "in")) {
      return na(plaats, plaats + 1, vandaag, true).or(() -> paar(plaats));
    }
    return zin.is(plaats, "binnen") || zin.is(plaats, "within") ? binnen(plaats) : Optional.empty();
  }

  private Optional<Gelezen> na(int van, int plaats, LocalDate vanaf, boolean alleenEngels) {
    if (zin.staat(plaats, List.of("een", "half", "jaar"))) {
      return Optional.of(gelezen(van, plaats + 3, vanaf.plusMonths(6)));
    }
    Optional<Getal> aantal = aantal(zin, plaats);
    Optional<Eenheid> eenheid = aantal.flatMap(getal -> Eenheid.van(zin, getal.tot()));
    if (eenheid.isEmpty() || aantal.get().waarde() > eenheid.get().meeste()) {
      return Optional.empty();
    }
    int tot = aantal.get().tot() + 1;
    boolean engels = Eenheid.engels(zin.lees(tot - 1)) && !zin.is(plaats, "een");
    boolean telling = zin.is(tot, "tijd") || zin.is(tot, "time");
    return (alleenEngels && !engels) || telling
        ? Optional.empty()
        : Optional.of(gelezen(van, tot, eenheid.get().na(vanaf, aantal.get().waarde())));
  }

  /** 'Over een paar weken': between two and four of them. */
  private Optional<Gelezen> paar(int plaats) {
    boolean nl = zin.is(plaats + 1, "een") || zin.is(plaats + 1, "a");
    int woord = nl ? plaats + 2 : plaats + 1;
    if (zin.is(woord, "enkele")) {
      woord--;
    } else if (!zin.is(woord, PAAR)) {
      return Optional.empty();
    }
    int of = zin.is(woord + 1, "of") ? 1 : 0;
    int eenheidplaats = woord + 1 + of;
    return Eenheid.van(zin, eenheidplaats)
        .filter(eenheid -> zin.is(plaats, "over") || Eenheid.engels(zin.lees(eenheidplaats)))
        .map(eenheid -> new Datum.Periode(eenheid.na(vandaag, 2), eenheid.na(vandaag, 4)))
        .map(periode -> new Gelezen(plaats, eenheidplaats + 1, periode));
  }

  private Optional<Gelezen> binnen(int plaats) {
    return na(plaats, plaats + 1, vandaag, false)
        .filter(gelezen -> gelezen.datum() instanceof Datum.Dag)
        .map(gelezen -> {
          LocalDate uiterlijk = ((Datum.Dag) gelezen.datum()).dag();
          return new Gelezen(plaats, gelezen.tot(), new Datum.Periode(vandaag, uiterlijk));
        });
  }

  private Optional<Gelezen> geleden(int plaats) {
    Optional<Getal> aantal = aantal(zin, plaats);
    Optional<Eenheid> eenheid = aantal.flatMap(getal -> Eenheid.van(zin, getal.tot()));
    if (eenheid.isEmpty() || aantal.get().waarde() > eenheid.get().meeste()) {
      return Optional.empty();
    }
    int tot = aantal.get().tot() + 1;
    return zin.is(tot, GELEDEN)
        ? Optional.of(gelezen(plaats, tot + 1, eenheid.get().na(vandaag, -aantal.get().waarde())))
        : Optional.empty();
  }

  /** A number, with 'a' for one. */
  static Optional<Getal> aantal(Zin zin, int plaats) {
    return zin.is(plaats, "a")
        ? Optional.of(new Getal(1, plaats + 1))
        : Telwoorden.lees(zin, plaats);
  }

  private static Gelezen gelezen(int van, int tot, LocalDate dag) {
    return new Gelezen(van, tot, new Datum.Dag(dag));
  }
}
