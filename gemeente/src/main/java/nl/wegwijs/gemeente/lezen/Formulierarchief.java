package nl.wegwijs.gemeente.lezen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Regel;

/**
 * The files of every version of a form that somebody may still be filling in, kept on disk so that
 * an open form ends by the version with which it began, also after a restart. Each version is a
 * folder with copies of its files in both layers. Not for use by several threads.
 */
final class Formulierarchief {
  private static final String LANDELIJK = "landelijk";
  private static final String EIGEN = "eigen";

  private final Path map;
  private final Instant nu;

  /**
   * @param map the folder to keep versions in; made when something is kept
   */
  Formulierarchief(Path map, Instant nu) {
    this.map = map;
    this.nu = nu;
  }

  private Path map(GemeenteId gemeente) {
    return map.resolve(gemeente.value());
  }

  /** Keeps the files of that form, and notes that this version is in use today. */
  void bewaar(GemeenteId gemeente, Formulier formulier, Lagen lagen) {
    Path doel = map(gemeente).resolve(formulier.id() + "." + formulier.versie());
    try {
      if (!Files.isDirectory(doel)) {
        schrijf(doel, formulier, lagen);
      }
      Files.setLastModifiedTime(doel, FileTime.from(nu));
    } catch (IOException vol) {
      lagen
          .meldingen()
          .waarschuw(
              new Plek(doel, 0),
              "deze versie van formulier '"
                  + formulier.id()
                  + "' kan niet worden bewaard: "
                  + vol.getMessage());
    }
  }

  private static void schrijf(Path doel, Formulier formulier, Lagen lagen) throws IOException {
    Path half = doel.resolveSibling(doel.getFileName() + ".half");
    verwijder(half);
    for (String naam : FormulierLezer.bestanden(formulier.id(), formulier.regels().keySet())) {
      kopieer(half.resolve(LANDELIJK), naam, lagen.landelijk());
      kopieer(half.resolve(EIGEN), naam, lagen.eigen());
    }
    Files.move(half, doel, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void kopieer(Path laag, String naam, Gemeentemap bron) throws IOException {
    if (bron.bestand(naam).isPresent()) {
      Path bestand = laag.resolve(naam);
      Files.createDirectories(bestand.getParent());
      Files.writeString(bestand, bron.bestand(naam).get().tekst());
    }
  }

  /**
   * Every version that is kept and can still be read; those that nobody has used for that long are
   * thrown away.
   *
   * @param lagen the present files
   */
  List<Formulier> eerdere(
      GemeenteId gemeente, Duration bewaren, Verwijzingen verwijzingen, Lagen lagen) {
    var gelezen = new ArrayList<Formulier>();
    for (Path versie : versies(gemeente)) {
      if (verlopen(versie, bewaren)) {
        ruimOp(versie);
        continue;
      }
      gelezen.addAll(lees(versie, verwijzingen, lagen));
    }
    return gelezen;
  }

  private List<Path> versies(GemeenteId gemeente) {
    if (!Files.isDirectory(map(gemeente))) {
      return List.of();
    }
    try (Stream<Path> inhoud = Files.list(map(gemeente))) {
      return inhoud
          .filter(Files::isDirectory)
          .filter(versie -> !versie.toString().endsWith(".half"))
          .sorted()
          .toList();
    } catch (IOException onleesbaar) {
      return List.of();
    }
  }

  private boolean verlopen(Path versie, Duration bewaren) {
    try {
      return Files.getLastModifiedTime(versie).toInstant().isBefore(nu.minus(bewaren));
    } catch (IOException weg) {
      return false;
    }
  }

  private static void ruimOp(Path versie) {
    try {
      verwijder(versie);
    } catch (IOException volgendeKeer) {
      // it stands in nobody's way, and the next reading tries again
      return;
    }
  }

  private static void verwijder(Path pad) throws IOException {
    if (!Files.exists(pad)) {
      return;
    }
    try (Stream<Path> alles = Files.walk(pad)) {
      for (Path een : alles.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(een);
      }
    }
  }

  /** A form that no longer fits, as its team is gone, is not given back. */
  private static List<Formulier> lees(Path versie, Verwijzingen verwijzingen, Lagen huidig) {
    var meldingen = new Meldingen();
    var lagen =
        new Lagen(
            new Gemeentemap(versie.resolve(LANDELIJK), meldingen),
            new Gemeentemap(versie.resolve(EIGEN), meldingen),
            huidig.aanspreking(),
            meldingen);
    Map<String, Kaartlezer> regelkaarten = kaarten(lagen, "regels");
    var regels = new TreeMap<String, Regel>();
    regelkaarten.forEach((naam, kaart) -> regels.put(naam, RegelLezer.lees(naam, kaart)));
    var lezer =
        new FormulierLezer(
            verwijzingen,
            lagen,
            regels,
            regelkaarten,
            huidig.namen("formulieren", ".yaml"),
            huidig.namen("pdc", ".md"));
    var gelezen = new ArrayList<Formulier>();
    kaarten(lagen, "formulieren").forEach((naam, kaart) -> gelezen.add(lezer.lees(naam, kaart)));
    return meldingen.gevonden() == 0 ? gelezen : List.of();
  }

  private static Map<String, Kaartlezer> kaarten(Lagen lagen, String map) {
    var kaarten = new TreeMap<String, Kaartlezer>();
    for (String naam : lagen.namen(map, ".yaml")) {
      lagen
          .kaart(map + "/" + naam + ".yaml")
          .ifPresent(kaart -> kaarten.put(naam, new Kaartlezer(kaart, lagen.meldingen())));
    }
    return kaarten;
  }
}
