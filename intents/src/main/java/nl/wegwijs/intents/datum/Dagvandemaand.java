package nl.wegwijs.intents.datum;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.intents.Datum;
import nl.wegwijs.intents.zin.Stuk;
import nl.wegwijs.intents.zin.Telwoorden;
import nl.wegwijs.intents.zin.Woordenlijst;
import nl.wegwijs.intents.zin.Zin;

/**
 * A day without its month: {@code de 15e}, {@code op de vijftiende}. It is the next such day, today
 * counted. Below eleven it must follow a word such as 'op' or 'per', since 'de tweede' mostly says
 * which one of several.
 */
final class Dagvandemaand {
  private static final int VEELGEBRUIKT = 10;

  private static final Set<String> VOOR_DATUM =
      Set.of(
          "op", "per", "vanaf", "tot", "sinds", "voor", "uiterlijk", "on", "from", "until", "by");

  /** Words that may follow a day; any other would be what is numbered. */
  private static final Set<String> NA_DATUM =
      Woordenlijst.van(
          """
          en of naar ga gaan ik wij we verhuis verhuizen is wil wordt om met kom komt krijg
          krijgen moet kan ben zijn in op dan al nog maar want heb hebben verhuist verhuisd
          uit bij te a and i to move moving betrek vertrek trek
          """);

  private final Zin zin;
  private final LocalDate vandaag;

  Dagvandemaand(Zin zin, LocalDate vandaag) {
    this.zin = zin;
    this.vandaag = vandaag;
  }

  Optional<Gelezen> lees(int plaats) {
    boolean lidwoord = zin.is(plaats, "de") || zin.is(plaats, "the");
    if (!lidwoord) {
      return Optional.empty();
    }
    Stuk stuk = zin.stuk(plaats + 1);
    boolean cijfers =
        stuk.isGetal() && zin.is(plaats + 2, Dagmaand.RANGTEKENS) && zin.stuk(plaats + 2).vast();
    int dag = cijfers ? stuk.getal() : Telwoorden.rang(stuk.tekst());
    int tot = cijfers ? plaats + 3 : plaats + 2;
    boolean duidelijk = dag > VEELGEBRUIKT || zin.is(plaats - 1, VOOR_DATUM);
    if (dag < 1 || dag > 31 || !duidelijk) {
      return Optional.empty();
    }
    boolean maandVolgt =
        (zin.is(tot, "van") || zin.is(tot, "of"))
            && Kalenderwoorden.maandOfKort(zin.lees(tot + 1)).isPresent();
    return maandVolgt
        ? Optional.empty()
        : metMaand(plaats, tot, dag).or(() -> volgende(plaats, tot, dag));
  }

  private Optional<Gelezen> metMaand(int plaats, int tot, int dag) {
    if (!zin.is(tot, "van") && !zin.is(tot, "of")) {
      return Optional.empty();
    }
    if (zin.is(tot + 1, "de") && zin.is(tot + 2, "maand")) {
      return Optional.of(eerste(plaats, tot + 3, dag));
    }
    if (!zin.is(tot + 2, "maand") && !zin.is(tot + 2, "month")) {
      return Optional.empty();
    }
    int verschil = zin.is(tot + 1, Tijdvak.VOLGENDE) ? 1 : zin.is(tot + 1, Tijdvak.VORIGE) ? -1 : 0;
    YearMonth maand = YearMonth.from(vandaag).plusMonths(verschil);
    Datum datum =
        maand.isValidDay(dag)
            ? new Datum.Dag(maand.atDay(dag))
            : new Datum.BestaatNiet(zin.slice(plaats, tot + 3));
    return Optional.of(new Gelezen(plaats, tot + 3, datum));
  }

  private Optional<Gelezen> volgende(int plaats, int tot, int dag) {
    boolean kan = zin.stuk(tot).isTeken() || zin.is(tot, NA_DATUM);
    return kan ? Optional.of(eerste(plaats, tot, dag)) : Optional.empty();
  }

  private Gelezen eerste(int van, int tot, int dag) {
    YearMonth maand = YearMonth.from(vandaag);
    if (dag < vandaag.getDayOfMonth()) {
      maand = maand.plusMonths(1);
    }
    while (!maand.isValidDay(dag)) {
      maand = maand.plusMonths(1);
    }
    return new Gelezen(van, tot, new Datum.Dag(maand.atDay(dag)));
  }
}
