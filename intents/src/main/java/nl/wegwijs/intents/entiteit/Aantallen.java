package nl.wegwijs.intents.entiteit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.intents.Entiteit.Soort;
import nl.wegwijs.intents.zin.Getal;
import nl.wegwijs.intents.zin.Maatwoorden;
import nl.wegwijs.intents.zin.Stuk;
import nl.wegwijs.intents.zin.Telwoorden;
import nl.wegwijs.intents.zin.Zin;

/**
 * How many: of people, how many others than the speaker ('mijn vrouw en twee kinderen' is 3, 'met ons
 * vieren' is 3, 'ik verhuis alleen' is 0); of things, the number said with the noun.
 */
final class Aantallen {
  private static final int MEESTE_PERSONEN = 99;

  /** Persons of whom there is one, and how many that is. */
  private static final Map<String, Integer> EEN =
      Map.ofEntries(
          Map.entry("man", 1), Map.entry("vrouw", 1), Map.entry("vriend", 1),
          Map.entry("vriendin", 1), Map.entry("partner", 1), Map.entry("echtgenoot", 1),
          Map.entry("echtgenote", 1), Map.entry("verloofde", 1), Map.entry("moeder", 1),
          Map.entry("vader", 1), Map.entry("mama", 1), Map.entry("papa", 1), Map.entry("ma", 1),
          Map.entry("pa", 1), Map.entry("oma", 1), Map.entry("opa", 1), Map.entry("broer", 1),
          Map.entry("broertje", 1), Map.entry("zus", 1), Map.entry("zusje", 1),
          Map.entry("zuster", 1), Map.entry("huisgenoot", 1), Map.entry("huisgenote", 1),
          Map.entry("kind", 1), Map.entry("kindje", 1), Map.entry("zoon", 1),
          Map.entry("zoontje", 1), Map.entry("dochter", 1), Map.entry("dochtertje", 1),
          Map.entry("baby", 1), Map.entry("tweeling", 2), Map.entry("drieling", 3),
          Map.entry("ouders", 2), Map.entry("schoonouders", 2), Map.entry("schoonmoeder", 1),
          Map.entry("schoonvader", 1), Map.entry("kleinkind", 1), Map.entry("kleinzoon", 1),
          Map.entry("kleindochter", 1), Map.entry("pleegkind", 1), Map.entry("stiefzoon", 1),
          Map.entry("stiefdochter", 1), Map.entry("neef", 1), Map.entry("neefje", 1),
          Map.entry("nicht", 1), Map.entry("nichtje", 1), Map.entry("tante", 1),
          Map.entry("oom", 1), Map.entry("wife", 1), Map.entry("husband", 1),
          Map.entry("girlfriend", 1), Map.entry("boyfriend", 1), Map.entry("son", 1),
          Map.entry("daughter", 1), Map.entry("child", 1), Map.entry("kid", 1),
          Map.entry("mother", 1), Map.entry("father", 1), Map.entry("brother", 1),
          Map.entry("sister", 1), Map.entry("roommate", 1), Map.entry("twins", 2),
          Map.entry("parents", 2));

  private static final Set<String> MEER =
      Set.of(
          "kinderen", "kindjes", "kids", "zoons", "zonen", "zoontjes", "dochters", "dochtertjes",
          "babys", "broers", "broertjes", "zussen", "zusjes", "huisgenoten", "kleinkinderen",
          "pleegkinderen", "stiefkinderen", "ouders", "anderen", "vrienden", "vriendinnen",
          "children", "sons", "daughters", "brothers", "sisters", "roommates", "others", "friends");

  private static final Set<String> PERSONEN =
      Set.of("personen", "persoon", "mensen", "volwassenen", "gezinsleden", "people", "persons", "adults");

  private static final Set<String> BEZIT =
      Set.of("mijn", "mn", "onze", "ons", "zijn", "zn", "haar", "hun", "my", "our", "his", "her",
          "their", "een", "a", "de", "nog", "also", "ook");

  private static final Set<String> BIJVOEGLIJK =
      Set.of(
          "kleine", "grote", "jonge", "oude", "oudste", "jongste", "volwassen", "minderjarige",
          "pasgeboren", "twee", "andere", "eigen", "lieve", "small", "young", "adult", "little",
          "beide");

  private static final Set<String> GEZIN = Set.of("gezin", "family");
  private static final Set<String> VAN = Set.of("van", "of");
  private static final Set<String> WIJ = Set.of("wij", "we");
  private static final Set<String> ZIJN = Set.of("zijn", "are");
  private static final Set<String> IK = Set.of("ik", "i", "me");
  private static final Set<String> MET = Set.of("met", "with", "plus");
  private static final Set<String> EN = Set.of("en", "and", "plus");

  private static final Map<String, Integer> MET_ONS =
      Map.of(
          "tweeen", 2, "drieen", 3, "vieren", 4, "vijven", 5, "zessen", 6, "zevenen", 7, "achten", 8,
          "negenen", 9);

  private final Vondsten vondsten;
  private final Zin zin;

  Aantallen(Vondsten vondsten) {
    this.vondsten = vondsten;
    this.zin = vondsten.zin();
  }

  /** Counts of people. */
  void leesPersonen() {
    int plaats = 0;
    while (plaats < zin.aantal()) {
      int begin = plaats;
      Optional<Getal> aantal =
          metZijn(begin)
              .or(() -> totaal(begin))
              .or(() -> alleen(begin))
              .or(() -> opsomming(begin))
              .filter(getal -> vondsten.vrij(begin, getal.tot()));
      aantal.ifPresent(
          getal ->
              vondsten.neem(
                  Soort.AANTAL, begin, getal.tot(), Integer.toString(getal.waarde())));
      plaats = aantal.map(Getal::tot).orElse(plaats + 1);
    }
  }

  /** 'Met z'n tweeën', 'wij met ons vieren'. */
  private Optional<Getal> metZijn(int plaats) {
    boolean met = zin.is(plaats, "met") && zin.is(plaats + 1, Set.of("ons", "zn", "zijn", "zun"));
    Integer aantal = met ? MET_ONS.get(zin.lees(plaats + 2)) : null;
    return aantal == null
        ? Optional.empty()
        : Optional.of(new Getal(aantal - 1, plaats + 3));
  }

  /** 'Wij zijn met vier personen', 'een gezin van vier': the speaker is one of them. */
  private Optional<Getal> totaal(int plaats) {
    boolean gezin = zin.is(plaats, GEZIN) && zin.is(plaats + 1, VAN);
    boolean wijMet = zin.is(plaats, "met") && wijErvoor(plaats);
    boolean wijZijn = zin.is(plaats - 1, ZIJN) && zin.is(plaats - 2, WIJ);
    if (!gezin && !wijMet && !wijZijn) {
      return Optional.empty();
    }
    int getalplaats = gezin ? plaats + 2 : wijMet ? plaats + 1 : plaats;
    return Telwoorden.lees(zin, getalplaats)
        .filter(getal -> getal.waarde() >= 1 && getal.waarde() <= MEESTE_PERSONEN)
        .filter(getal -> gezin || isPersonen(getal.tot()))
        .map(
            getal ->
                new Getal(
                    getal.waarde() - 1, isPersonen(getal.tot()) ? getal.tot() + 1 : getal.tot()));
  }

  private boolean isPersonen(int plaats) {
    return zin.is(plaats, PERSONEN) || zin.is(plaats, "man");
  }

  private boolean wijErvoor(int plaats) {
    for (int i = plaats - 1; i >= Math.max(0, plaats - 4); i--) {
      if (zin.is(i, WIJ)) {
        return true;
      }
    }
    return false;
  }

  /** 'Ik verhuis alleen', 'in mijn eentje': nobody else. */
  private Optional<Getal> alleen(int plaats) {
    if (zin.is(plaats, "in") && zin.is(plaats + 2, "eentje")) {
      return Optional.of(new Getal(0, plaats + 3));
    }
    if (zin.is(plaats, Set.of("by")) && zin.is(plaats + 1, "myself")) {
      return Optional.of(new Getal(0, plaats + 2));
    }
    boolean ik = zin.is(plaats, "alleen") && zin.is(plaats + 1, "ik") && losVan(plaats + 2);
    boolean alleen = zin.is(plaats, Set.of("alleen", "alone")) && losVan(plaats + 1) && gaErvoor(plaats);
    if (zin.is(plaats - 1, Set.of("niet", "not"))) {
      return Optional.empty();
    }
    return ik || alleen
        ? Optional.of(new Getal(0, ik ? plaats + 2 : plaats + 1))
        : Optional.empty();
  }

  private boolean losVan(int plaats) {
    return !zin.stuk(plaats).isWoord()
        || zin.is(plaats, Set.of("naar", "op", "per", "vanaf", "in", "en", "to", "and", "on"));
  }

  private boolean gaErvoor(int plaats) {
    Set<String> gaan =
        Set.of(
            "verhuis", "verhuizen", "verhuisd", "verhuisde", "ga", "gaan", "woon", "wonen", "kom",
            "move", "moving", "moved", "live", "living", "ik", "helemaal");
    for (int i = plaats - 1; i >= Math.max(0, plaats - 4); i--) {
      if (zin.is(i, gaan)) {
        return true;
      }
    }
    return false;
  }

  /** 'Met mijn vrouw en twee kinderen', '3 kinderen', 'mijn man en ik'. */
  private Optional<Getal> opsomming(int plaats) {
    boolean met = zin.is(plaats, MET);
    int begin = met ? plaats + 1 : plaats;
    Optional<Getal> eerste = personen(begin, met);
    if (eerste.isEmpty()) {
      return Optional.empty();
    }
    int som = eerste.get().waarde();
    int tot = eerste.get().tot();
    boolean geteld = met || eersteGeteld(begin);
    boolean verder = true;
    while (verder) {
      boolean komma = zin.stuk(tot).isTeken(',') || zin.is(tot, EN);
      boolean ookKomma = zin.stuk(tot).isTeken(',') && zin.is(tot + 1, EN);
      int na = tot + (ookKomma ? 2 : 1);
      if (komma && zin.is(na, IK)) {
        tot = na + 1;
        geteld = true;
        continue;
      }
      Optional<Getal> volgende = komma ? personen(na, true) : Optional.empty();
      verder = volgende.isPresent();
      if (verder) {
        som += volgende.get().waarde();
        tot = volgende.get().tot();
        geteld = true;
      }
    }
    return geteld ? Optional.of(new Getal(som, tot)) : Optional.empty();
  }

  private boolean eersteGeteld(int plaats) {
    boolean ikEn = zin.is(plaats - 1, EN) && zin.is(plaats - 2, IK);
    boolean lidwoord = zin.is(plaats, "een") || zin.is(plaats, "a");
    return ikEn || (!lidwoord && Telwoorden.lees(zin, plaats).isPresent());
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
    if (getal.isPresent() && (meervoud || EEN.containsKey(stuk.tekst()))) {
      int aantal = getal.get().waarde();
      int elk = meervoud ? 1 : EEN.getOrDefault(stuk.tekst(), 1);
      return aantal <= MEESTE_PERSONEN
          ? Optional.of(new Getal(aantal * elk, naam + 1))
          : Optional.empty();
    }
    Integer een = EEN.get(stuk.tekst());
    return een != null && (woord > plaats || inRij)
        ? Optional.of(new Getal(een, naam + 1))
        : Optional.empty();
  }

  /** 'Een' and 'twee' count where a person follows at once. */
  private boolean getelddoor(int plaats) {
    return Telwoorden.waarde(zin.lees(plaats)) > 0
        && (EEN.containsKey(zin.lees(plaats + 1)) || MEER.contains(zin.lees(plaats + 1)));
  }

  /** Counts of things, where nothing else explains the number. */
  void leesDingen() {
    for (int i = 0; i < zin.aantal(); i++) {
      int plaats = i;
      boolean vrij = !zin.stuk(i).vast() || zin.stuk(i - 1).isTekenUit("(,");
      boolean begin = vrij && !zin.is(i - 1, VOLGNUMMER) && !isJaartal(i);
      Optional<Getal> getal =
          begin && !zin.is(i, "een") ? Telwoorden.lees(zin, i) : Optional.empty();
      getal
          .filter(gelezen -> gelezen.waarde() <= 9999 && isDing(gelezen.tot()))
          .filter(gelezen -> vondsten.vrij(plaats, gelezen.tot() + 1))
          .ifPresent(
              gelezen ->
                  vondsten.neem(
                      Soort.AANTAL,
                      plaats,
                      gelezen.tot() + 1,
                      Integer.toString(gelezen.waarde())));
    }
  }

  /** Words before a number that says which one, not how many. */
  private static final Set<String> VOLGNUMMER =
      Set.of(
          "maat", "hoofdstuk", "jaren", "groep", "klas", "lijn", "bus", "tram", "kamer", "artikel",
          "pagina", "alle", "deel", "vraag", "optie", "keuze", "stap", "route", "rond", "nummer", "nr");

  private static final Set<String> GEEN_DING =
      Set.of(
          "wonen", "staan", "gaan", "moeten", "kunnen", "willen", "zijn", "hebben", "worden",
          "komen", "zullen", "mogen", "is", "was", "als", "dus", "eens", "een", "geen", "tegen",
          "binnen", "boven", "beneden", "buiten", "tussen", "alleen", "samen", "even", "eten", "toen",
          "verhuizen", "maken", "liggen", "zitten", "werken", "betalen", "lopen", "kopen", "krijgen",
          "geleden", "volgens", "sinds", "anders", "thuis", "huis", "naast", "langs", "jullie",
          "iets", "alles", "niets", "gratis", "plus", "geboren", "inzien", "bestellen", "this", "has", "does", "us", "maands", "uurs", "open", "gisteren", "morgen", "s");

  private boolean isJaartal(int plaats) {
    int getal = zin.stuk(plaats).getal();
    return getal >= 1900 && getal <= 2100;
  }

  private boolean isDing(int plaats) {
    Stuk stuk = zin.stuk(plaats);
    String woord = stuk.tekst();
    boolean meervoud = woord.endsWith("en") || (woord.endsWith("s") && !woord.endsWith("ss"));
    return stuk.isWoord()
        && !stuk.vast()
        && woord.length() > 3
        && meervoud
        && !GEEN_DING.contains(woord)
        && !Maatwoorden.telt(zin, plaats)
        && Telwoorden.waarde(woord) < 0;
  }
}
