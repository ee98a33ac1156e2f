package nl.wegwijs.intents.entiteit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.intents.Entiteit.Soort;
import nl.wegwijs.intents.zin.Getal;
import nl.wegwijs.intents.zin.Telwoorden;
import nl.wegwijs.intents.zin.Zin;

/**
 * How many people: how many others than the speaker. 'Mijn vrouw en twee kinderen' is 3, 'met ons
 * vieren' is 3, 'ik verhuis alleen' is 0. 'Mijn man en ik … met drie kinderen' is one company of 4.
 */
final class Aantallen {
  private static final Set<String> GEZIN = Set.of("gezin", "family");
  private static final Set<String> VAN = Set.of("van", "of");
  private static final Set<String> WIJ = Set.of("wij", "we");
  private static final Set<String> ZIJN = Set.of("zijn", "are");

  private static final Map<String, Integer> MET_ONS =
      Map.of(
          "tweeen", 2, "drieen", 3, "vieren", 4, "vijven", 5, "zessen", 6, "zevenen", 7, "achten",
          8, "negenen", 9);

  /**
   * People counted in one place of the sentence.
   *
   * @param tot the piece after them
   */
  private record Telling(int van, int tot, int anderen, boolean metIk, boolean metVoorzetsel) {
    Telling met(int meer) {
      return new Telling(van, tot, anderen + meer, metIk, metVoorzetsel);
    }
  }

  private final Vondsten vondsten;
  private final Zin zin;
  private final Gezelschap gezelschap;

  Aantallen(Vondsten vondsten) {
    this.vondsten = vondsten;
    this.zin = vondsten.zin();
    this.gezelschap = new Gezelschap(zin);
  }

  void lees() {
    var tellingen = new ArrayList<Telling>();
    int plaats = 0;
    while (plaats < zin.aantal()) {
      int begin = plaats;
      Optional<Telling> telling =
          telling(begin).filter(gevonden -> vondsten.vrij(begin, gevonden.tot()));
      telling.ifPresent(tellingen::add);
      plaats = telling.map(Telling::tot).orElse(plaats + 1);
    }
    voegSamen(tellingen);
    for (Telling telling : tellingen) {
      vondsten.neem(
          Soort.AANTAL, telling.van(), telling.tot(), Integer.toString(telling.anderen()));
    }
  }

  private Optional<Telling> telling(int plaats) {
    return metZijn(plaats)
        .or(() -> totaal(plaats))
        .or(() -> alleen(plaats))
        .map(getal -> new Telling(plaats, getal.tot(), getal.waarde(), false, false))
        .or(() ->
            gezelschap
                .lees(plaats)
                .map(rij ->
                    new Telling(
                        plaats, rij.tot(), rij.anderen(), rij.metIk(), rij.metVoorzetsel())));
  }

  /** Those who come with 'mijn man en ik' are of the same company, so both places say all of it. */
  private void voegSamen(List<Telling> tellingen) {
    for (int i = 0; i + 1 < tellingen.size(); i++) {
      Telling eerste = tellingen.get(i);
      Telling tweede = tellingen.get(i + 1);
      boolean samen = eerste.metIk() && tweede.metVoorzetsel() && zelfdeZin(eerste, tweede);
      if (samen) {
        tellingen.set(i, eerste.met(tweede.anderen()));
        tellingen.set(i + 1, tweede.met(eerste.anderen()));
      }
    }
  }

  private boolean zelfdeZin(Telling eerste, Telling tweede) {
    return zin.stukken().subList(eerste.tot(), tweede.van()).stream()
        .noneMatch(stuk -> stuk.isTekenUit(".!?;"));
  }

  /** 'Met z'n tweeën', 'wij met ons vieren'. */
  private Optional<Getal> metZijn(int plaats) {
    boolean met = zin.is(plaats, "met") && zin.is(plaats + 1, Set.of("ons", "zn", "zijn", "zun"));
    Integer aantal = met ? MET_ONS.get(zin.lees(plaats + 2)) : null;
    return aantal == null ? Optional.empty() : Optional.of(new Getal(aantal - 1, plaats + 3));
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
        .filter(getal -> getal.waarde() >= 1 && getal.waarde() <= Gezelschap.MEESTE_PERSONEN)
        .filter(getal -> gezin || isPersonen(getal.tot()))
        .map(getal ->
            new Getal(getal.waarde() - 1, isPersonen(getal.tot()) ? getal.tot() + 1 : getal.tot()));
  }

  private boolean isPersonen(int plaats) {
    return zin.is(plaats, Gezelschap.PERSONEN) || zin.is(plaats, "man");
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
    boolean alleen =
        zin.is(plaats, Set.of("alleen", "alone")) && losVan(plaats + 1) && gaErvoor(plaats);
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
            "verhuis",
            "verhuizen",
            "verhuisd",
            "verhuisde",
            "ga",
            "gaan",
            "woon",
            "wonen",
            "kom",
            "move",
            "moving",
            "moved",
            "live",
            "living",
            "ik",
            "helemaal");
    for (int i = plaats - 1; i >= Math.max(0, plaats - 4); i--) {
      if (zin.is(i, gaan)) {
        return true;
      }
    }
    return false;
  }
}
