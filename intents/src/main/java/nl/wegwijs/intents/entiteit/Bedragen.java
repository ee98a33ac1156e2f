package nl.wegwijs.intents.entiteit;

import java.util.Optional;
import java.util.Set;
import nl.wegwijs.intents.Entiteit.Soort;
import nl.wegwijs.intents.zin.Getal;
import nl.wegwijs.intents.zin.Stuk;
import nl.wegwijs.intents.zin.Telwoorden;
import nl.wegwijs.intents.zin.Zin;

/** Amounts of money in euros: {@code € 12,50}, {@code 300 euro}, {@code twee euro vijftig}. */
final class Bedragen {
  private static final Set<String> EURO = Set.of("euro", "euros", "eur", "eurootjes");
  private static final Set<String> CENT = Set.of("cent", "cents", "centen", "eurocent");

  /** Longer numbers are no amounts that anybody pays a gemeente. */
  private static final int MEESTE_CIJFERS = 7;

  /**
   * An amount.
   *
   * @param cent its value in cents
   * @param tot the piece after it
   */
  private record Bedrag(long cent, int tot) {}

  private final Vondsten vondsten;
  private final Zin zin;

  Bedragen(Vondsten vondsten) {
    this.vondsten = vondsten;
    this.zin = vondsten.zin();
  }

  void lees() {
    int plaats = 0;
    while (plaats < zin.aantal()) {
      int begin = plaats;
      Optional<Bedrag> bedrag =
          bedrag(begin).filter(gelezen -> vondsten.vrij(begin, gelezen.tot()));
      bedrag.ifPresent(gelezen -> neem(begin, gelezen));
      plaats = bedrag.map(Bedrag::tot).orElse(plaats + 1);
    }
  }

  private void neem(int van, Bedrag bedrag) {
    long rest = bedrag.cent() % 100;
    String waarde = bedrag.cent() / 100 + (rest < 10 ? ".0" : ".") + rest;
    vondsten.neem(Soort.BEDRAG, van, bedrag.tot(), waarde);
  }

  private Optional<Bedrag> bedrag(int plaats) {
    boolean teken = zin.stuk(plaats).isTeken('\u20ac');
    if (teken || zin.is(plaats, EURO)) {
      boolean lidwoord = !zin.stuk(plaats + 1).isGetal();
      return lidwoord ? Optional.empty() : getal(plaats + 1).map(this::metMunt);
    }
    if (zin.stuk(plaats).vast() && !zin.stuk(plaats - 1).isTeken() && plaats > 0) {
      return Optional.empty();
    }
    Optional<Bedrag> getal = getal(plaats);
    if (getal.isEmpty()) {
      return Optional.empty();
    }
    int tot = getal.get().tot();
    if (zin.is(tot, CENT) && getal.get().cent() < 100_00 && !zin.is(plaats, "een")) {
      return Optional.of(new Bedrag(getal.get().cent() / 100, tot + 1));
    }
    return zin.is(tot, EURO) || zin.stuk(tot).isTeken('\u20ac')
        ? Optional.of(metCenten(getal.get().cent(), tot + 1))
        : Optional.empty();
  }

  private Bedrag metMunt(Bedrag bedrag) {
    return zin.is(bedrag.tot(), EURO) ? new Bedrag(bedrag.cent(), bedrag.tot() + 1) : bedrag;
  }

  /** 'Twee euro vijftig' and '2 euro en 50 cent'. */
  private Bedrag metCenten(long cent, int tot) {
    boolean heel = cent % 100 == 0;
    int en = zin.is(tot, "en") ? 1 : 0;
    Optional<Getal> centen = heel ? Telwoorden.lees(zin, tot + en) : Optional.empty();
    if (centen.isEmpty() || centen.get().waarde() >= 100) {
      return new Bedrag(cent, tot);
    }
    int na = centen.get().tot();
    if (zin.is(na, CENT)) {
      return new Bedrag(cent + centen.get().waarde(), na + 1);
    }
    boolean rond = centen.get().waarde() % 5 == 0 && centen.get().waarde() >= 5;
    boolean los = zin.klaar(na) || zin.stuk(na).isTekenUit(",.;");
    return en == 0 && rond && los && !zin.stuk(tot).vast()
        ? new Bedrag(cent + centen.get().waarde(), na)
        : new Bedrag(cent, tot);
  }

  private Optional<Bedrag> getal(int plaats) {
    Stuk stuk = zin.stuk(plaats);
    if (!stuk.isGetal()) {
      return Telwoorden.lees(zin, plaats)
          .map(getal -> new Bedrag(getal.waarde() * 100L, getal.tot()));
    }
    if (stuk.tekst().length() > MEESTE_CIJFERS) {
      return Optional.empty();
    }
    long heel = stuk.getal();
    int tot = plaats + 1;
    while (scheiding(tot, ".,") && zin.lees(tot + 1).length() == 3 && heel < 1_000_000_000L) {
      heel = heel * 1000 + zin.stuk(tot + 1).getal();
      tot += 2;
    }
    long centen = 0;
    if (scheiding(tot, ",.") && zin.lees(tot + 1).length() <= 2) {
      String cijfers = zin.lees(tot + 1);
      centen = Integer.parseInt(cijfers) * (cijfers.length() == 1 ? 10L : 1L);
      tot += 2;
    } else if (zin.stuk(tot).isTekenUit(",.") && vasteStreep(tot + 1)) {
      tot += vasteStreep(tot + 2) ? 3 : 2;
    }
    return Optional.of(grote(heel * 100 + centen, tot));
  }

  /** '12 duizend euro'. */
  private Bedrag grote(long cent, int tot) {
    if (zin.is(tot, "duizend")) {
      return new Bedrag(cent * 1000, tot + 1);
    }
    return zin.is(tot, "miljoen") ? new Bedrag(cent * 1_000_000, tot + 1) : new Bedrag(cent, tot);
  }

  private boolean scheiding(int plaats, String tekens) {
    return zin.stuk(plaats).isTekenUit(tekens)
        && zin.stuk(plaats).vast()
        && zin.stuk(plaats + 1).isGetal()
        && zin.stuk(plaats + 1).vast();
  }

  private boolean vasteStreep(int plaats) {
    return zin.stuk(plaats).isTeken('-') && zin.stuk(plaats).vast();
  }
}
