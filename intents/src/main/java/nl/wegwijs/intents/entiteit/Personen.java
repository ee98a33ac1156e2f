package nl.wegwijs.intents.entiteit;

import java.util.List;
import java.util.Set;
import nl.wegwijs.intents.Entiteit.Soort;
import nl.wegwijs.intents.zin.Stuk;
import nl.wegwijs.intents.zin.Woordenlijst;
import nl.wegwijs.intents.zin.Zin;

/** Names of people where a sentence introduces them: 'ik heet', 'mijn naam is', 'my name is'. */
final class Personen {
  private static final int MEESTE_WOORDEN = 7;
  private static final int MEESTE_KLEINE_WOORDEN = 3;
  private static final int LANGSTE_WOORD = 40;

  private static final List<List<String>> INLEIDING =
      List.of(
          List.of("ik", "heet"),
          List.of("heet", "ik"),
          List.of("mijn", "naam", "is"),
          List.of("mijn", "volledige", "naam", "is"),
          List.of("mn", "naam", "is"),
          List.of("naam", ":"),
          List.of("my", "name", "is"),
          List.of("my", "names"),
          List.of("my", "full", "name", "is"),
          List.of("i", "am", "called"),
          List.of("im", "called"));

  /** Introductions that other words follow too, so that the name must have its capitals. */
  private static final List<List<String>> ONZEKERE_INLEIDING =
      List.of(
          List.of("u", "spreekt", "met"),
          List.of("je", "spreekt", "met"),
          List.of("met", "mevrouw"),
          List.of("met", "meneer"),
          List.of("ik", "ben", "mevrouw"),
          List.of("ik", "ben", "meneer"),
          List.of("ik", "ben"),
          List.of("i", "am"),
          List.of("im"),
          List.of("this", "is"));

  private static final Set<String> TUSSENVOEGSEL =
      Woordenlijst.van(
          """
          van de der den het t ten ter la le du von el al ben bin di da dos del o s
          """);

  /** Part of a name only before an article, as in 'in t Veld'. */
  private static final Set<String> VOOR_LIDWOORD = Set.of("in", "op", "aan", "uit", "bij");

  private static final Set<String> LIDWOORD = Set.of("t", "den", "der");

  /** Words that end a name or show that none was said. */
  private static final Set<String> GEEN_NAAM =
      Woordenlijst.van(
          """
          en ik mijn maar want met geboren wil woon verhuis heb ga kom zou graag and i my but
          live from would niet geen anders veranderd gewijzigd verkeerd fout onjuist kwijt weg
          bekend not wrong changed spelled misspelled dat die wat hoe is zoals bij om per nog
          nu u uw gespeld te heel erg een the a postcode telefoonnummer tel adres
          geboortedatum bsn email mail hallo goedemorgen alvast welkom dus omdat sinds born
          onleesbaar onvolledig verkort lang ook altijd weer helaas misschien verhuizen
          verhuisd
          """);

  private static final Set<String> VULLING =
      Set.of(
          "nu",
          "voortaan",
          "eigenlijk",
          "trouwens",
          "dus",
          "sinds",
          "meneer",
          "mevrouw",
          "dhr",
          "mevr",
          "mw",
          "namelijk");

  private final Vondsten vondsten;
  private final Zin zin;

  Personen(Vondsten vondsten) {
    this.vondsten = vondsten;
    this.zin = vondsten.zin();
  }

  void lees() {
    int plaats = 0;
    while (plaats < zin.aantal()) {
      plaats = Math.max(plaats + 1, leesEen(plaats));
    }
  }

  private int leesEen(int plaats) {
    int na = ingeleid(plaats, INLEIDING);
    boolean zeker = na > plaats;
    int begin = zeker ? na : ingeleid(plaats, ONZEKERE_INLEIDING);
    if (begin == plaats) {
      return plaats;
    }
    while (zin.is(begin, VULLING) || zin.stuk(begin).isTeken(':')) {
      begin++;
    }
    int tot = naam(begin, !zeker);
    if (tot <= begin) {
      return plaats;
    }
    String waarde = zin.slice(begin, tot).strip().replaceAll("\\s+", " ");
    vondsten.neem(Soort.PERSOON, begin, tot, waarde);
    return tot;
  }

  private int ingeleid(int plaats, List<List<String>> inleidingen) {
    for (List<String> inleiding : inleidingen) {
      if (zin.staat(plaats, inleiding)) {
        return plaats + inleiding.size();
      }
    }
    return plaats;
  }

  /** The piece after the name that begins there, or there itself. */
  private int naam(int begin, boolean metHoofdletters) {
    boolean groot = zin.hoofdletter(begin);
    int plaats = begin;
    int tot = begin;
    int woorden = 0;
    while (woorden < (groot ? MEESTE_WOORDEN : MEESTE_KLEINE_WOORDEN) && vondsten.vrij(plaats)) {
      if (plaats > begin && isNaamteken(plaats)) {
        plaats++;
        continue;
      }
      boolean tussen = tussenvoegsel(plaats);
      if (!hoort(plaats, plaats == begin, groot, tussen)) {
        break;
      }
      woorden += tussen ? 0 : 1;
      plaats++;
      tot = tussen && !zin.hoofdletter(plaats - 1) ? tot : plaats;
    }
    boolean genoeg = !metHoofdletters || (groot && woorden >= 2);
    return genoeg ? tot : begin;
  }

  private boolean hoort(int plaats, boolean eerste, boolean groot, boolean tussen) {
    Stuk stuk = zin.stuk(plaats);
    boolean hoofdletter = zin.hoofdletter(plaats);
    boolean stopt = !hoofdletter && zin.is(plaats, GEEN_NAAM) && (eerste || !tussen);
    boolean andereRegel = !eerste && stuk.voor() == Stuk.Scheiding.REGEL;
    boolean past = eerste || !groot || hoofdletter || tussen;
    return stuk.isWoord()
        && stuk.tekst().length() <= LANGSTE_WOORD
        && past
        && !stopt
        && !andereRegel;
  }

  /** The full stop of an initial, the hyphen of a double name, the apostrophe of 't. */
  private boolean isNaamteken(int plaats) {
    Stuk stuk = zin.stuk(plaats);
    boolean voorletter = stuk.isTeken('.') && stuk.vast() && zin.lees(plaats - 1).length() == 1;
    boolean vastVerder = zin.stuk(plaats + 1).vast() && zin.stuk(plaats + 1).isWoord();
    boolean streepje = stuk.isTeken('-') && stuk.vast() && vastVerder;
    return voorletter || streepje || (stuk.isTeken('\'') && vastVerder);
  }

  private boolean tussenvoegsel(int plaats) {
    return zin.is(plaats, TUSSENVOEGSEL)
        || (zin.is(plaats, VOOR_LIDWOORD)
            && (zin.is(plaats + 1, LIDWOORD) || zin.stuk(plaats + 1).isTeken('\'')));
  }
}
