package nl.wegwijs.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Somebody who reports a move within the gemeente: how it is said first, and the answer to each question of the form.
 *
 * @param begin what is said first
 * @param antwoorden by the name of the field
 */
record Verhuizing(String begin, Map<String, String> antwoorden) {
  Verhuizing {
    antwoorden = Map.copyOf(antwoorden);
  }

  /** The address register of a sample gemeente, read in the directory that the program is started in. */
  record Register(List<Adres> adressen) {
    Register {
      adressen = List.copyOf(adressen);
    }

    static Register van(String gemeente) throws IOException {
      return new Register(
          Files.readAllLines(
                  Path.of("gemeenten", gemeente, "adressen.csv"), StandardCharsets.UTF_8)
              .stream()
              .skip(1)
              .map(regel -> regel.split(",", -1))
              .map(delen -> new Adres(delen[0], delen[1], delen[4]))
              .toList());
    }

    private Adres kies(Random toeval) {
      return adressen.get(toeval.nextInt(adressen.size()));
    }
  }

  record Adres(String postcode, String huisnummer, String straat) {}

  /** Somebody who moves to an address of that register, and tells more or less of it at once. */
  static Verhuizing naar(Register register, Random toeval) {
    Adres nieuw = register.kies(toeval);
    Adres oud = register.kies(toeval);
    String begin =
        toeval.nextBoolean()
            ? "Over een week verhuis ik met mijn vrouw naar %s %s, %s"
                .formatted(nieuw.straat(), nieuw.huisnummer(), nieuw.postcode())
            : "ik wil mijn verhuizing doorgeven";
    return new Verhuizing(
        begin,
        Map.ofEntries(
            Map.entry("verhuisdatum", "over een week"),
            Map.entry("nieuwePostcode", nieuw.postcode()),
            Map.entry("nieuwHuisnummer", nieuw.huisnummer()),
            Map.entry("huidigePostcode", oud.postcode()),
            Map.entry("huidigHuisnummer", oud.huisnummer() + "2"),
            Map.entry("woonsituatie", "in een huurwoning"),
            Map.entry("toestemmingHoofdbewoner", "ja"),
            Map.entry("bewijsstuk", "ja, dat heb ik"),
            Map.entry("meeverhuizers", "1"),
            Map.entry("meeverhuizersNamen", "Noor Voorbeeld"),
            Map.entry("naam", "Anna Voorbeeld"),
            Map.entry("geboortedatum", "7 mei 1985")));
  }

  /** What is answered to that question; empty for a question that is not expected. */
  Optional<String> antwoord(String veld) {
    return Optional.ofNullable(antwoorden.get(veld));
  }
}
