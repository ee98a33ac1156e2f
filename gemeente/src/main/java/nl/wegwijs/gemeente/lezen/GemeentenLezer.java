package nl.wegwijs.gemeente.lezen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.Kanalen;

/**
 * Reads a folder with a folder for each gemeente, and {@code _landelijk} for what all share. A
 * gemeente's file of the same name goes over the national one key by key. Every mistake is
 * collected, none stops the reading of the rest. Safe for use by several threads.
 */
public final class GemeentenLezer {
  private static final String LANDELIJK = "_landelijk";
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final Set<String> vereisteAntwoorden;
  private final InstantSource klok;
  private final Optional<Path> versies;

  /**
   * @param vereisteAntwoorden keys that every gemeente's {@code antwoorden.yaml} must have
   * @param klok tells which review dates have passed
   */
  public GemeentenLezer(Set<String> vereisteAntwoorden, InstantSource klok) {
    this(vereisteAntwoorden, klok, Optional.empty());
  }

  /**
   * One that keeps the versions of forms that somebody may still be filling in.
   *
   * @param versies folder in which the files of those versions are kept
   */
  public GemeentenLezer(Set<String> vereisteAntwoorden, InstantSource klok, Path versies) {
    this(vereisteAntwoorden, klok, Optional.of(versies));
  }

  private GemeentenLezer(
      Set<String> vereisteAntwoorden, InstantSource klok, Optional<Path> versies) {
    this.vereisteAntwoorden = Set.copyOf(vereisteAntwoorden);
    this.klok = klok;
    this.versies = versies;
  }

  /** Reads all files as they are now; a folder that is missing or empty is a mistake too. */
  public Gelezen lees(Path map) {
    return lees(map, Lezing.GEEN).gelezen();
  }

  /** The same, taking over what did not change since another reading. */
  Lezing lees(Path map, Lezing vorige) {
    var meldingen = new Meldingen();
    Instant nu = klok.instant();
    LocalDate vandaag = LocalDate.ofInstant(nu, ZONE);
    Bestandsstand stand = stand(map);
    Lezing.Landelijk landelijk = vorige.landelijk(map.resolve(LANDELIJK), stand);
    Map<Path, Lezing.Deel> nog = vorige.nog(landelijk, stand, vandaag);
    var delen = new HashMap<Path, Lezing.Deel>();
    Map<GemeenteId, Gemeente> gemeenten = new HashMap<>();
    Map<String, Gemeente> opCode = new HashMap<>();
    Map<String, Gemeente> opNummer = new HashMap<>();
    for (Path eigen : mappen(map, meldingen)) {
      Optional<Lezing.Deel> deel =
          Optional.ofNullable(nog.get(eigen)).or(() -> deel(eigen, landelijk.map(), nu, meldingen));
      if (deel.isEmpty()) {
        continue;
      }
      Gemeente gemeente = deel.get().gemeente();
      gemeenten.put(gemeente.id(), gemeente);
      deel.get().waarschuwingen().forEach(meldingen::waarschuw);
      if (deel.get().foutloos()) {
        delen.put(eigen, deel.get());
      }
      Gemeente eerder = opCode.putIfAbsent(gemeente.code(), gemeente);
      if (eerder != null) {
        meldingen.fout(
            new Plek(eigen.resolve("gemeente.yaml"), 0),
            "code " + gemeente.code() + " heeft ook gemeente " + eerder.id());
      }
      eigenNummer(gemeente, opNummer, eigen, meldingen);
    }
    meldingen.neem(landelijk.meldingen());
    var gelezen =
        new Gelezen(new Gemeenten(gemeenten), meldingen.fouten(), meldingen.waarschuwingen());
    return new Lezing(stand, nu, vandaag, Optional.of(landelijk), delen, gelezen);
  }

  private Optional<Lezing.Deel> deel(
      Path eigen, Gemeentemap landelijk, Instant nu, Meldingen meldingen) {
    meldingen.begin();
    int voor = meldingen.gevonden();
    var lagen = Lagen.van(landelijk, new Gemeentemap(eigen, meldingen), meldingen);
    return new GemeenteLezer(
            new GemeenteId(String.valueOf(eigen.getFileName())),
            lagen,
            vereisteAntwoorden,
            LocalDate.ofInstant(nu, ZONE),
            versies.map(versie -> new Formulierarchief(versie, nu)))
        .lees()
        .map(gemeente ->
            new Lezing.Deel(gemeente, meldingen.sindsBegin(), meldingen.gevonden() == voor));
  }

  /** Without marks nothing is taken over. */
  private static Bestandsstand stand(Path map) {
    try {
      return Bestandsstand.van(map);
    } catch (UncheckedIOException veranderlijk) {
      return Bestandsstand.GEEN;
    }
  }

  /**
   * Reads one gemeente as it would be with other texts in the place of some of its own files, and
   * writes nothing.
   *
   * @param anders by name within its folder, such as {@code pdc/paspoort.md}; empty for a file that
   *     would be gone
   */
  public Gelezen proef(Path map, GemeenteId id, Map<String, Optional<String>> anders) {
    var meldingen = new Meldingen();
    LocalDate vandaag = LocalDate.ofInstant(klok.instant(), ZONE);
    var landelijk = new Gemeentemap(map.resolve(LANDELIJK), meldingen);
    var eigen = new Gemeentemap(map.resolve(id.value()), meldingen, anders);
    Map<GemeenteId, Gemeente> gemeenten = new HashMap<>();
    new GemeenteLezer(
            id,
            Lagen.van(landelijk, eigen, meldingen),
            vereisteAntwoorden,
            vandaag,
            Optional.empty())
        .lees()
        .ifPresent(gemeente -> gemeenten.put(id, gemeente));
    return new Gelezen(new Gemeenten(gemeenten), meldingen.fouten(), meldingen.waarschuwingen());
  }

  /** Of two gemeenten with one number neither could be told from the other. */
  private static void eigenNummer(
      Gemeente gemeente, Map<String, Gemeente> opNummer, Path eigen, Meldingen meldingen) {
    gemeente
        .kanalen()
        .whatsapp()
        .map(Kanalen.WhatsApp::nummerId)
        .ifPresent(nummerId -> {
          Gemeente eerder = opNummer.putIfAbsent(nummerId, gemeente);
          if (eerder != null) {
            meldingen.fout(
                new Plek(eigen.resolve("gemeente.yaml"), 0),
                "nummerId " + nummerId + " heeft ook gemeente " + eerder.id());
          }
        });
  }

  private static List<Path> mappen(Path map, Meldingen meldingen) {
    Plek plek = new Plek(map, 0);
    try (Stream<Path> inhoud = Files.list(map)) {
      List<Path> mappen =
          inhoud
              .filter(Files::isDirectory)
              .filter(pad -> !pad.getFileName().toString().startsWith("."))
              .filter(pad -> !pad.getFileName().toString().equals(LANDELIJK))
              .sorted()
              .toList();
      if (mappen.isEmpty()) {
        meldingen.fout(plek, "hier staat geen enkele gemeente; verwacht is een map per gemeente");
      }
      return mappen.stream().filter(pad -> goedeNaam(pad, meldingen)).toList();
    } catch (IOException onleesbaar) {
      meldingen.fout(plek, "deze map is er niet of is niet te lezen");
      return List.of();
    }
  }

  private static boolean goedeNaam(Path map, Meldingen meldingen) {
    String naam = String.valueOf(map.getFileName());
    if (Vorm.NAAM.lees().apply(naam).isPresent()) {
      return true;
    }
    meldingen.fout(new Plek(map, 0), "map '" + naam + "'; toegestaan: " + Vorm.NAAM.toegestaan());
    return false;
  }
}
