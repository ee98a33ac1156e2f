package nl.wegwijs.intents.signaal;

import java.util.List;
import java.util.Set;
import nl.wegwijs.intents.zin.Woordenlijst;

/**
 * Whether a signaalwoord is said of the past. Yesterday and this morning are now enough, and so is
 * anything with 'nu', 'weer' or 'nog steeds' nearer to it than the words about the past.
 */
final class Verleden {
  private static final Set<String> VROEGER =
      Set.of(
          "vroeger",
          "destijds",
          "indertijd",
          "ooit",
          "toen",
          "jeugd",
          "kindertijd",
          "verleden",
          "jaren",
          "eertijds",
          "once",
          "formerly",
          "childhood",
          "previously");

  private static final List<List<String>> LANG_GELEDEN =
      List.of(
          List.of("vorig", "jaar"),
          List.of("vorige", "maand"),
          List.of("afgelopen", "jaar"),
          List.of("lang", "geleden"),
          List.of("jaar", "geleden"),
          List.of("maanden", "geleden"),
          List.of("maand", "geleden"),
          List.of("weken", "geleden"),
          List.of("als", "kind"),
          List.of("last", "year"),
          List.of("last", "month"),
          List.of("years", "ago"),
          List.of("months", "ago"),
          List.of("weeks", "ago"),
          List.of("used", "to"),
          List.of("as", "a", "child"),
          List.of("when", "i", "was"));

  private static final Set<String> NU =
      Woordenlijst.van(
          """
          nu weer steeds vandaag gisteren gister gisteravond net zojuist zonet vanochtend
          vanmorgen vanmiddag vanavond vannacht momenteel eergisteren opnieuw dagelijks nog
          now again still today just tonight yesterday direct help morgen
          """);

  private static final Set<String> VERLEDEN_TIJD =
      Set.of("was", "waren", "werd", "werden", "had", "hadden", "geweest", "were");

  private static final Set<String> STERKE_VERLEDEN_TIJD =
      Set.of(
          "sloeg",
          "sloegen",
          "schopte",
          "bedreigde",
          "bedreigden",
          "mishandelde",
          "mishandelden",
          "misbruikte",
          "stalkte",
          "stak",
          "schoot",
          "verkrachtte",
          "dreigde",
          "wurgde",
          "stonk",
          "rook",
          "wilde");

  private static final Set<String> GRENS = Set.of("en", "maar", "want", "dus", "and", "but", "die");

  private static final int BEREIK_WERKWOORD = 4;
  private static final int BEREIK = 20;
  private static final int NERGENS = Integer.MAX_VALUE;

  private Verleden() {}

  static boolean geldt(Woordrij rij, Treffer treffer) {
    int nu = afstand(rij, treffer, NU);
    if (Math.min(afstand(rij, treffer, VROEGER), afstand(rij, treffer, LANG_GELEDEN)) < nu) {
      return true;
    }
    return nu == NERGENS && verledenTijd(rij, treffer);
  }

  private static boolean verledenTijd(Woordrij rij, Treffer treffer) {
    for (int i = treffer.van(); i < treffer.tot(); i++) {
      if (rij.is(i, STERKE_VERLEDEN_TIJD) || rij.is(i, VERLEDEN_TIJD)) {
        return true;
      }
    }
    int eerste = Math.max(0, treffer.van() - BEREIK_WERKWOORD);
    for (int i = treffer.van() - 1; i >= eerste && !rij.nieuwDeel(i + 1); i--) {
      if (rij.is(i, GRENS)) {
        break;
      }
      if (rij.is(i, VERLEDEN_TIJD)) {
        return true;
      }
    }
    int laatste = Math.min(rij.aantal(), treffer.tot() + BEREIK_WERKWOORD - 1);
    for (int i = treffer.tot(); i < laatste && !rij.nieuwDeel(i); i++) {
      if (rij.is(i, GRENS)) {
        break;
      }
      if (rij.is(i, Set.of("geweest", "werd", "werden"))) {
        return true;
      }
    }
    return false;
  }

  /** How many words away the nearest of those is in the same sentence. */
  private static int afstand(Woordrij rij, Treffer treffer, Set<String> woorden) {
    int dichtstbij = NERGENS;
    for (int i = begin(rij, treffer); i < einde(rij, treffer); i++) {
      if (rij.is(i, woorden)) {
        dichtstbij = Math.min(dichtstbij, afstand(treffer, i));
      }
    }
    return dichtstbij;
  }

  private static int afstand(Woordrij rij, Treffer treffer, List<List<String>> frasen) {
    int dichtstbij = NERGENS;
    for (int i = begin(rij, treffer); i < einde(rij, treffer); i++) {
      for (List<String> frase : frasen) {
        if (rij.staat(i, frase)) {
          dichtstbij = Math.min(dichtstbij, afstand(treffer, i));
        }
      }
    }
    return dichtstbij;
  }

  private static int afstand(Treffer treffer, int plaats) {
    if (plaats < treffer.van()) {
      return treffer.van() - plaats;
    }
    return plaats < treffer.tot() ? 0 : plaats - treffer.tot() + 1;
  }

  private static int begin(Woordrij rij, Treffer treffer) {
    int begin = treffer.van();
    while (begin > 0 && begin > treffer.van() - BEREIK && !rij.nieuweZin(begin)) {
      begin--;
    }
    return begin;
  }

  private static int einde(Woordrij rij, Treffer treffer) {
    int einde = treffer.tot();
    while (einde < rij.aantal() && einde < treffer.tot() + BEREIK && !rij.nieuweZin(einde)) {
      einde++;
    }
    return einde;
  }
}
