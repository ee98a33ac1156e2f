package nl.wegwijs.intents.entiteit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.intents.zin.Getal;
import nl.wegwijs.intents.zin.Stuk;
import nl.wegwijs.intents.zin.Telwoorden;
import nl.wegwijs.intents.zin.Woordenlijst;
import nl.wegwijs.intents.zin.Zin;

/**
 * Rows of people: {@code met mijn vrouw en twee kinderen}, {@code mijn man en ik}, {@code 3 zoons}.
 */
final class Gezelschap {
  static final int MEESTE_PERSONEN = 99;

  /**
   * A row of people.
   *
   * @param tot the piece after it
   * @param anderen how many others than the speaker
   * @param metIk whether it names the speaker too
   * @param metVoorzetsel whether it begins with 'met'
   */
  record Rij(int tot, int anderen, boolean metIk, boolean metVoorzetsel) {}

  /** Persons of whom there is one. */
  private static final Set<String> EEN =
      Woordenlijst.van(
          """
          man vrouw vriend vriendin partner echtgenoot echtgenote verloofde moeder vader mama
          papa ma pa oma opa broer broertje zus zusje zuster huisgenoot huisgenote kind kindje
          zoon zoontje dochter dochtertje baby schoonmoeder schoonvader kleinkind kleinzoon
          kleindochter pleegkind stiefzoon stiefdochter neef neefje nicht nichtje tante oom
          wife husband girlfriend boyfriend son daughter child kid mother father brother
          sister roommate
          """);

  /** Words for more than one at once. */
  private static final Map<String, Integer> SAMEN =
      Map.of(
          "tweeling", 2, "drieling", 3, "ouders", 2, "schoonouders", 2, "twins", 2, "parents", 2);

  private static final Set<String> MEER =
      Woordenlijst.van(
          """
          kinderen kindjes kids zoons zonen zoontjes dochters dochtertjes babys broers
          broertjes zussen zusjes huisgenoten kleinkinderen pleegkinderen stiefkinderen ouders
          anderen vrienden vriendinnen children sons daughters brothers sisters roommates
          others friends
          """);

  static final Set<String> PERSONEN =
      Set.of(
          "personen",
          "persoon",
          "mensen",
          "volwassenen",
          "gezinsleden",
          "people",
          "persons",
          "adults");

  private static final Set<String> BEZIT =
      Set.of(
          "mijn", "mn", "onze", "ons", "zijn", "zn", "haar", "hun", "my", "our", "his", "her",
          "their", "een", "a", "de", "nog", "also", "ook");

  private static final Set<String> BIJVOEGLIJK =
      Set.of(
          "kleine",
          "grote",
          "jonge",
          "oude",
          "oudste",
          "jongste",
          "volwassen",
          "minderjarige",
          "pasgeboren",
          "twee",
          "andere",
          "eigen",
          "lieve",
          "small",
          "young",
          "adult",
          "little",
          "beide");

  private static final Set<String> IK = Set.of("ik", "i", "me");
  private static final Set<String> MET = Set.of("met", "with", "plus");
  private static final Set<String> EN = Set.of("en", "and", "plus");

  private final Zin zin;

  Gezelschap(Zin zin) {
    this.zin = zin;
  }

  /** The row that begins there, if it says how many they are. */
  Optional<Rij> lees(int plaats) {
    boolean met = zin.is(plaats, MET);
    int begin = met ? plaats + 1 : plaats;
    Optional<Getal> eerste = personen(begin, met);
    if (eerste.isEmpty()) {
      return Optional.empty();
    }
    int som = eerste.get().waarde();
    int tot = eerste.get().tot();
    boolean metIk = ikErvoor(begin);
    boolean geteld = met || metIk || eersteGeteld(begin);
    while (true) {
      int na = volgende(tot);
      if (na > tot && zin.is(na, IK)) {
        tot = na + 1;
        metIk = true;
        continue;
      }
      Optional<Getal> volgende = na > tot ? personen(na, true) : Optional.empty();
      if (volgende.isEmpty() || som > MEESTE_PERSONEN) {
        return geteld || metIk ? Optional.of(new Rij(tot, som, metIk, met)) : Optional.empty();
      }
      som += volgende.get().waarde();
      tot = volgende.get().tot();
      geteld = true;
    }
  }

  /** The piece after a comma or 'en', or the place itself. */
  private int volgende(int plaats) {
    boolean komma = zin.stuk(plaats).isTeken(',');
    if (komma && zin.is(plaats + 1, EN)) {
      return plaats + 2;
    }
    return komma || zin.is(plaats, EN) ? plaats + 1 : plaats;
  }

  private boolean ikErvoor(int plaats) {
    return zin.is(plaats - 1, EN) && zin.is(plaats - 2, IK);
  }

  private boolean eersteGeteld(int plaats) {
    boolean lidwoord = zin.is(plaats, "een") || zin.is(plaats, "a");
    return !lidwoord && Telwoorden.lees(zin, plaats).isPresent();
  }

  /** One kind of person with how many there are. */
  private Optional<Getal> personen(int plaats, boolean inRij) {
    int woord = plaats;
    while (woord < plaats + 3 && zin.is(woord, BEZIT) && !getelddoor(woord)) {
      woord++;
    }
    Optional<Getal> getal = Telwoorden.lees(zin, woord);
    int naam = getal.map(Getal::tot).orElse(woord);
    while (naam < woord + 4 && zin.is(naam, BIJVOEGLIJK) && !getelddoor(naam)) {
      naam++;
    }
    Stuk stuk = zin.stuk(naam);
    if (!stuk.isWoord()) {
      return Optional.empty();
    }
    boolean meervoud = MEER.contains(stuk.tekst()) || PERSONEN.contains(stuk.tekst());
    int elk = meervoud ? 1 : elk(stuk.tekst());
    if (getal.isPresent() && elk > 0) {
      int aantal = getal.get().waarde();
      return aantal <= MEESTE_PERSONEN
          ? Optional.of(new Getal(aantal * elk, naam + 1))
          : Optional.empty();
    }
    int zonderGetal = elk(stuk.tekst());
    return zonderGetal > 0 && (woord > plaats || inRij)
        ? Optional.of(new Getal(zonderGetal, naam + 1))
        : Optional.empty();
  }

  /** How many people the word means; 0 for a word that means none. */
  private static int elk(String woord) {
    return EEN.contains(woord) ? 1 : SAMEN.getOrDefault(woord, 0);
  }

  /** 'Een' and 'twee' count where a person follows at once. */
  private boolean getelddoor(int plaats) {
    return Telwoorden.waarde(zin.lees(plaats)) > 0
        && (elk(zin.lees(plaats + 1)) > 0 || MEER.contains(zin.lees(plaats + 1)));
  }
}
