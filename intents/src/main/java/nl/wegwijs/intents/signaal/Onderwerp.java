package nl.wegwijs.intents.signaal;

import java.util.Set;
import nl.wegwijs.intents.Signaal.Wie;
import nl.wegwijs.intents.zin.Woordenlijst;

/**
 * About whom a signaalwoord is said. The speaker's own children and partner count as the speaker:
 * danger to them is danger near.
 */
final class Onderwerp {
  private static final Set<String> IK =
      Set.of(
          "ik", "mij", "me", "mezelf", "mijzelf", "wij", "we", "ons", "onszelf", "i", "im", "ive",
          "us", "myself", "my", "our", "mijn", "mn", "onze");

  private static final Set<String> MIJN = Set.of("mijn", "mn", "onze", "ons", "my", "our");

  private static final Set<String> NAASTEN =
      Woordenlijst.van(
          """
          kind kinderen kindje zoon zoontje zoons dochter dochtertje dochters baby tweeling
          man vrouw partner echtgenoot echtgenote vriend vriendin verloofde ex exman exvrouw
          gezin child children son daughter husband wife boyfriend girlfriend kids
          """);

  /** Words for somebody else, whatever stands before them. */
  private static final Set<String> ANDEREN =
      Woordenlijst.van(
          """
          buurman buurvrouw buurmeisje buurjongen buurkind buren buur onderbuurman
          bovenbuurman bovenburen onderburen iemand kennis collega zus zusje broer broertje
          moeder vader ouders oma opa tante oom nicht nichtje neef neefje schoonmoeder
          schoonvader client clienten patient leerling leerlinge meisje jongen jongetje
          persoon mevrouw meneer huisgenoot klasgenoot familielid mensen somebody someone
          neighbour neighbours neighbor friend colleague mother father sister brother people
          vrienden vriendinnen moslim zwerver fietser voetganger bejaarde kleuter
          """);

  /** Somebody else, unless 'mijn' stands before them. */
  private static final Set<String> MENSEN =
      Set.of(
          "man",
          "vrouw",
          "kind",
          "kinderen",
          "vriend",
          "vriendin",
          "zoon",
          "dochter",
          "gezin",
          "child",
          "children",
          "woman",
          "girl",
          "boy",
          "partner");

  private static final Set<String> DERDE =
      Set.of(
          "hij", "zij", "ze", "haar", "hem", "hun", "hen", "zn", "he", "she", "they", "him", "her");

  private static final Set<String> LIDWOORD =
      Set.of("een", "de", "het", "die", "dat", "deze", "zijn", "haar", "hun", "a", "the", "his");

  private static final int BEREIK = 14;
  private static final int BEREIK_ERNA = 8;
  private static final int VOORWERP = 3;

  private final Woordrij rij;
  private final Treffer treffer;

  Onderwerp(Woordrij rij, Treffer treffer) {
    this.rij = rij;
    this.treffer = treffer;
  }

  Wie wie() {
    Wie binnen = binnen();
    if (binnen != Wie.ONBEKEND) {
      return binnen;
    }
    Wie ervoor = ervoor();
    return ervoor != Wie.ONBEKEND ? ervoor : erna();
  }

  /**
   * The words themselves and their object say it: 'slaat mij', 'word bedreigd', 'slaat mijn kind'.
   * Others that the signaalwoord itself names ('iemand ligt in het water') say nothing, only those
   * put into it.
   */
  private Wie binnen() {
    Wie gevonden = Wie.ONBEKEND;
    for (int i = treffer.van(); i < treffer.tot(); i++) {
      Wie wie = op(i);
      if (wie == Wie.SPREKER || rij.is(i, "word")) {
        return Wie.SPREKER;
      }
      boolean eigen = treffer.frase().sleutels().contains(rij.sleutel(i));
      gevonden = wie == Wie.ANDER && !eigen ? Wie.ANDER : gevonden;
    }
    return voorwerp() ? Wie.SPREKER : gevonden;
  }

  /** Whether it is done to the speaker or to somebody near: '… mij', '… mijn zoon'. */
  private boolean voorwerp() {
    int verste = Math.min(rij.aantal(), treffer.tot() + VOORWERP);
    for (int i = treffer.tot(); i < verste; i++) {
      if (rij.nieuwDeel(i) || rij.is(i, Set.of("en", "maar", "and", "van", "bij"))) {
        return false;
      }
      boolean mij = rij.is(i, Set.of("mij", "me", "ons", "us")) && !anderErna(i);
      if (mij || naaste(i)) {
        return true;
      }
    }
    return false;
  }

  private Wie ervoor() {
    // 'een man met een mes' names who does it
    if (rij.is(treffer.van(), Set.of("met", "with"))) {
      return Wie.ONBEKEND;
    }
    // 'ze sluiten het gas af' names nobody
    boolean men =
        rij.is(treffer.van() - 1, Set.of("ze", "zij")) && rij.woord(treffer.van()).endsWith("en");
    int verste = Math.max(0, treffer.van() - BEREIK);
    for (int i = treffer.van() - (men ? 2 : 1); i >= verste && !rij.nieuweZin(i + 1); i--) {
      Wie wie = op(i);
      if (wie != Wie.ONBEKEND) {
        return wie;
      }
    }
    return Wie.ONBEKEND;
  }

  private Wie erna() {
    int verste = Math.min(rij.aantal(), treffer.tot() + BEREIK_ERNA);
    for (int i = treffer.tot(); i < verste && !rij.nieuweZin(i); i++) {
      Wie wie = op(i);
      if (wie != Wie.ONBEKEND) {
        return wie;
      }
    }
    return Wie.ONBEKEND;
  }

  /** Whom the word at that place names. */
  private Wie op(int plaats) {
    if (naaste(plaats)) {
      return Wie.SPREKER;
    }
    if (rij.is(plaats, ANDEREN)) {
      return Wie.ANDER;
    }
    boolean vanMij =
        rij.is(plaats, Set.of("mij", "me", "ons", "mine")) && rij.is(plaats - 1, "van");
    if (rij.is(plaats, IK) && !vanMij && !(rij.is(plaats, MIJN) && anderErna(plaats))) {
      return Wie.SPREKER;
    }
    boolean kennis =
        rij.is(plaats, MENSEN)
            && rij.is(plaats + 1, "van")
            && rij.is(plaats + 2, Set.of("mij", "me", "ons"));
    if (kennis) {
      return Wie.ANDER;
    }
    boolean bepaald = rij.is(plaats - 1, LIDWOORD) || rij.is(plaats - 2, LIDWOORD);
    boolean mens = rij.is(plaats, MENSEN) && bepaald && !rij.is(plaats - 1, MIJN);
    boolean bezit = rij.is(plaats, "haar") && rij.is(plaats + 1, MENSEN);
    return mens || (rij.is(plaats, DERDE) && !bezit) ? Wie.ANDER : Wie.ONBEKEND;
  }

  /** 'My' and 'ons' say nothing about whom it is when they belong to the neighbour. */
  private boolean anderErna(int plaats) {
    return rij.is(plaats + 1, ANDEREN) || rij.is(plaats + 2, ANDEREN);
  }

  private boolean naaste(int plaats) {
    boolean bezit =
        rij.is(plaats - 1, MIJN) || (rij.is(plaats - 2, MIJN) && !rij.is(plaats - 1, ANDEREN));
    return rij.is(plaats, NAASTEN) && bezit && !rij.is(plaats - 1, "van");
  }
}
