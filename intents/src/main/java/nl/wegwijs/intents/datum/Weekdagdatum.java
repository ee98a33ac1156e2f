package nl.wegwijs.intents.datum;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.intents.Datum;
import nl.wegwijs.intents.datum.Kalenderwoorden.Eenheid;
import nl.wegwijs.intents.zin.Getal;
import nl.wegwijs.intents.zin.Telwoorden;
import nl.wegwijs.intents.zin.Zin;

/**
 * Days by their weekday. A bare 'vrijdag', and 'aanstaande', 'komende' and 'aankomende vrijdag', is
 * the first Friday after today; 'deze vrijdag' is it too, today counted; after 'sinds' it is the
 * last one. 'Volgende vrijdag' and 'volgende week vrijdag' are the Friday of the next ISO week,
 * 'afgelopen', 'laatste' and 'vorige vrijdag' the last one before today.
 */
final class Weekdagdatum {
  private static final Set<String> GEWOONTE =
      Set.of(
          "elke", "iedere", "alle", "every", "each", "s", "black", "witte", "goede", "good",
          "cyber");
  private static final Set<String> EERSTKOMENDE =
      Set.of(
          "aanstaande", "komende", "aankomende", "eerstvolgende", "eerste", "coming", "upcoming");
  private static final Set<String> VERLEDEN =
      Set.of("afgelopen", "laatste", "vorige", "last", "past", "jongstleden");
  private static final Set<String> VOLGENDE = Set.of("volgende", "next");
  private static final Set<String> DEZE = Set.of("deze", "this");

  private final Zin zin;
  private final LocalDate vandaag;

  Weekdagdatum(Zin zin, LocalDate vandaag) {
    this.zin = zin;
    this.vandaag = vandaag;
  }

  Optional<Gelezen> lees(int plaats) {
    Optional<Integer> week = week(plaats);
    if (week.isPresent()) {
      int op = zin.is(plaats + 2, "op") || zin.is(plaats + 2, "on") ? 1 : 0;
      return dag(plaats + 2 + op)
          .map(dag -> gelezen(plaats, einde(plaats + 2 + op), inWeek(dag, week.get())));
    }
    return naWoord(plaats).or(() -> kaal(plaats));
  }

  /** The weekday with a word before it. */
  private Optional<Gelezen> naWoord(int plaats) {
    int afgekort = afgekort(plaats);
    int dagplaats = afgekort > 0 ? plaats + afgekort : plaats + 1;
    Optional<DayOfWeek> dag = dag(dagplaats);
    if (dag.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> datum = Optional.empty();
    if (afgekort > 0 || zin.is(plaats, EERSTKOMENDE)) {
      datum = Optional.of(volgende(dag.get()));
    } else if (zin.is(plaats, VERLEDEN)) {
      datum = Optional.of(vandaag.with(TemporalAdjusters.previous(dag.get())));
    } else if (zin.is(plaats, VOLGENDE)) {
      datum = Optional.of(inWeek(dag.get(), 1));
    } else if (zin.is(plaats, DEZE)) {
      datum = Optional.of(vandaag.with(TemporalAdjusters.nextOrSame(dag.get())));
    }
    return datum.map(gevonden -> gelezen(plaats, einde(dagplaats), gevonden));
  }

  /** The weekday alone or with words after it. */
  private Optional<Gelezen> kaal(int plaats) {
    Optional<DayOfWeek> dag = dag(plaats);
    if (dag.isEmpty() || zin.is(plaats - 1, GEWOONTE)) {
      return Optional.empty();
    }
    int tot = einde(plaats);
    Optional<Integer> week = week(tot);
    if (week.isPresent()) {
      return Optional.of(gelezen(plaats, tot + 2, inWeek(dag.get(), week.get())));
    }
    boolean sinds = zin.is(plaats - 1, "sinds") || zin.is(plaats - 1, "since");
    if (sinds) {
      LocalDate geweest = vandaag.with(TemporalAdjusters.previous(dag.get()));
      return Optional.of(gelezen(plaats, tot, geweest));
    }
    if (zin.is(tot, "jl") || zin.is(tot, "jongstleden")) {
      LocalDate geweest = vandaag.with(TemporalAdjusters.previous(dag.get()));
      return Optional.of(gelezen(plaats, tot + 1, geweest));
    }
    int afgekort = zin.is(tot, "aanstaande") ? 1 : afgekort(tot);
    return Optional.of(
        over(plaats, tot, volgende(dag.get()))
            .orElseGet(() -> gelezen(plaats, tot + afgekort, volgende(dag.get()))));
  }

  /** 'Vrijdag over twee weken': that many weeks after the first Friday. */
  private Optional<Gelezen> over(int plaats, int tot, LocalDate eerste) {
    boolean engels = zin.is(tot, "in");
    if (!zin.is(tot, "over") && !engels) {
      return Optional.empty();
    }
    Optional<Getal> aantal = Betrekkelijk.aantal(zin, tot + 1);
    if (aantal.isEmpty()
        || Eenheid.van(zin, aantal.get().tot()).orElse(Eenheid.DAG) != Eenheid.WEEK) {
      return Optional.empty();
    }
    boolean past = !engels || Eenheid.engels(zin.lees(aantal.get().tot()));
    return past && aantal.get().waarde() <= Eenheid.WEEK.meeste()
        ? Optional.of(
            gelezen(plaats, aantal.get().tot() + 1, eerste.plusWeeks(aantal.get().waarde())))
        : Optional.empty();
  }

  /** How many weeks from now a week is: 'volgende week' is 1. */
  private Optional<Integer> week(int plaats) {
    if (!zin.is(plaats + 1, "week")) {
      return Optional.empty();
    }
    if (zin.is(plaats, Tijdvak.VOLGENDE)) {
      return Optional.of(1);
    }
    if (zin.is(plaats, Tijdvak.VORIGE)) {
      return Optional.of(-1);
    }
    return zin.is(plaats, Tijdvak.DEZE) ? Optional.of(0) : Optional.empty();
  }

  private Optional<DayOfWeek> dag(int plaats) {
    return zin.stuk(plaats).isWoord()
        ? Kalenderwoorden.weekdag(zin.lees(plaats))
        : Optional.empty();
  }

  /** The piece after the weekday and the part of the day behind it. */
  private int einde(int plaats) {
    boolean dagdeel =
        zin.stuk(plaats + 1).isWoord() && Kalenderwoorden.dagdeel(zin.lees(plaats + 1));
    return dagdeel && !zin.is(plaats + 1, "morgen") ? plaats + 2 : plaats + 1;
  }

  /** How many pieces 'a.s.' takes up there; 0 where it does not stand. */
  private int afgekort(int plaats) {
    if (zin.is(plaats, "as")
        && Telwoorden.waarde(zin.lees(plaats + 1)) < 0
        && dag(plaats + 1).isPresent()) {
      return 1;
    }
    boolean metPunt =
        zin.is(plaats, "a") && zin.stuk(plaats + 1).isTeken('.') && zin.is(plaats + 2, "s");
    if (!metPunt) {
      return 0;
    }
    return zin.stuk(plaats + 3).isTeken('.') ? 4 : 3;
  }

  private LocalDate volgende(DayOfWeek dag) {
    return vandaag.with(TemporalAdjusters.next(dag));
  }

  private LocalDate inWeek(DayOfWeek dag, int afstand) {
    return vandaag
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusWeeks(afstand)
        .with(TemporalAdjusters.nextOrSame(dag));
  }

  private static Gelezen gelezen(int van, int tot, LocalDate dag) {
    return new Gelezen(van, tot, new Datum.Dag(dag));
  }
}
