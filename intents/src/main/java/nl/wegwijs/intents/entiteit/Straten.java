package nl.wegwijs.intents.entiteit;

import java.util.Optional;
import java.util.Set;
import nl.wegwijs.intents.Entiteit.Soort;
import nl.wegwijs.intents.entiteit.Namenlijst.Gevonden;
import nl.wegwijs.intents.zin.Adreswoorden;
import nl.wegwijs.intents.zin.Maatwoorden;
import nl.wegwijs.intents.zin.Stuk;
import nl.wegwijs.intents.zin.Woordenlijst;
import nl.wegwijs.intents.zin.Zin;

/** Streets: those of the gemeente's register, and words that end as streets do. */
final class Straten {
  /** A name in the register of fewer letters may be a common word. */
  private static final int KORT = 7;

  private static final int MEESTE_WOORDEN = 5;

  /** Words that street names begin with, also without a capital. */
  private static final Set<String> TITEL =
      Woordenlijst.van(
          """
          prins prinses koning koningin keizer graaf gravin hertog jonker burgemeester burg
          wethouder minister dokter dr doctor professor prof ingenieur ir meester mr dominee
          ds pastoor kapelaan bisschop kardinaal sint st generaal gen admiraal kapitein
          president pater deken zuster jan piet willem johan
          """);

  /** Words that street names begin with if they have a capital, also at the begin of a sentence. */
  private static final Set<String> BIJVOEGLIJK =
      Woordenlijst.van(
          """
          oude nieuwe lange korte grote kleine hoge lage brede eerste tweede derde oud nieuw
          noord zuid oost west achter voor boven beneden buiten binnen midden rode groene
          witte zwarte
          """);

  private static final Set<String> LIDWOORD = Set.of("de", "het", "t");
  private static final Set<String> VOORZETSEL = Set.of("aan", "op", "naar", "in", "van");

  /** Things with a number that are no street. */
  private static final Set<String> GENUMMERD =
      Set.of(
          "groep", "kamer", "lijn", "bus", "tram", "klas", "unit", "vak", "box", "balie", "loket");

  private static final Set<String> TUSSEN =
      Set.of("van", "de", "der", "den", "het", "t", "ten", "ter", "te", "en", "la", "le", "du");

  /** Words with a capital that stand before a street without being part of its name. */
  private static final Set<String> GEEN_NAAM =
      Woordenlijst.van(
          """
          de het een in op aan naar van uit bij mijn onze ons ik wij straat adres adresse the
          my at on to from vanaf tot verhuizing verhuizen verhuis nieuw oud woonachtig
          postcode en nee ja sorry hallo of hoek kruising nummer vanuit nabij tegenover voor
          achter langs gemeente is dat die dit deze
          """);

  private final Vondsten vondsten;
  private final Zin zin;
  private final Namenlijst<String> register;

  Straten(Vondsten vondsten, Namenlijst<String> register) {
    this.vondsten = vondsten;
    this.zin = vondsten.zin();
    this.register = register;
  }

  /** Streets that the register knows. */
  void leesRegister() {
    int plaats = 0;
    while (plaats < zin.aantal()) {
      int begin = plaats;
      Optional<Gevonden<String>> straat =
          zin.stuk(plaats).isWoord() || zin.stuk(plaats).isGetal()
              ? register.zoek(zin, plaats).filter(gevonden -> isStraat(begin, gevonden.tot()))
              : Optional.empty();
      straat.ifPresent(
          gevonden -> vondsten.neem(Soort.STRAAT, begin, gevonden.tot(), gevonden.wat()));
      plaats = straat.map(Gevonden::tot).orElse(plaats + 1);
    }
  }

  private boolean isStraat(int van, int tot) {
    boolean gewoon =
        tot == van + 1
            && (zin.lees(van).length() < KORT || Adreswoorden.soortStraat(zin.lees(van)));
    boolean los = !zin.stuk(van).vast() || zin.stuk(van - 1).isTeken();
    return vondsten.vrij(van, tot) && los && (!gewoon || zin.naam(van) || nummer(tot));
  }

  /** Other streets. */
  void leesOverige() {
    for (int i = 0; i < zin.aantal(); i++) {
      int tot = vondsten.vrij(i) ? kop(i) : i;
      if (tot > i && vondsten.vrij(i, tot)) {
        int van = begin(i);
        vondsten.neem(Soort.STRAAT, van, tot, waarde(van, tot));
      }
    }
  }

  /** The piece after the word that makes it a street, or the place itself. */
  private int kop(int plaats) {
    Stuk stuk = zin.stuk(plaats);
    String woord = stuk.tekst();
    if (!stuk.isWoord()) {
      return plaats;
    }
    if (Adreswoorden.soortStraat(woord)) {
      return laanVan(plaats) > plaats
          ? laanVan(plaats)
          : (zin.hoofdletter(plaats) && isBijvoeglijk(plaats - 1)) || aanDe(plaats)
              ? plaats + 1
              : plaats;
    }
    if (woord.endsWith("str")) {
      int punt = zin.stuk(plaats + 1).isTeken('.') ? 1 : 0;
      boolean straat = Adreswoorden.straat(woord) && (punt == 1 || nummer(plaats + 1));
      return straat ? plaats + 1 + punt : plaats;
    }
    boolean zeker = Adreswoorden.straat(woord);
    boolean misschien =
        Adreswoorden.misschienStraat(woord)
            && (zin.naam(plaats) || nummer(plaats + 1))
            && !zin.is(plaats - 1, "gemeente");
    return zeker || misschien || aanDe(plaats) ? plaats + 1 : plaats;
  }

  /** 'Naar de Roerdomp 6': any name may be a street's. */
  private boolean aanDe(int plaats) {
    boolean lidwoord = zin.is(plaats - 1, LIDWOORD);
    return zin.naam(plaats)
        && zin.stuk(plaats + 1).isGetal()
        && !zin.stuk(plaats + 1).vast()
        && nummer(plaats + 1)
        && lidwoord
        && zin.is(plaats - 2, VOORZETSEL)
        && !zin.is(plaats, GENUMMERD);
  }

  private boolean isBijvoeglijk(int plaats) {
    return zin.is(plaats, BIJVOEGLIJK) && zin.hoofdletter(plaats) && vondsten.vrij(plaats);
  }

  /** 'Laan van Meerdervoort'. */
  private int laanVan(int plaats) {
    if (!zin.hoofdletter(plaats) || !zin.is(plaats + 1, "van")) {
      return plaats;
    }
    int na = plaats + 2;
    while (zin.is(na, TUSSEN) && na < plaats + MEESTE_WOORDEN) {
      na++;
    }
    return zin.hoofdletter(na) ? na + 1 : plaats;
  }

  /** A house number, or the word that announces it. */
  private boolean nummer(int plaats) {
    Stuk stuk = zin.stuk(plaats);
    boolean getal =
        stuk.isGetal() && stuk.tekst().length() <= 5 && !Maatwoorden.telt(zin, plaats + 1);
    return getal
        || zin.is(plaats, "nummer")
        || zin.is(plaats, "nr")
        || zin.is(plaats, "huisnummer");
  }

  /** The first piece of the name whose last word stands there. */
  private int begin(int kop) {
    int van = kop;
    while (van > 0 && kop - van < MEESTE_WOORDEN) {
      int stap = stap(van);
      if (stap == van || !vondsten.vrij(stap, van)) {
        return van;
      }
      van = stap;
    }
    return van;
  }

  /** Where the name begins if the words before it belong to it too. */
  private int stap(int van) {
    if (zin.stuk(van).voor() == Stuk.Scheiding.REGEL) {
      return van;
    }
    boolean punt = zin.stuk(van - 1).isTeken('.') && zin.is(van - 2, TITEL);
    boolean streepje = zin.stuk(van - 1).isTeken('-') && zin.stuk(van).vast();
    int woord = punt || streepje ? van - 2 : van - 1;
    if (isNaamwoord(woord)) {
      return woord;
    }
    int tussen = woord;
    while (tussen > van - MEESTE_WOORDEN && zin.is(tussen, TUSSEN)) {
      tussen--;
      if (zin.naam(tussen + 1)) {
        break;
      }
    }
    if (tussen == woord) {
      return van;
    }
    int eerste = tussen + 1;
    boolean metLidwoord =
        woord > eerste && (zin.is(woord, "de") || zin.is(woord, "het")) && !zin.naam(eerste);
    if (isNaamwoord(tussen) && !metLidwoord) {
      return tussen;
    }
    boolean vanDer =
        zin.is(eerste, "van") && (zin.is(eerste + 1, "der") || zin.is(eerste + 1, "den"));
    return zin.naam(eerste) || vanDer ? eerste : van;
  }

  private boolean isNaamwoord(int plaats) {
    if (!zin.stuk(plaats).isWoord() || plaats < 0) {
      return false;
    }
    boolean groot = zin.hoofdletter(plaats);
    boolean bekend = zin.is(plaats, TITEL) || (groot && zin.is(plaats, BIJVOEGLIJK));
    return bekend || (zin.naam(plaats) && !zin.is(plaats, GEEN_NAAM));
  }

  private String waarde(int van, int tot) {
    String naam = zin.slice(van, tot).replaceAll("\\s+", " ");
    String voluit = naam.replaceAll("(?i)str\\.?$", "straat");
    return register.zoek(voluit).orElse(voluit.length() > naam.length() ? voluit : naam);
  }
}
