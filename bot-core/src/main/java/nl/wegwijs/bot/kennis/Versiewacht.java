package nl.wegwijs.bot.kennis;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.kennis.Productversie.Herkomst;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.lezen.Productbestand;
import nl.wegwijs.gemeente.schrijven.Productmap;
import nl.wegwijs.gemeente.schrijven.Productmap.Sleutel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps files of products and their kept versions the same. A file that somebody changed becomes a
 * version. Where several machines share a database, a version that another machine published is
 * written to the file here. Safe for use by many threads.
 */
public final class Versiewacht {
  private static final Logger LOG = LoggerFactory.getLogger(Versiewacht.class);
  private static final Eigenaar SCHIJF = new Eigenaar("schijf", "Op schijf");
  private static final int POGINGEN = 5;

  private final Supplier<Gemeenten> gemeenten;
  private final Productmap map;
  private final ProductversieStore store;
  private final InstantSource klok;
  private final boolean gedeeld;
  private final Runnable herlees;
  private final Kenmerken kenmerken = new Kenmerken();
  private final Map<GemeenteId, Map<Sleutel, String>> gelijk = new ConcurrentHashMap<>();
  private final Map<GemeenteId, String> gezien = new ConcurrentHashMap<>();

  /**
   * @param gedeeld whether other machines, with files of their own, use the database too; if not,
   *     the files always have the last word
   * @param herlees has the files read again
   */
  public Versiewacht(
      Supplier<Gemeenten> gemeenten,
      Productmap map,
      ProductversieStore store,
      InstantSource klok,
      boolean gedeeld,
      Runnable herlees) {
    this.gemeenten = gemeenten;
    this.map = map;
    this.store = store;
    this.klok = klok;
    this.gedeeld = gedeeld;
    this.herlees = herlees;
  }

  /** One look at every gemeente in which something may have changed since the last. */
  public void kijk() {
    boolean geschreven = false;
    for (Gemeente gemeente : gemeenten.get().opNaam()) {
      String nu = gemeente.versie() + (gedeeld ? store.laatsteId(gemeente.id()) : "");
      if (nu.equals(gezien.get(gemeente.id()))) {
        continue;
      }
      geschreven |= kijk(gemeente.id());
      gezien.put(gemeente.id(), nu);
    }
    if (geschreven) {
      herlees.run();
    }
  }

  private boolean kijk(GemeenteId gemeente) {
    SortedMap<Sleutel, String> bestanden = map.alleEigen(gemeente);
    Map<Sleutel, String> hashes = store.hashes(gemeente);
    var alle = new TreeSet<>(bestanden.keySet());
    alle.addAll(hashes.keySet());
    boolean geschreven = false;
    for (Sleutel sleutel : alle) {
      String opSchijf = Productversie.hash(Optional.ofNullable(bestanden.get(sleutel)));
      if (opSchijf.equals(hashes.get(sleutel))) {
        onthoud(gemeente, sleutel, opSchijf);
        continue;
      }
      geschreven |= maakGelijk(gemeente, sleutel, false);
    }
    return geschreven;
  }

  /**
   * Makes one file and its newest version the same.
   *
   * @param ookKapot whether a file with mistakes becomes a version too; else it is left alone
   * @return whether the file was written
   */
  boolean maakGelijk(GemeenteId gemeente, Sleutel sleutel, boolean ookKapot) {
    for (int poging = 0; poging < POGINGEN; poging++) {
      Optional<String> bestand = map.eigen(gemeente, sleutel);
      String opSchijf = Productversie.hash(bestand);
      Optional<Productversie> laatste = store.laatste(gemeente, sleutel);
      String bewaard = laatste.map(Productversie::hash).orElse(Productversie.GEEN);
      if (opSchijf.equals(bewaard)) {
        onthoud(gemeente, sleutel, opSchijf);
        return false;
      }
      if (laatste.isPresent() && gedeeld && loopAchter(gemeente, sleutel, opSchijf)) {
        schrijf(gemeente, laatste.get());
        return true;
      }
      boolean kapot = bestand.filter(tekst -> kapot(gemeente, sleutel, tekst)).isPresent();
      if (kapot && !(ookKapot && bestand.get().indexOf('\0') < 0)) {
        return false;
      }
      if (store.voegToe(gemeente, vanSchijf(sleutel, laatste, bestand), Optional.empty())) {
        onthoud(gemeente, sleutel, opSchijf);
        return false;
      }
    }
    LOG.warn("versions of {} of {} kept changing", sleutel.bestand(), gemeente);
    return false;
  }

  /** Remembers that file and version agree. */
  void onthoud(GemeenteId gemeente, Sleutel sleutel, String hash) {
    gelijk.computeIfAbsent(gemeente, nieuw -> new ConcurrentHashMap<>()).put(sleutel, hash);
  }

  /**
   * Whether the file is an older version rather than somebody's work: as this process last saw it,
   * or, where it has seen nothing yet, missing or as it once was.
   */
  private boolean loopAchter(GemeenteId gemeente, Sleutel sleutel, String opSchijf) {
    String eerder = gelijk.getOrDefault(gemeente, Map.of()).get(sleutel);
    if (eerder != null) {
      return eerder.equals(opSchijf);
    }
    return opSchijf.equals(Productversie.GEEN) || store.kent(gemeente, sleutel, opSchijf);
  }

  private void schrijf(GemeenteId gemeente, Productversie versie) {
    try (var klaar = map.zetKlaar(gemeente, versie.sleutel(), versie.tekst())) {
      klaar.plaats();
    }
    onthoud(gemeente, versie.sleutel(), versie.hash());
    LOG.atInfo()
        .addKeyValue("gemeente", gemeente.value())
        .addKeyValue("bestand", versie.sleutel().bestand())
        .addKeyValue("versie", versie.nummer())
        .log("a version of another machine was written");
  }

  private boolean kapot(GemeenteId gemeente, Sleutel sleutel, String tekst) {
    return !Productbestand.lees(map.pad(gemeente, sleutel), tekst, sleutel.taal())
        .fouten()
        .isEmpty();
  }

  private Productversie vanSchijf(
      Sleutel sleutel, Optional<Productversie> laatste, Optional<String> bestand) {
    Instant nu = klok.instant();
    return new Productversie(
        sleutel,
        laatste.map(Productversie::nummer).orElse(0) + 1,
        kenmerken.gesprek(nu).value(),
        bestand,
        nu,
        SCHIJF,
        Herkomst.SCHIJF,
        bestand.isEmpty() ? "bestand weg" : "");
  }
}
