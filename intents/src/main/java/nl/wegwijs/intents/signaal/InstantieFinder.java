package nl.wegwijs.intents.signaal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Instantie;
import nl.wegwijs.gemeente.Prioriteit;
import nl.wegwijs.gemeente.Signaalgroep;
import nl.wegwijs.intents.PerGemeente;
import nl.wegwijs.intents.Verwijzing;
import nl.wegwijs.intents.Verwijzing.Plek;
import nl.wegwijs.intents.zin.Zin;

/**
 * Finds which organisation a sentence names, by its name or its subjects in all their forms and in
 * compounds. Time is linear in the length of the text. Safe for use by many threads.
 */
public final class InstantieFinder {
  /** An organisation that is named itself counts for more than a subject of another. */
  private static final int NAAM = 12;

  private final Woordsleutel sleutel = new Woordsleutel();
  private final PerGemeente<Signaalboek> boeken =
      new PerGemeente<>(gemeente -> new Signaalboek(groepen(gemeente), sleutel));

  /** Prepares the words of that gemeente now rather than at its first sentence. */
  public void prepare(Gemeente gemeente) {
    boeken.van(gemeente);
  }

  /**
   * The organisation that the text names most, by letters; the first of the file where two are
   * equal. A denial changes nothing: 'ik krijg geen AOW' is a question for the SVB too.
   *
   * @param tekst anything, of any length
   */
  public Optional<Verwijzing> find(String tekst, Gemeente gemeente) {
    var rij = new Woordrij(Zin.van(tekst), sleutel);
    Map<String, Map<Frase, Plek>> gevonden = new HashMap<>();
    for (Treffer treffer : boeken.van(gemeente).zoek(rij)) {
      gevonden
          .computeIfAbsent(treffer.groep().groep(), nieuw -> new LinkedHashMap<>())
          .putIfAbsent(
              treffer.frase(), new Plek(rij.van(treffer.van()), rij.tot(treffer.tot() - 1)));
    }
    // max keeps the last of equals, so the order is turned round
    return gemeente.instanties().reversed().stream()
        .filter(instantie -> gevonden.containsKey(instantie.id()))
        .map(instantie ->
            new Verwijzing(
                instantie,
                bijNaam(instantie, rij),
                List.copyOf(gevonden.getOrDefault(instantie.id(), Map.of()).values())))
        .max(
            Comparator.comparingInt(
                verwijzing -> verwijzing.letters() + (verwijzing.bijNaam() ? NAAM : 0)));
  }

  private static boolean bijNaam(Instantie instantie, Woordrij rij) {
    String naam = instantie.naam().nl().toLowerCase(Locale.ROOT).replaceAll(" \\(.*", "");
    Set<String> namen = Set.copyOf(List.of(instantie.id(), naam));
    return IntStream.range(0, rij.aantal()).anyMatch(plaats -> rij.is(plaats, namen));
  }

  private static List<Signaalgroep> groepen(Gemeente gemeente) {
    return gemeente.instanties().stream()
        .map(instantie ->
            new Signaalgroep(
                instantie.id(),
                instantie.woorden(),
                Optional.empty(),
                1,
                Prioriteit.NORMAAL,
                Optional.empty()))
        .toList();
  }
}
