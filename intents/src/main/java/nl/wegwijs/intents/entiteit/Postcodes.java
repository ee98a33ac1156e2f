package nl.wegwijs.intents.entiteit;

import java.util.Locale;
import java.util.Set;
import nl.wegwijs.intents.Entiteit.Soort;
import nl.wegwijs.intents.zin.Adreswoorden;
import nl.wegwijs.intents.zin.Stuk;
import nl.wegwijs.intents.zin.Woordenlijst;
import nl.wegwijs.intents.zin.Zin;

/** Postcodes: four digits, the first no 0, and two letters that are not SA, SD or SS. */
final class Postcodes {
  private static final Set<String> NOOIT = Set.of("sa", "sd", "ss");

  /** Two letters that are mostly a word or a unit, as in '2010 in' and '1500 kg'. */
  private static final Set<String> WOORD =
      Woordenlijst.van(
          """
          in en de is op ik te na om of er je we ze al zo nu ja me et an up to at my by it so
          us be ga km kg cm mm gr eu mb gb kw ha ct st go do no if or as am pm he hi va le la
          ok oh uh zn jr wo vr za ma di bv nv tm ca nl bc ad mn eh
          """);

  private static final Set<String> LABEL =
      Set.of("postcode", "postkode", "pc", "postal", "zip", "zipcode");

  private static final int BEREIK_LABEL = 4;

  private Postcodes() {}

  static void lees(Vondsten vondsten) {
    Zin zin = vondsten.zin();
    for (int i = 0; i < zin.aantal(); i++) {
      int letters = zin.stuk(i + 1).isTeken('-') ? i + 2 : i + 1;
      if (Adreswoorden.postcode(zin, i)
          && vondsten.vrij(i, letters + 1)
          && begint(zin, i)
          && eindigt(zin, letters + 1)
          && zeker(zin, i, letters)) {
        String waarde = zin.lees(i) + zin.lees(letters).toUpperCase(Locale.ROOT);
        vondsten.neem(Soort.POSTCODE, i, letters + 1, waarde);
      }
    }
  }

  private static boolean begint(Zin zin, int plaats) {
    if (plaats == 0 || !zin.stuk(plaats).vast()) {
      return !zin.stuk(plaats - 1).isTekenUit("\u20ac+") || plaats == 0;
    }
    Stuk ervoor = zin.stuk(plaats - 1);
    boolean getalErvoor = zin.stuk(plaats - 2).isGetal() && ervoor.vast() && !ervoor.isTeken(',');
    boolean pad = ervoor.isTekenUit("/=&") && ervoor.vast();
    return ervoor.isTeken() && !ervoor.isTekenUit("\u20ac+#@_") && !getalErvoor && !pad;
  }

  /** A house number may be written against a postcode, other things may not. */
  private static boolean eindigt(Zin zin, int tot) {
    Stuk erna = zin.stuk(tot);
    boolean ketting =
        erna.isTekenUit("-_@") && zin.stuk(tot + 1).isWoord() && zin.stuk(tot + 1).vast();
    return !erna.vast()
        || (erna.isGetal() ? erna.tekst().length() <= 5 : erna.isTeken() && !ketting);
  }

  private static boolean zeker(Zin zin, int plaats, int letters) {
    Stuk stuk = zin.stuk(letters);
    if (NOOIT.contains(stuk.tekst())) {
      return false;
    }
    boolean alleen = plaats == 0 && zin.klaar(letters + 1);
    if (!WOORD.contains(stuk.tekst()) || stuk.vast() || zin.kapitalen(letters) || alleen) {
      return true;
    }
    for (int i = Math.max(0, plaats - BEREIK_LABEL); i < plaats; i++) {
      if (zin.is(i, LABEL)) {
        return true;
      }
    }
    return false;
  }
}
