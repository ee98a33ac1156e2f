package nl.wegwijs.intents.signaal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.intents.Signaal;
import nl.wegwijs.language.DutchStemmer;
import nl.wegwijs.language.Token;
import nl.wegwijs.language.Tokenizer;

/**
 * Finds the signaalwoorden of a gemeente in a sentence, whatever their inflection. Safe for use by many threads; the words
 * of a gemeente are prepared once for each version of its files.
 */
public final class SignalFinder {
  private record Prepared(String versie, Signaalindex index) {}

  private final DutchStemmer stemmer = new DutchStemmer();
  private final ConcurrentHashMap<GemeenteId, Prepared> prepared = new ConcurrentHashMap<>();

  /** The signaalwoorden in the order of the sentence, of each group the first; denied ones too. */
  public List<Signaal> find(String tekst, Gemeente gemeente) {
    List<Woord> woorden = woorden(tekst);
    if (woorden.isEmpty()) {
      return List.of();
    }
    Signaalindex index = index(gemeente);
    var gevonden = new ArrayList<Signaal>();
    Set<String> groepen = new HashSet<>();
    for (int i = 0; i < woorden.size(); i++) {
      for (Signaalindex.Treffer treffer : index.opPlaats(woorden, i)) {
        if (!groepen.add(treffer.groep().groep())) {
          continue;
        }
        var omgeving = new Omgeving(tekst, woorden, i, treffer.tot());
        int van = woorden.get(i).van();
        int tot = woorden.get(treffer.tot() - 1).tot();
        gevonden.add(
            new Signaal(
                tekst.substring(van, tot),
                treffer.groep(),
                van,
                tot,
                omgeving.ontkend(),
                omgeving.wie(),
                omgeving.verleden()));
      }
    }
    return gevonden;
  }

  private Signaalindex index(Gemeente gemeente) {
    return prepared
        .compute(
            gemeente.id(),
            (id, bekend) ->
                bekend != null && bekend.versie().equals(gemeente.versie())
                    ? bekend
                    : new Prepared(
                        gemeente.versie(),
                        new Signaalindex(gemeente.signaalwoorden(), this::woorden)))
        .index();
  }

  private List<Woord> woorden(String tekst) {
    var woorden = new ArrayList<Woord>();
    for (Token token : Tokenizer.tokens(tekst)) {
      String klein = token.tekst().toLowerCase(Locale.ROOT);
      woorden.add(new Woord(klein, stemmer.stem(klein), token.van(), token.tot()));
    }
    return woorden;
  }

  /** A word of a sentence in lower case, its stem, and where it stands. */
  record Woord(String woord, String stam, int van, int tot) {}
}
