package nl.wegwijs.bot.actueel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.actueel.Actueel;
import nl.wegwijs.gemeente.lezen.ActueelLezer;
import nl.wegwijs.gemeente.lezen.Fout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the files {@code actueel.yaml}, their versions in the database and what is in force the
 * same. On one machine the file has the last word. Where several machines share a database, the
 * newest version has it: a file that nobody touched is written anew, and a file that somebody
 * changed becomes the newest version. A text with mistakes is never in force; what was before it
 * stays. Without a database the file counts, and without a file that can be written the version
 * does. Safe for use by many threads; readers never wait.
 */
public final class Actueelwacht {
  private static final Logger LOG = LoggerFactory.getLogger(Actueelwacht.class);

  private final Supplier<Gemeenten> gemeenten;
  private final Actueelbestand bestanden;
  private final ActueelStore store;
  private final InstantSource klok;
  private final boolean gedeeld;
  private final ReentrantLock slot = new ReentrantLock();
  private final Map<GemeenteId, String> gelijk = new HashMap<>();
  private volatile Map<GemeenteId, Stand> standen = Map.of();

  /**
   * @param map the folder of the gemeenten
   * @param gedeeld whether other machines, with files of their own, use the database too
   */
  public Actueelwacht(
      Supplier<Gemeenten> gemeenten,
      Path map,
      ActueelStore store,
      InstantSource klok,
      boolean gedeeld) {
    this.gemeenten = gemeenten;
    this.bestanden = new Actueelbestand(map);
    this.store = store;
    this.klok = klok;
    this.gedeeld = gedeeld;
  }

  /**
   * What is in force in one gemeente.
   *
   * @param tekst from which it was read
   * @param bij the version of the other files against which it was checked
   * @param fouten what is wrong with the file as it is now, which is not in force then
   */
  record Stand(Actueel actueel, String tekst, String bij, String gekeurd, List<Fout> fouten) {
    static final Stand LEEG = new Stand(Actueel.NIETS, "", "", "", List.of());

    Stand {
      fouten = List.copyOf(fouten);
    }
  }

  /** What is in force in that gemeente; at which moment each part holds, it says itself. */
  public Actueel van(GemeenteId gemeente) {
    return stand(gemeente).actueel();
  }

  /** What is wrong with the file as it stands on this machine; empty where it is in order. */
  public List<Fout> fouten(GemeenteId gemeente) {
    return stand(gemeente).fouten();
  }

  Stand stand(GemeenteId gemeente) {
    return standen.getOrDefault(gemeente, Stand.LEEG);
  }

  Actueelbestand bestanden() {
    return bestanden;
  }

  ActueelStore store() {
    return store;
  }

  /** One look at every gemeente; to be called every few seconds. */
  public void kijk() {
    slot.lock();
    try {
      for (Gemeente gemeente : gemeenten.get().opNaam()) {
        try {
          kijk(gemeente);
        } catch (StoreUnavailableException geenDatabase) {
          uitBestand(gemeente);
        }
      }
    } finally {
      slot.unlock();
    }
  }

  /**
   * Keeps a version that somebody made here, writes it to the file and has it in force. A file with
   * mistakes is kept beside it, since somebody was working on it.
   *
   * @return false if another version came first
   * @throws IOException if the file cannot be written; then nothing was changed
   */
  boolean publiceer(Gemeente gemeente, Actueelversie versie, Optional<Auditregel> audit)
      throws IOException {
    slot.lock();
    try {
      GemeenteId id = gemeente.id();
      Path klaar = bestanden.zetKlaar(id, versie.tekst());
      try {
        if (!store.voegToe(id, versie, audit)) {
          return false;
        }
        if (!fouten(id).isEmpty()) {
          bestanden.bewaarKapot(id);
        }
        bestanden.plaats(id, klaar);
      } finally {
        Files.deleteIfExists(klaar);
      }
      gelijk.put(id, versie.hash());
      neem(gemeente, versie.tekst());
      return true;
    } finally {
      slot.unlock();
    }
  }

  private void kijk(Gemeente gemeente) {
    GemeenteId id = gemeente.id();
    Optional<Actueelversie> laatste = store.laatste(id);
    Optional<String> bestand;
    try {
      bestand = bestanden.lees(id);
    } catch (IOException onleesbaar) {
      keurAf(gemeente, fout(id, onleesbaar));
      laatste.ifPresent(versie -> herstel(gemeente, versie));
      return;
    }
    String opSchijf = Kenmerken.hash(bestand.orElse(""));
    if (laatste.isEmpty()) {
      if (bestand.isPresent() && neem(gemeente, bestand.get())) {
        vanSchijf(id, 1, bestand);
      }
      return;
    }
    boolean gewijzigd = !opSchijf.equals(laatste.get().hash());
    if (gewijzigd && !loopAchter(id, bestand.isEmpty(), opSchijf)) {
      if (neem(gemeente, bestand.orElse(""))) {
        vanSchijf(id, laatste.get().nummer() + 1, bestand);
      } else {
        herstel(gemeente, laatste.get());
      }
      return;
    }
    if (gewijzigd) {
      schrijf(id, laatste.get());
    } else {
      gelijk.put(id, opSchijf);
    }
    if (!neem(gemeente, laatste.get().tekst())) {
      herstel(gemeente, laatste.get());
    }
  }

  private void vanSchijf(GemeenteId gemeente, int nummer, Optional<String> bestand) {
    var versie =
        new Actueelversie(
            nummer,
            bestand.orElse(""),
            klok.instant(),
            Actueelversie.SCHIJF,
            bestand.isEmpty() ? "bestand verwijderd" : "bestand gewijzigd");
    if (store.voegToe(gemeente, versie, Optional.empty())) {
      gelijk.put(gemeente, versie.hash());
    }
  }

  /** Whether the file is an older version rather than somebody's work. */
  private boolean loopAchter(GemeenteId gemeente, boolean weg, String opSchijf) {
    if (!gedeeld) {
      return false;
    }
    String eerder = gelijk.get(gemeente);
    if (eerder != null) {
      return eerder.equals(opSchijf);
    }
    return weg || store.kent(gemeente, opSchijf);
  }

  private void schrijf(GemeenteId gemeente, Actueelversie versie) {
    try {
      bestanden.plaats(gemeente, bestanden.zetKlaar(gemeente, versie.tekst()));
      gelijk.put(gemeente, versie.hash());
    } catch (IOException alleenLezen) {
      LOG.warn(
          "{} cannot be written; version {} of the database is in force all the same",
          bestanden.pad(gemeente),
          versie.nummer());
    }
  }

  private void uitBestand(Gemeente gemeente) {
    try {
      bestanden.lees(gemeente.id()).ifPresent(tekst -> neem(gemeente, tekst));
    } catch (IOException onleesbaar) {
      keurAf(gemeente, fout(gemeente.id(), onleesbaar));
    }
  }

  /** Has that text in force if it has no mistakes; says what is wrong with it otherwise. */
  private boolean neem(Gemeente gemeente, String tekst) {
    Stand nu = stand(gemeente.id());
    if (nu.bij().equals(gemeente.versie()) && nu.gekeurd().equals(tekst)) {
      return nu.fouten().isEmpty();
    }
    ActueelLezer.Gelezen gelezen = ActueelLezer.lees(bestanden.pad(gemeente.id()), tekst, gemeente);
    if (!gelezen.foutloos()) {
      zet(
          gemeente,
          new Stand(nu.actueel(), nu.tekst(), gemeente.versie(), tekst, gelezen.fouten()));
      gelezen.fouten().forEach(fout -> LOG.warn("{}", fout));
      return false;
    }
    zet(gemeente, new Stand(gelezen.actueel(), tekst, gemeente.versie(), tekst, List.of()));
    if (!nu.tekst().equals(tekst)) {
      LOG.atInfo()
          .addKeyValue("gemeente", gemeente.id().value())
          .addKeyValue("mededelingen", gelezen.actueel().mededelingen().size())
          .addKeyValue("uit", gelezen.actueel().uit().size())
          .log("actueel");
    }
    return true;
  }

  /** After a start with a broken file: the last version without mistakes stays in force. */
  private void herstel(Gemeente gemeente, Actueelversie versie) {
    Stand nu = stand(gemeente.id());
    if (nu.tekst().isEmpty() && !versie.tekst().isBlank()) {
      Actueel actueel =
          ActueelLezer.lees(bestanden.pad(gemeente.id()), versie.tekst(), gemeente).actueel();
      zet(gemeente, new Stand(actueel, versie.tekst(), nu.bij(), nu.gekeurd(), nu.fouten()));
    }
  }

  private void keurAf(Gemeente gemeente, Fout fout) {
    Stand nu = stand(gemeente.id());
    if (!nu.fouten().equals(List.of(fout))) {
      LOG.warn("{}", fout);
      zet(gemeente, new Stand(nu.actueel(), nu.tekst(), "", "", List.of(fout)));
    }
  }

  private Fout fout(GemeenteId gemeente, IOException onleesbaar) {
    return new Fout(
        bestanden.pad(gemeente),
        0,
        "dit bestand is niet te lezen ("
            + onleesbaar.getMessage()
            + "); verwacht is YAML in UTF-8");
  }

  private void zet(Gemeente gemeente, Stand stand) {
    var ander = new HashMap<>(standen);
    ander.put(gemeente.id(), stand);
    standen = Map.copyOf(ander);
  }
}
