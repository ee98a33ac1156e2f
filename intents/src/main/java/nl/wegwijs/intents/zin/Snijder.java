package nl.wegwijs.intents.zin;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.language.Folding;
import nl.wegwijs.language.Normaliser;
import org.jspecify.annotations.Nullable;

/** Cuts one text into pieces; used once. */
final class Snijder {
  private final String tekst;
  private final List<Stuk> stukken = new ArrayList<>();
  private final StringBuilder lopend = new StringBuilder();
  private Stuk.@Nullable Soort soort;
  private Stuk.Scheiding voor = Stuk.Scheiding.REGEL;
  private int van;
  private int tot;
  private int hoofdletters;
  private int letters;
  private boolean eersteGroot;

  Snijder(String tekst) {
    this.tekst = tekst;
  }

  List<Stuk> snij() {
    int plaats = 0;
    while (plaats < tekst.length()) {
      int teken = tekst.codePointAt(plaats);
      int volgende = plaats + Character.charCount(teken);
      neem(teken, plaats, volgende);
      plaats = volgende;
    }
    sluit();
    return List.copyOf(stukken);
  }

  private void neem(int teken, int begin, int eind) {
    if (isWit(teken)) {
      sluit();
      boolean regel = teken == '\n' || teken == '\r' || teken == 0x2028 || teken == 0x2029;
      if (regel || voor == Stuk.Scheiding.GEEN) {
        voor = regel ? Stuk.Scheiding.REGEL : Stuk.Scheiding.SPATIE;
      }
      return;
    }
    if (isOnzichtbaar(teken)) {
      return;
    }
    String cijfers = cijfers(teken);
    if (!cijfers.isEmpty()) {
      voegToe(Stuk.Soort.GETAL, cijfers, begin, eind);
    } else if (Character.isLetter(teken)) {
      voegLetterToe(teken, begin, eind);
    } else if (!isApostrofInWoord(teken, eind)) {
      sluit();
      voegToe(Stuk.Soort.TEKEN, gewoon(teken), begin, eind);
      sluit();
    }
  }

  private void voegLetterToe(int teken, int begin, int eind) {
    boolean groot = Character.isUpperCase(teken) || Character.isTitleCase(teken);
    boolean eerste = soort != Stuk.Soort.WOORD;
    String gelezen =
        teken < 0x80
            ? Character.toString(Character.toLowerCase(teken))
            : Folding.fold(Character.toString(teken));
    voegToe(Stuk.Soort.WOORD, gelezen, begin, eind);
    eersteGroot = eerste ? groot : eersteGroot;
    letters++;
    hoofdletters += groot ? 1 : 0;
  }

  private void voegToe(Stuk.Soort nieuw, String gelezen, int begin, int eind) {
    if (soort != nieuw) {
      sluit();
      soort = nieuw;
      van = begin;
    }
    lopend.append(gelezen);
    tot = eind;
  }

  private void sluit() {
    if (soort == null) {
      return;
    }
    Stuk.Schrift schrift = eersteGroot ? Stuk.Schrift.HOOFDLETTER : Stuk.Schrift.KLEIN;
    if (letters > 1 && letters == hoofdletters) {
      schrift = Stuk.Schrift.KAPITALEN;
    }
    stukken.add(new Stuk(soort, lopend.toString(), van, tot, voor, schrift));
    lopend.setLength(0);
    soort = null;
    voor = Stuk.Scheiding.GEEN;
    letters = 0;
    hoofdletters = 0;
    eersteGroot = false;
  }

  private boolean isApostrofInWoord(int teken, int eind) {
    boolean apostrof =
        teken == '\'' || teken == 0x2019 || teken == 0x2018 || teken == 0xB4 || teken == '`';
    return apostrof
        && soort == Stuk.Soort.WOORD
        && eind < tekst.length()
        && Character.isLetter(tekst.codePointAt(eind));
  }

  /** The digits that a character stands for, also superscript, circled and of other scripts. */
  private static String cijfers(int teken) {
    if (teken < 0x80) {
      return teken >= '0' && teken <= '9' ? Character.toString(teken) : "";
    }
    int cijfer =
        Character.getType(teken) == Character.DECIMAL_DIGIT_NUMBER
            ? Character.digit(teken, 10)
            : -1;
    if (cijfer >= 0) {
      return Character.toString('0' + cijfer);
    }
    if (Character.getType(teken) != Character.OTHER_NUMBER) {
      return "";
    }
    String gewoon = Normalizer.normalize(Character.toString(teken), Normalizer.Form.NFKC);
    return gewoon.chars().allMatch(c -> c >= '0' && c <= '9') ? gewoon : "";
  }

  private static String gewoon(int teken) {
    String gewoon = Character.toString(teken);
    return teken < 0x80 ? gewoon : Normaliser.sameLength(gewoon);
  }

  private static boolean isWit(int teken) {
    return Character.isWhitespace(teken) || Character.isSpaceChar(teken) || teken == 0x85;
  }

  private static boolean isOnzichtbaar(int teken) {
    if (teken >= ' ' && teken < 0x7F) {
      return false;
    }
    return switch (teken) {
      case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800 -> true;
      default ->
          switch (Character.getType(teken)) {
            case Character.CONTROL,
                Character.FORMAT,
                Character.SURROGATE,
                Character.PRIVATE_USE,
                Character.UNASSIGNED,
                Character.NON_SPACING_MARK,
                Character.COMBINING_SPACING_MARK,
                Character.ENCLOSING_MARK ->
                true;
            default -> false;
          };
    };
  }
}
