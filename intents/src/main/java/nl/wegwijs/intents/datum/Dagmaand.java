package nl.wegwijs.intents.datum;

import java.time.Month;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.intents.zin.Adreswoorden;
import nl.wegwijs.intents.zin.Getal;
import nl.wegwijs.intents.zin.Maatwoorden;
import nl.wegwijs.intents.zin.Stuk;
import nl.wegwijs.intents.zin.Telwoorden;
import nl.wegwijs.intents.zin.Zin;

/**
 * A day with the name of its month: {@code 1 maart}, {@code 12 dec 80}, {@code vijf april
 * tweeduizend zevenentwintig}, {@code March 1st, 2027}.
 */
final class Dagmaand {
  /** Days that no month has but that are clearly meant as one. */
  private static final int GROOTSTE_VERGISSING = 39;

  private static final int KLEINSTE_GEZEGD_JAAR = 32;

  static final Set<String> RANGTEKENS = Set.of("e", "ste", "de", "st", "nd", "rd", "th");

  private static final Set<String> GEEN_MAAND_NA =
      Set.of("i", "you", "we", "they", "it", "he", "she");

  /** A day, and whether it was said as a place in a row. */
  private record Dag(int dag, int tot, boolean rang) {}

  private final Zin zin;
  private final Jaren jaren;

  Dagmaand(Zin zin, Jaren jaren) {
    this.zin = zin;
    this.jaren = jaren;
  }

  Optional<Gelezen> lees(int plaats) {
    return dagEerst(plaats).or(() -> maandEerst(plaats));
  }

  private Optional<Gelezen> dagEerst(int plaats) {
    Optional<Dag> dag = dag(plaats);
    if (dag.isEmpty()) {
      return Optional.empty();
    }
    int tot = dag.get().tot();
    boolean van = dag.get().rang() && (zin.is(tot, "van") || zin.is(tot, "of"));
    boolean streep = zin.stuk(tot).isTekenUit("-/") && zin.stuk(tot).vast();
    int maandplaats = van || streep ? tot + 1 : tot;
    boolean inWoorden = zin.stuk(plaats).isWoord();
    Optional<Month> maand = maand(maandplaats, inWoorden && !dag.get().rang());
    boolean telbaar = dag.get().dag() <= GROOTSTE_VERGISSING && !naStraat(plaats, dag.get());
    if (maand.isEmpty() || !telbaar) {
      return Optional.empty();
    }
    return Optional.of(metJaar(plaats, maandplaats + 1, dag.get().dag(), maand.get(), streep));
  }

  /** 'Lindelaan 35 mei 2027' names a house and a month. */
  private boolean naStraat(int plaats, Dag dag) {
    return dag.dag() > 31 && Adreswoorden.misschienStraat(zin.lees(plaats - 1));
  }

  private Optional<Month> maand(int plaats, boolean alleenVoluit) {
    Stuk stuk = zin.stuk(plaats);
    if (!stuk.isWoord()) {
      return Optional.empty();
    }
    return alleenVoluit
        ? Kalenderwoorden.maand(stuk.tekst())
        : Kalenderwoorden.maandOfKort(stuk.tekst());
  }

  private Optional<Dag> dag(int plaats) {
    Stuk stuk = zin.stuk(plaats);
    if (stuk.isGetal()) {
      return cijfers(plaats, stuk);
    }
    if (!stuk.isWoord()) {
      return Optional.empty();
    }
    int rang = rang(plaats);
    if (rang > 0) {
      return Optional.of(
          new Dag(rang, zin.stuk(plaats + 1).isTeken('-') ? plaats + 3 : plaats + 1, true));
    }
    return Telwoorden.lees(zin, plaats)
        .filter(getal -> getal.waarde() >= 1 && getal.waarde() <= 31)
        .map(getal -> new Dag(getal.waarde(), getal.tot(), false));
  }

  private int rang(int plaats) {
    int rang = Telwoorden.rang(zin.lees(plaats));
    return rang < 0 && zin.stuk(plaats + 1).isTeken('-')
        ? Telwoorden.rang(zin.lees(plaats) + zin.lees(plaats + 2))
        : rang;
  }

  private Optional<Dag> cijfers(int plaats, Stuk stuk) {
    Stuk ervoor = zin.stuk(plaats - 1);
    boolean inKetting =
        stuk.vast() && plaats > 0 && (!ervoor.isTeken() || zin.stuk(plaats - 2).isGetal());
    if (stuk.tekst().length() > 2 || inKetting || ervoor.isTekenUit("\u20ac$+#")) {
      return Optional.empty();
    }
    boolean rang = zin.is(plaats + 1, RANGTEKENS) && zin.stuk(plaats + 1).vast();
    int dag = stuk.getal();
    return Optional.of(new Dag(dag, rang ? plaats + 2 : plaats + 1, rang));
  }

  private Optional<Gelezen> maandEerst(int plaats) {
    Optional<Month> maand = Kalenderwoorden.maandOfKort(zin.lees(plaats));
    if (maand.isEmpty() || zin.is(plaats - 1, GEEN_MAAND_NA)) {
      return Optional.empty();
    }
    int punt = zin.stuk(plaats + 1).isTeken('.') ? 1 : 0;
    int the = zin.is(plaats + 1 + punt, "the") ? 1 : 0;
    Optional<Dag> dag = dag(plaats + 1 + punt + the);
    boolean engels = Kalenderwoorden.engels(zin.lees(plaats));
    if (dag.isEmpty() || dag.get().dag() > 31 || !(engels || dag.get().rang())) {
      return Optional.empty();
    }
    int tot = dag.get().tot();
    boolean tijdOfTelling =
        (zin.stuk(tot).isTeken(':') && zin.stuk(tot).vast()) || Maatwoorden.telt(zin, tot);
    boolean inWoorden = zin.stuk(plaats + 1 + punt + the).isWoord();
    if ((inWoorden && !dag.get().rang()) || tijdOfTelling) {
      return Optional.empty();
    }
    return Optional.of(metJaar(plaats, tot, dag.get().dag(), maand.get(), false));
  }

  private Gelezen metJaar(int van, int tot, int dag, Month maand, boolean streep) {
    Optional<Getal> jaar = jaar(tot, streep);
    int einde = jaar.map(Getal::tot).orElse(tot);
    return new Gelezen(
        van, einde, Jaren.datum(dag, maand, jaar.map(Getal::waarde), zin.slice(van, einde)));
  }

  private Optional<Getal> jaar(int plaats, boolean streep) {
    int na = plaats;
    boolean punt = zin.stuk(na).isTeken('.') && zin.stuk(na).vast() && zin.stuk(na + 1).isGetal();
    boolean komma = zin.stuk(na).isTeken(',') && zin.lees(na + 1).length() == 4;
    boolean deel = streep && zin.stuk(na).isTekenUit("-/");
    if (punt || komma || deel) {
      na++;
    }
    if (zin.stuk(na).isTeken('\'')) {
      na++;
    }
    int begin = na;
    return jaren.lees(zin, begin).or(() -> tweeCijfers(begin));
  }

  private Optional<Getal> tweeCijfers(int plaats) {
    Stuk stuk = zin.stuk(plaats);
    Stuk erna = zin.stuk(plaats + 1);
    boolean telling =
        Maatwoorden.telt(zin, plaats + 1) || erna.isTekenUit(":%\u20ac") || erna.isGetal();
    boolean cijfersErna = zin.stuk(plaats + 2).isGetal() && zin.stuk(plaats + 2).vast();
    boolean vastVerder = erna.vast() && (erna.isWoord() || cijfersErna);
    if (telling || vastVerder) {
      return Optional.empty();
    }
    if (stuk.isGetal() && stuk.tekst().length() == 2) {
      return Optional.of(new Getal(jaren.voluit(stuk.getal()), plaats + 1));
    }
    return Telwoorden.lees(zin, plaats)
        .filter(
            jaar -> stuk.isWoord() && jaar.waarde() >= KLEINSTE_GEZEGD_JAAR && jaar.waarde() < 100)
        .map(jaar -> new Getal(jaren.voluit(jaar.waarde()), jaar.tot()));
  }
}
