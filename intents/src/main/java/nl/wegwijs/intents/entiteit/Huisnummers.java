package nl.wegwijs.intents.entiteit;

import java.util.Set;
import nl.wegwijs.intents.Entiteit.Soort;
import nl.wegwijs.intents.zin.Adreswoorden;
import nl.wegwijs.intents.zin.Getal;
import nl.wegwijs.intents.zin.Maatwoorden;
import nl.wegwijs.intents.zin.Stuk;
import nl.wegwijs.intents.zin.Telwoorden;
import nl.wegwijs.intents.zin.Woordenlijst;
import nl.wegwijs.intents.zin.Zin;

/**
 * House numbers: behind a street or the word 'nummer', before or behind a postcode, and a number
 * with a letter that is all that was said. A bare number is none.
 */
final class Huisnummers {
  private static final int MEESTE_CIJFERS = 5;
  private static final int MEESTE_STUKKEN = 6;

  /** Words before 'nummer' that make it another number. */
  private static final Set<String> ANDER_NUMMER =
      Woordenlijst.van(
          """
          zaak telefoon tel mobiel mobiele klant dossier order rekening bsn burgerservice
          service kenmerk referentie meldings melding bus lijn tram container factuur kvk btw
          document paspoort volg ticket loket balie trein kamer vak graf artikel keuze optie
          vraag phone mobile bank account reference case perceel kavel
          """);

  /** Letters behind a space that are mostly words. */
  private static final Set<String> LETTERWOORD =
      Set.of("u", "i", "e", "k", "n", "t", "s", "x", "m");

  private static final Set<String> TOEVOEGING =
      Set.of("bis", "hs", "rd", "zw", "bg", "ii", "iii", "iv", "vi", "vii", "viii", "ix");

  private static final Set<String> VOORZETSEL = Set.of("op", "naar", "van", "vanaf", "uit", "at");
  private static final Set<String> HUISLETTER = Set.of("a", "b", "c", "d", "f");

  private static final Set<String> VULLING =
      Woordenlijst.van(
          """
          nee ja het is dat op sorry moet zijn graag no it its i mean ik bedoel toch naar
          wordt yes eh uh was mijn
          """);

  private final Vondsten vondsten;
  private final Zin zin;

  Huisnummers(Vondsten vondsten) {
    this.vondsten = vondsten;
    this.zin = vondsten.zin();
  }

  void lees() {
    for (int i = 0; i < zin.aantal(); i++) {
      if (kanBeginnen(i)) {
        leesEen(i);
      } else if (zin.stuk(i).isWoord() && vondsten.vrij(i)) {
        leesGesproken(i);
      }
    }
  }

  /** 'Lindelaan twaalf a', as a speech recogniser writes it. */
  private void leesGesproken(int plaats) {
    boolean telwoord = Telwoorden.waarde(zin.lees(plaats)) > 1;
    if (!telwoord || !(naAdres(plaats) || naNummer(plaats))) {
      return;
    }
    Getal getal = Telwoorden.lees(zin, plaats).orElseThrow();
    int tot = getal.tot();
    boolean letter =
        zin.stuk(tot).isWoord() && zin.lees(tot).length() == 1 && !zin.is(tot, LETTERWOORD);
    boolean bis = zin.is(tot, TOEVOEGING);
    String achter = letter || bis ? " " + zin.lees(tot) : "";
    int einde = achter.isEmpty() ? tot : tot + 1;
    boolean telling = Maatwoorden.telt(zin, einde) || (achter.isEmpty() && meervoud(einde));
    if (!telling && vondsten.vrij(plaats, einde)) {
      Huisnummer.lees(getal.waarde() + achter)
          .ifPresent(nummer -> vondsten.neem(Soort.HUISNUMMER, plaats, einde, nummer.toString()));
    }
  }

  private boolean meervoud(int plaats) {
    String woord = zin.lees(plaats);
    return zin.stuk(plaats).isWoord()
        && woord.length() > 3
        && (woord.endsWith("en") || woord.endsWith("s"));
  }

  private boolean kanBeginnen(int plaats) {
    Stuk stuk = zin.stuk(plaats);
    return stuk.isGetal()
        && stuk.tekst().length() <= MEESTE_CIJFERS
        && stuk.tekst().charAt(0) != '0'
        && vondsten.vrij(plaats);
  }

  private void leesEen(int plaats) {
    if (naAdres(plaats) || naNummer(plaats)) {
      int tot = langste(plaats);
      boolean maat = Maatwoorden.telt(zin, tot) && !zin.is(tot, "u");
      if (tot > plaats && !maat) {
        neem(plaats, tot);
        return;
      }
    }
    int voorPostcode = voorPostcode(plaats);
    if (voorPostcode > plaats) {
      neem(plaats, voorPostcode);
    } else if (metLetter(plaats)) {
      neem(plaats, plaats + 2);
    } else if (alleenVulling(plaats)) {
      int tot = langste(plaats);
      if (isAlles(plaats, tot)) {
        neem(plaats, tot);
      }
    }
  }

  private void neem(int van, int tot) {
    Huisnummer.lees(zin.slice(van, tot))
        .ifPresent(nummer -> vondsten.neem(Soort.HUISNUMMER, van, tot, nummer.toString()));
  }

  /** Behind a street or a postcode, perhaps with 'nummer' in between. */
  private boolean naAdres(int plaats) {
    int tot = plaats;
    while (tot > 0 && tot > plaats - 4) {
      boolean over = zin.stuk(tot - 1).isTekenUit(",.:") || zin.is(tot - 1, Adreswoorden.NUMMER);
      if (vondsten.eindigt(Soort.STRAAT, tot) || vondsten.eindigt(Soort.POSTCODE, tot)) {
        return true;
      }
      if (!over) {
        return false;
      }
      tot--;
    }
    return false;
  }

  private boolean naNummer(int plaats) {
    int woord = plaats - 1;
    while (woord > plaats - 4 && (zin.stuk(woord).isTekenUit(".:") || zin.is(woord, "is"))) {
      woord--;
    }
    boolean kaalNo = zin.is(woord, "no") && !zin.stuk(woord + 1).isTeken('.');
    boolean streepje = zin.stuk(woord - 1).isTeken('-');
    return zin.is(woord, Adreswoorden.NUMMER)
        && !kaalNo
        && !zin.is(streepje ? woord - 2 : woord - 1, ANDER_NUMMER);
  }

  private int voorPostcode(int plaats) {
    boolean los = !zin.stuk(plaats).vast() || zin.stuk(plaats - 1).isTekenUit(",(");
    for (int tot = plaats + 1; los && tot <= plaats + MEESTE_STUKKEN; tot++) {
      int komma = zin.stuk(tot).isTeken(',') ? 1 : 0;
      boolean postcode = begintPostcode(tot + komma);
      if (postcode) {
        return past(plaats, tot) ? tot : plaats;
      }
    }
    return plaats;
  }

  private boolean begintPostcode(int plaats) {
    if (!Adreswoorden.postcode(zin, plaats)) {
      return false;
    }
    int letters = zin.stuk(plaats + 1).isTeken('-') ? plaats + 2 : plaats + 1;
    return vondsten.eindigt(Soort.POSTCODE, letters + 1);
  }

  /** 'Van 12a naar 14b'. */
  private boolean metLetter(int plaats) {
    return zin.is(plaats - 1, VOORZETSEL)
        && zin.stuk(plaats + 1).vast()
        && zin.is(plaats + 1, HUISLETTER)
        && zin.los(plaats + 2)
        && vondsten.vrij(plaats + 1);
  }

  /** Whether the sentence has said nothing yet. */
  private boolean alleenVulling(int plaats) {
    int i = 0;
    while (i < plaats && (zin.stuk(i).isTeken() || zin.is(i, VULLING))) {
      i++;
    }
    return i == plaats && !(zin.stuk(plaats).vast() && plaats > 0);
  }

  /** Whether nothing more is said than this number, and it has a letter or an addition. */
  private boolean isAlles(int plaats, int tot) {
    boolean klaar = zin.klaar(tot) || (zin.is(tot, "graag") && zin.klaar(tot + 1));
    return klaar && tot > plaats + 1 && heeftLetter(plaats, tot);
  }

  private boolean heeftLetter(int plaats, int tot) {
    return zin.stukken().subList(plaats, tot).stream().anyMatch(Stuk::isWoord);
  }

  /** The piece after the longest house number that begins there, or there itself. */
  private int langste(int plaats) {
    for (int tot = Math.min(zin.aantal(), plaats + MEESTE_STUKKEN); tot > plaats; tot--) {
      if (past(plaats, tot)) {
        return tot;
      }
    }
    return plaats;
  }

  private boolean past(int van, int tot) {
    boolean heel = zin.los(tot) && !zin.stuk(tot - 1).isTeken() && vondsten.vrij(van, tot);
    return heel && aanvaardbaar(van, tot) && Huisnummer.lees(zin.slice(van, tot)).isPresent();
  }

  /** Whether what stands apart from the number belongs to it rather than to the sentence. */
  private boolean aanvaardbaar(int van, int tot) {
    for (int i = van + 1; i < tot; i++) {
      Stuk stuk = zin.stuk(i);
      if (stuk.voor() == Stuk.Scheiding.REGEL) {
        return false;
      }
      if (!stuk.vast() && !losDeel(i, tot)) {
        return false;
      }
    }
    return !zin.is(tot - 1, "e") || !zin.stuk(tot).isWoord();
  }

  private boolean losDeel(int plaats, int tot) {
    boolean slot = zin.klaar(tot) || zin.stuk(tot).isTekenUit(",.;)") || begintPostcode(tot);
    if (!zin.stuk(plaats).isWoord()) {
      return slot;
    }
    if (zin.is(plaats, TOEVOEGING)) {
      return true;
    }
    Stuk stuk = zin.stuk(plaats);
    boolean letter = stuk.tekst().length() == 1;
    boolean reeks = zin.stuk(plaats + 1).isGetal() && !begintPostcode(plaats + 1);
    boolean groot = zin.hoofdletter(plaats);
    return letter ? !reeks && (!LETTERWOORD.contains(stuk.tekst()) || groot || slot) : slot;
  }
}
