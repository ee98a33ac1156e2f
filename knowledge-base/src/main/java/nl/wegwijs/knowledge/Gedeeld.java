package nl.wegwijs.knowledge;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import nl.wegwijs.language.TermAnalysis;

/**
 * The common index: what more than one gemeente says in the same words. It remembers what was
 * looked up, as its documents are asked often. Safe for many threads.
 */
final class Gedeeld {
  private final Tekstindex teksten;
  private final Vraagindex vragen;
  private final Map<Veld, Map<String, Postings>> remembered = new EnumMap<>(Veld.class);

  Gedeeld(Tekstindex teksten, Vraagindex vragen) {
    this.teksten = teksten;
    this.vragen = vragen;
    for (Veld veld : Veld.values()) {
      remembered.put(veld, new ConcurrentHashMap<>());
    }
  }

  /** One of nothing. */
  static Gedeeld leeg(TermAnalysis analysis) {
    return new Gedeeld(new Tekstindex(Set.of(), analysis), new Vraagindex(Set.of(), analysis));
  }

  /**
   * One of these: the one before, if it holds the same and reads it the same.
   *
   * @param verschil between the reading of the one before and this
   */
  static Gedeeld na(
      Gedeeld vorige,
      Set<Indexstuk.Tekst> teksten,
      Set<Indexstuk.Vragen> vragen,
      TermAnalysis analysis,
      Woordhashes verschil) {
    // each takes about as long as the other
    var counted =
        CompletableFuture.supplyAsync(
            () -> Vraagindex.na(vorige.vragen, vragen, analysis, verschil));
    Tekstindex written = Tekstindex.na(vorige.teksten, teksten, analysis, verschil);
    boolean same = written == vorige.teksten && counted.join() == vorige.vragen;
    return same ? vorige : new Gedeeld(written, counted.join());
  }

  Map<Indexstuk.Tekst, Integer> teksten() {
    return teksten.nummers();
  }

  Map<Indexstuk.Vragen, Integer> vragen() {
    return vragen.nummers();
  }

  /** Number of terms that an average document has in that field; 1 where none has any. */
  float averageLength(Veld veld) {
    return veld.isVraag() ? vragen.averageLength(veld) : teksten.averageLength(veld);
  }

  /** How rare a term is in the texts of products; the highest where nothing has it. */
  double rarity(String term) {
    int size = teksten().size() + vragen().size();
    int found = of(Veld.SECTIES, term).size();
    return Math.log((1.0 + size) / (1.0 + Math.min(found, size)));
  }

  /** The documents that have that term in that field. */
  Postings of(Veld veld, String term) {
    Map<String, Postings> before = remembered.getOrDefault(veld, Map.of());
    Postings found = before.get(term);
    if (found == null) {
      float average = averageLength(veld);
      found = veld.isVraag() ? vragen.of(veld, term, average) : teksten.of(veld, term, average);
      // only what is in the index is kept, so that what is kept cannot outgrow it
      if (found.size() > 0) {
        before.put(term, found);
      }
    }
    return found;
  }
}
