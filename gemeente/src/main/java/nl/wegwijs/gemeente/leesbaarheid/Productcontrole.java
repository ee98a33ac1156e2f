package nl.wegwijs.gemeente.leesbaarheid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.leesbaarheid.Opmerking.Soort;
import nl.wegwijs.gemeente.lezen.Fout;
import nl.wegwijs.gemeente.lezen.Productbestand;
import nl.wegwijs.gemeente.lezen.Productbestand.Stuk;

/** Tells of files of products where they are hard to read, by file and line. */
public final class Productcontrole {
  private final Leesbaarheid leesbaarheid = new Leesbaarheid();

  /** Every remark on every file of products in a folder of gemeenten, by file and line. */
  public List<Fout> alle(Path map) {
    return bestanden(map).stream().flatMap(pad -> van(pad).stream().map(Regel::fout)).toList();
  }

  /** One line for each file with remarks: how many of which kind, and where the first is. */
  public List<Fout> samengevat(Path map) {
    var uit = new ArrayList<Fout>();
    for (Path pad : bestanden(map)) {
      List<Regel> regels = van(pad);
      if (!regels.isEmpty()) {
        uit.add(new Fout(pad, regels.getFirst().fout().regel(), "B1: " + aantallen(regels)));
      }
    }
    return uit;
  }

  private record Regel(Soort soort, Fout fout) {}

  private static String aantallen(List<Regel> regels) {
    Map<Soort, Long> aantallen =
        regels.stream()
            .collect(
                Collectors.groupingBy(
                    Regel::soort, () -> new EnumMap<>(Soort.class), Collectors.counting()));
    return aantallen.entrySet().stream()
        .map(een -> een.getKey().aantal(een.getValue()))
        .collect(Collectors.joining(", "));
  }

  private List<Regel> van(Path pad) {
    Taal taal = pad.toString().endsWith(".en.md") ? Taal.EN : Taal.NL;
    String inhoud;
    try {
      inhoud = Files.readString(pad);
    } catch (MalformedInputException geenUtf8) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Productbestand bestand = Productbestand.lees(pad, inhoud, taal);
    List<String> inhoudsregels = inhoud.lines().toList();
    var regels = new ArrayList<Regel>();
    Stuk kort = bestand.kort();
    regels.addAll(
        op(pad, kort.regel(), kort.tekst(), leesbaarheid.controleerKort(kort.tekst(), taal)));
    for (Stuk sectie : bestand.secties()) {
      regels.addAll(
          op(
              pad,
              eersteMetTekst(inhoudsregels, sectie.regel()),
              sectie.tekst(),
              leesbaarheid.controleer(sectie.tekst(), taal)));
    }
    return regels;
  }

  /** The first line below that one with anything on it; lines count from 1. */
  private static int eersteMetTekst(List<String> regels, int kopje) {
    int regel = kopje;
    while (regel < regels.size() && regels.get(regel).isBlank()) {
      regel++;
    }
    return regel + 1;
  }

  private static List<Regel> op(Path pad, int eerste, String tekst, List<Opmerking> opmerkingen) {
    return opmerkingen.stream()
        .map(opmerking -> {
          long verder =
              tekst.substring(0, opmerking.begin()).chars().filter(c -> c == '\n').count();
          return new Regel(
              opmerking.soort(),
              new Fout(pad, eerste + (int) verder, "B1: " + opmerking.melding()));
        })
        .toList();
  }

  private static List<Path> bestanden(Path map) {
    try (Stream<Path> paden = Files.walk(map, 3)) {
      return paden
          .filter(pad -> pad.getParent() != null && pad.getParent().endsWith("pdc"))
          .filter(pad -> pad.getFileName().toString().matches("[a-z0-9-]+(\\.en)?\\.md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
