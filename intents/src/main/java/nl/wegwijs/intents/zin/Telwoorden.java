package nl.wegwijs.intents.zin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers in words, Dutch and English, up to 9999. */
public final class Telwoorden {
  private static final List<String> NL =
      List.of(
          "nul",
          "een",
          "twee",
          "drie",
          "vier",
          "vijf",
          "zes",
          "zeven",
          "acht",
          "negen",
          "tien",
          "elf",
          "twaalf",
          "dertien",
          "veertien",
          "vijftien",
          "zestien",
          "zeventien",
          "achttien",
          "negentien");
  private static final List<String> NL_TIEN =
      List.of(
          "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig");
  private static final List<String> EN =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> EN_TIEN =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Set<String> EN_TIENTALLEN = Set.copyOf(EN_TIEN);

  /** From 0 to 99, each in one word. */
  private static final Map<String, Integer> KLEIN = klein();

  private static final Map<String, Integer> RANG = rang();

  /** 'Negenduizendnegenhonderdachtennegentig' has fewer letters. */
  private static final int LANGSTE = 45;

  private Telwoorden() {}

  /** The number at that place, in digits or in words; up to nine digits, or 9999 in words. */
  public static Optional<Getal> lees(Zin zin, int plaats) {
    Stuk stuk = zin.stuk(plaats);
    if (stuk.isGetal()) {
      return stuk.getal() < 0 ? Optional.empty() : Optional.of(new Getal(stuk.getal(), plaats + 1));
    }
    int waarde = stuk.isWoord() ? waarde(stuk.tekst()) : -1;
    return waarde < 0 ? Optional.empty() : Optional.of(samen(zin, plaats, waarde));
  }

  private static Getal samen(Zin zin, int plaats, int eerste) {
    int waarde = eerste;
    int tot = plaats + 1;
    if (waarde > 0 && waarde < 10 && zin.is(tot, Set.of("duizend", "thousand"))) {
      waarde *= 1000;
      tot++;
    } else if (waarde > 0 && waarde < 100 && zin.is(tot, Set.of("honderd", "hundred"))) {
      waarde *= 100;
      tot++;
    }
    int streepje = zin.stuk(tot).isTeken('-') && zin.stuk(tot).vast() ? 1 : 0;
    int en = waarde >= 100 && zin.is(tot, Set.of("en", "and")) ? 1 : streepje;
    int rest = zin.stuk(tot + en).isWoord() ? waarde(zin.lees(tot + en)) : -1;
    boolean past =
        rest > 0
            && ((waarde >= 1000 && waarde % 1000 == 0 && rest < 1000)
                || (waarde >= 100 && waarde % 100 == 0 && rest < 100)
                || (rest < 10 && EN_TIENTALLEN.contains(zin.lees(plaats)) && waarde < 100));
    return past ? new Getal(waarde + rest, tot + en + 1) : new Getal(waarde, tot);
  }

  /** The number that one folded word means, such as {@code tweehonderdvijftig}; -1 for none. */
  public static int waarde(String woord) {
    Integer klein = KLEIN.get(woord);
    if (klein != null) {
      return klein;
    }
    if (woord.length() > LANGSTE) {
      return -1;
    }
    int duizend = woord.indexOf("duizend");
    if (duizend >= 0) {
      return samen(woord, duizend, "duizend".length(), 1000);
    }
    int honderd = woord.indexOf("honderd");
    return honderd >= 0 ? samen(woord, honderd, "honderd".length(), 100) : -1;
  }

  private static int samen(String woord, int plaats, int lengte, int eenheid) {
    int hoeveel = plaats == 0 ? 1 : KLEIN.getOrDefault(woord.substring(0, plaats), -1);
    String staart = woord.substring(plaats + lengte);
    int rest = 0;
    if (!staart.isEmpty()) {
      boolean en = staart.startsWith("en") && staart.length() > 2 && waarde(staart) < 0;
      rest = staart.contains("duizend") ? -1 : waarde(en ? staart.substring(2) : staart);
    }
    boolean past = hoeveel > 0 && rest >= 0 && rest < eenheid && hoeveel * eenheid < 10_000;
    return past ? hoeveel * eenheid + rest : -1;
  }

  /** The place in a row that one folded word means, from 1 to 31; -1 for none. */
  public static int rang(String woord) {
    return RANG.getOrDefault(woord, -1);
  }

  private static Map<String, Integer> klein() {
    var klein = new HashMap<String, Integer>();
    for (int i = 0; i < NL.size(); i++) {
      klein.put(NL.get(i), i);
      klein.put(EN.get(i), i);
    }
    for (int tien = 0; tien < NL_TIEN.size(); tien++) {
      int tiental = (tien + 2) * 10;
      klein.put(NL_TIEN.get(tien), tiental);
      klein.put(EN_TIEN.get(tien), tiental);
      for (int i = 1; i < 10; i++) {
        klein.put(NL.get(i) + "en" + NL_TIEN.get(tien), tiental + i);
        klein.put(EN_TIEN.get(tien) + EN.get(i), tiental + i);
      }
    }
    klein.put("zeuven", 7);
    klein.put("fourty", 40);
    return Map.copyOf(klein);
  }

  private static Map<String, Integer> rang() {
    var rang = new HashMap<String, Integer>();
    for (Map.Entry<String, Integer> woord : klein().entrySet()) {
      int waarde = woord.getValue();
      if (waarde > 0 && waarde <= 31) {
        boolean achtste = waarde == 8 || waarde >= 20;
        rang.put(woord.getKey() + (achtste ? "ste" : "de"), waarde);
        rang.put(woord.getKey() + "th", waarde);
      }
    }
    List<String> eigen =
        List.of(
            "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste",
            "negende", "tiende");
    List<String> engels =
        List.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
            "tenth");
    for (int i = 0; i < eigen.size(); i++) {
      rang.put(eigen.get(i), i + 1);
      rang.put(engels.get(i), i + 1);
      rang.put("twenty" + engels.get(i), 21 + i);
    }
    rang.put("twelfth", 12);
    rang.put("twentieth", 20);
    rang.put("thirtieth", 30);
    rang.put("thirtyfirst", 31);
    return Map.copyOf(rang);
  }
}
