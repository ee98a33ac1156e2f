package nl.wegwijs.app.simulatie;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Lines by section, from a file in the program: {@code [section]}, a line each, {@code #} notes.
 */
final class Zinnenboek {
  private final Map<String, List<String>> secties;

  private Zinnenboek(Map<String, List<String>> secties) {
    this.secties = secties;
  }

  /** Reads one of the files beside this class. */
  static Zinnenboek lees(String naam) {
    var secties = new LinkedHashMap<String, List<String>>();
    List<String> sectie = new ArrayList<>();
    for (String regel : regels(naam)) {
      if (regel.startsWith("[")) {
        sectie = new ArrayList<>();
        secties.put(regel.substring(1, regel.length() - 1), sectie);
      } else if (!regel.isBlank() && !regel.startsWith("#")) {
        sectie.add(regel);
      }
    }
    return new Zinnenboek(secties);
  }

  private static List<String> regels(String naam) {
    InputStream bestand = Zinnenboek.class.getResourceAsStream(naam);
    if (bestand == null) {
      throw new IllegalStateException(naam + " is not in the program");
    }
    try (var lezer = new BufferedReader(new InputStreamReader(bestand, StandardCharsets.UTF_8))) {
      return lezer.readAllLines();
    } catch (IOException e) {
      throw new UncheckedIOException(naam, e);
    }
  }

  /** Any line of that section. */
  String kies(String sectie, RandomGenerator toeval) {
    List<String> zinnen = secties.get(sectie);
    if (zinnen == null || zinnen.isEmpty()) {
      throw new IllegalStateException("no lines under [" + sectie + "]");
    }
    return zinnen.get(toeval.nextInt(zinnen.size()));
  }

  /** How many lines the sections have whose name begins so. */
  int aantal(String begin) {
    return secties.entrySet().stream()
        .filter(sectie -> sectie.getKey().startsWith(begin))
        .mapToInt(sectie -> sectie.getValue().size())
        .sum();
  }
}
