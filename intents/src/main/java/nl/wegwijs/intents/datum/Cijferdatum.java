package nl.wegwijs.intents.datum;

import java.time.Month;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.intents.Datum;
import nl.wegwijs.intents.zin.Maatwoorden;
import nl.wegwijs.intents.zin.Stuk;
import nl.wegwijs.intents.zin.Zin;

/** Dates in digits: {@code 01-03}, {@code 1/3/27}, {@code 2027-03-01}, {@code 12121980}. */
final class Cijferdatum {

  private static final Set<String> GEEN_DATUM_NA =
      Set.of(
          "artikel",
          "art",
          "stand",
          "uitslag",
          "versie",
          "groep",
          "klas",
          "lijn",
          "kamer",
          "won",
          "verloor",
          "score",
          "tel",
          "telefoon",
          "mobiel",
          "kavel",
          "unit",
          "flat",
          "vak",
          "box");

  private final Zin zin;
  private final Jaren jaren;

  Cijferdatum(Zin zin, Jaren jaren) {
    this.zin = zin;
    this.jaren = jaren;
  }

  Optional<Gelezen> lees(int plaats) {
    return zin.stuk(plaats).isGetal() && vrijBegin(plaats)
        ? metJaar(plaats).or(() -> zonderJaar(plaats))
        : Optional.empty();
  }

  /** A date with its year, which its form alone makes sure of. */
  Optional<Gelezen> metJaar(int plaats) {
    if (!zin.stuk(plaats).isGetal() || !vrijBegin(plaats)) {
      return Optional.empty();
    }
    return aaneen(plaats)
        .or(() -> jaarEerst(plaats))
        .or(() -> jaarLaatst(plaats))
        .filter(gelezen -> vrijEind(gelezen.tot()));
  }

  private Optional<Gelezen> aaneen(int plaats) {
    String cijfers = zin.lees(plaats);
    if (cijfers.length() != 8) {
      return Optional.empty();
    }
    int jaar = Integer.parseInt(cijfers.substring(4));
    int maand = Integer.parseInt(cijfers.substring(2, 4));
    int dag = Integer.parseInt(cijfers.substring(0, 2));
    return jaar >= 1900 && jaar <= 2100
        ? bestaand(plaats, plaats + 1, dag, maand, jaar)
        : Optional.empty();
  }

  private Optional<Gelezen> jaarEerst(int plaats) {
    int jaar = zin.stuk(plaats).getal();
    boolean vorm =
        zin.lees(plaats).length() == 4
            && Jaren.kan(jaar)
            && deel(plaats + 2)
            && deel(plaats + 4)
            && streep(plaats + 1, plaats + 3, "-/.");
    return vorm
        ? volledig(plaats, plaats + 5, getal(plaats + 4), getal(plaats + 2), jaar)
        : Optional.empty();
  }

  private Optional<Gelezen> jaarLaatst(int plaats) {
    if (!deel(plaats)) {
      return Optional.empty();
    }
    boolean spaties = deel(plaats + 1) && isJaar(plaats + 2);
    if (spaties) {
      return bestaand(plaats, plaats + 3, getal(plaats), getal(plaats + 1), getal(plaats + 2));
    }
    boolean vier = isJaar(plaats + 4);
    boolean twee = zin.stuk(plaats + 4).isGetal() && zin.lees(plaats + 4).length() == 2;
    boolean dichtOpeen = streep(plaats + 1, plaats + 3, "-/.");
    boolean los = losseStreep(plaats + 1, plaats + 3);
    if (!deel(plaats + 2) || !(vier ? dichtOpeen || los : twee && dichtOpeen)) {
      return Optional.empty();
    }
    int dag = getal(plaats);
    int maand = getal(plaats + 2);
    return vier
        ? volledig(plaats, plaats + 5, dag, maand, getal(plaats + 4))
        : bestaand(plaats, plaats + 5, dag, maand, jaren.voluit(getal(plaats + 4)))
            .or(() -> nietBestaand(plaats, plaats + 5, dag, maand));
  }

  private Optional<Gelezen> zonderJaar(int plaats) {
    boolean vorm =
        deel(plaats)
            && deel(plaats + 2)
            && zin.stuk(plaats + 1).isTekenUit("-/")
            && zin.stuk(plaats + 1).vast()
            && zin.stuk(plaats + 2).vast()
            && vrijEind(plaats + 3);
    int dag = getal(plaats);
    int maand = getal(plaats + 2);
    boolean kan = vorm && dag >= 1 && dag <= 31 && maand >= 1 && maand <= 12;
    int woord = zin.stuk(plaats - 1).isTeken('.') ? plaats - 2 : plaats - 1;
    if (!kan || Maatwoorden.telt(zin, plaats + 3) || zin.is(woord, GEEN_DATUM_NA)) {
      return Optional.empty();
    }
    boolean altijd = zin.stuk(plaats + 1).isTeken('/') && dag == 24 && maand == 7;
    if (altijd || new Adresomgeving(zin).maaktHuisnummer(plaats)) {
      return Optional.empty();
    }
    return Optional.of(
        new Gelezen(
            plaats,
            plaats + 3,
            Jaren.datum(dag, Month.of(maand), Optional.empty(), zin.slice(plaats, plaats + 3))));
  }

  private Optional<Gelezen> volledig(int van, int tot, int dag, int maand, int jaar) {
    return bestaand(van, tot, dag, maand, jaar).or(() -> nietBestaand(van, tot));
  }

  private Optional<Gelezen> bestaand(int van, int tot, int dag, int maand, int jaar) {
    if (maand < 1 || maand > 12) {
      return Optional.empty();
    }
    Datum datum = Jaren.datum(dag, Month.of(maand), Optional.of(jaar), "");
    return datum instanceof Datum.Dag
        ? Optional.of(new Gelezen(van, tot, datum))
        : Optional.empty();
  }

  private Optional<Gelezen> nietBestaand(int van, int tot, int dag, int maand) {
    boolean vorm = dag >= 1 && dag <= 31 && maand >= 1 && maand <= 12;
    return vorm ? nietBestaand(van, tot) : Optional.empty();
  }

  private Optional<Gelezen> nietBestaand(int van, int tot) {
    return Optional.of(new Gelezen(van, tot, new Datum.BestaatNiet(zin.slice(van, tot))));
  }

  private int getal(int plaats) {
    return zin.stuk(plaats).getal();
  }

  private boolean deel(int plaats) {
    return zin.stuk(plaats).isGetal() && zin.lees(plaats).length() <= 2;
  }

  private boolean isJaar(int plaats) {
    return zin.stuk(plaats).isGetal() && zin.lees(plaats).length() == 4 && Jaren.kan(getal(plaats));
  }

  private boolean streep(int eerste, int tweede, String tekens) {
    Stuk streep = zin.stuk(eerste);
    return streep.isTekenUit(tekens)
        && streep.tekst().equals(zin.lees(tweede))
        && streep.vast()
        && zin.stuk(eerste + 1).vast()
        && zin.stuk(tweede).vast()
        && zin.stuk(tweede + 1).vast();
  }

  private boolean losseStreep(int eerste, int tweede) {
    return zin.stuk(eerste).isTekenUit("-/") && zin.lees(tweede).equals(zin.lees(eerste));
  }

  private boolean vrijBegin(int plaats) {
    Stuk ervoor = zin.stuk(plaats - 1);
    if (plaats == 0 || !zin.stuk(plaats).vast()) {
      return plaats == 0 || !ervoor.isTekenUit("\u20ac$");
    }
    boolean ketting = zin.stuk(plaats - 2).isGetal() && ervoor.vast();
    return ervoor.isTeken() && !ervoor.isTekenUit("\u20ac$+#@&*_") && !ketting;
  }

  private boolean vrijEind(int plaats) {
    Stuk erna = zin.stuk(plaats);
    if (!erna.vast()) {
      return !erna.isTekenUit("\u20ac%");
    }
    if (erna.isWoord()) {
      return erna.tekst().equals("t");
    }
    boolean ketting = zin.stuk(plaats + 1).isGetal() && zin.stuk(plaats + 1).vast();
    return erna.isTeken() && !erna.isTekenUit("\u20ac%@_*") && !ketting;
  }
}
