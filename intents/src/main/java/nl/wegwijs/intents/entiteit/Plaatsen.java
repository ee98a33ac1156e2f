package nl.wegwijs.intents.entiteit;

import java.util.Optional;
import java.util.Set;
import nl.wegwijs.intents.Entiteit.Soort;
import nl.wegwijs.intents.entiteit.Namenlijst.Gevonden;
import nl.wegwijs.intents.zin.Stuk;
import nl.wegwijs.intents.zin.Woordenlijst;
import nl.wegwijs.intents.zin.Zin;

/**
 * Woonplaatsen, gemeenten and wijken. A name that is also a common word counts only with a capital
 * in the middle of a sentence, or where somebody lives, moves or comes from.
 */
final class Plaatsen {
  private static final Set<String> VOOR_PLAATS =
      Set.of("in", "naar", "uit", "van", "te", "to", "from", "vanuit");

  private static final Set<String> WONEN =
      Woordenlijst.van(
          """
          woon woont wonen woonde woonden gewoond verhuis verhuist verhuizen verhuisd
          verhuisde verhuizing kom komt komen vertrek vertrekken live living lived move moving
          moved ingeschreven inschrijven geboren trek ga gaan adres plaats woonplaats gemeente
          """);

  private static final Set<String> VANDAAN = Set.of("van", "uit", "vanuit", "from");
  private static final Set<String> HIERHEEN = Set.of("naar", "to");

  private static final Set<String> NA_PLAATS =
      Set.of("naar", "en", "per", "sinds", "op", "aan", "and", "to", "maar", "vanaf");

  private static final int KORTSTE_GEWONE = 4;
  private static final int BEREIK_WONEN = 8;

  private final Vondsten vondsten;
  private final Zin zin;
  private final Namenlijst<Plek> nederland;
  private final Plaatselijk plaatselijk;

  Plaatsen(Vondsten vondsten, Namenlijst<Plek> nederland, Plaatselijk plaatselijk) {
    this.vondsten = vondsten;
    this.zin = vondsten.zin();
    this.nederland = nederland;
    this.plaatselijk = plaatselijk;
  }

  void lees() {
    int plaats = 0;
    while (plaats < zin.aantal()) {
      plaats = Math.max(plaats + 1, leesEen(plaats));
    }
  }

  /** Takes the name that begins there and tells the piece after it. */
  private int leesEen(int plaats) {
    if (!zin.stuk(plaats).isWoord() || aanWoord(plaats) || !vondsten.vrij(plaats)) {
      return plaats;
    }
    Optional<Gevonden<Plek>> eigen = plaatselijk.plaatsen().zoek(zin, plaats);
    Optional<Gevonden<String>> wijk = plaatselijk.wijken().zoek(zin, plaats);
    Optional<Gevonden<Plek>> plek = eigen.or(() -> landelijk(plaats));
    int wijkTot = wijk.map(Gevonden::tot).orElse(plaats);
    int plekTot = plek.map(Gevonden::tot).orElse(plaats);
    boolean alsWijk = wijkTot > plekTot || (wijkTot == plekTot && !woonplek(plaats));
    int tot = Math.max(wijkTot, plekTot);
    if (tot == plaats || !vondsten.vrij(plaats, tot)) {
      return plaats;
    }
    int van = apostrof(plaats);
    if (alsWijk && wijk.isPresent()) {
      vondsten.neem(Soort.WIJK, van, tot, wijk.get().wat());
    } else if (plek.isPresent()) {
      vondsten.neem(soort(plaats, plek.get().wat()), van, tot, plek.get().wat().naam());
    }
    return tot;
  }

  private Optional<Gevonden<Plek>> landelijk(int plaats) {
    return nederland.zoek(zin, plaats).filter(gevonden -> isPlaats(plaats, gevonden));
  }

  private boolean isPlaats(int plaats, Gevonden<Plek> gevonden) {
    return switch (gevonden.wat().gewoon()) {
      case NOOIT -> true;
      case SOMS ->
          eigennaam(plaats, gevonden.tot()) || woonplek(plaats) || alleen(plaats, gevonden);
      case MEESTAL -> eigennaam(plaats, gevonden.tot()) || slotwoord(plaats, gevonden.tot());
    };
  }

  /** 'Ik woon in best', with nothing behind it that 'best' could belong to. */
  private boolean slotwoord(int plaats, int tot) {
    return tot == plaats + 1
        && zin.lees(plaats).length() >= KORTSTE_GEWONE
        && woonplek(plaats)
        && (zin.klaar(tot) || zin.stuk(tot).isTekenUit(",.;") || zin.is(tot, NA_PLAATS));
  }

  /** The last word of the name has a capital that the begin of a sentence does not explain. */
  private boolean eigennaam(int plaats, int tot) {
    return zin.naam(tot - 1) && (zin.hoofdletter(plaats) || tot - plaats > 1);
  }

  private boolean alleen(int plaats, Gevonden<Plek> gevonden) {
    return plaats == 0 && zin.klaar(gevonden.tot()) && zin.hoofdletter(plaats);
  }

  /** Whether the words before it speak of living somewhere or moving. */
  private boolean woonplek(int plaats) {
    if (!zin.is(plaats - 1, VOOR_PLAATS)) {
      return false;
    }
    for (int i = plaats - 1; i >= Math.max(0, plaats - BEREIK_WONEN); i--) {
      if (zin.stuk(i).isTekenUit(".!?;")) {
        return false;
      }
      if (zin.is(i, WONEN)) {
        return true;
      }
    }
    return zin.is(plaats - 1, VANDAAN) && zin.is(plaats + 1, HIERHEEN);
  }

  private Soort soort(int plaats, Plek plek) {
    boolean van = zin.is(plaats - 1, "van") || zin.is(plaats - 1, "of");
    int ervoor = van ? plaats - 2 : plaats - 1;
    boolean genoemd = zin.is(ervoor, "gemeente") || zin.is(ervoor, "municipality");
    return plek.gemeente() && (genoemd || !plek.woonplaats()) ? Soort.GEMEENTE : Soort.WOONPLAATS;
  }

  /** Whether the piece is the rest of a longer word, such as the province in 'Zuid-Holland'. */
  private boolean aanWoord(int plaats) {
    Stuk ervoor = zin.stuk(plaats - 1);
    boolean streepje = ervoor.isTeken('-') && ervoor.vast();
    return plaats > 0 && zin.stuk(plaats).vast() && (streepje || !ervoor.isTeken());
  }

  private int apostrof(int plaats) {
    boolean apostrof = zin.stuk(plaats - 1).isTeken('\'') && zin.stuk(plaats).vast();
    return apostrof && zin.lees(plaats).length() == 1 ? plaats - 1 : plaats;
  }
}
