package nl.wegwijs.intents.entiteit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.intents.Datum;
import nl.wegwijs.intents.Entiteit.Soort;
import nl.wegwijs.intents.zin.Zin;

/**
 * What was found in one sentence so far. A piece belongs to one entity only: who comes first, has
 * it, so readers go from the most certain to the least.
 */
final class Vondsten {
  private final Zin zin;
  private final BitSet bezet = new BitSet();
  private final List<Vondst> gevonden = new ArrayList<>();

  /** What ends before that piece. */
  private final Map<Integer, Soort> eindes = new HashMap<>();

  Vondsten(Zin zin) {
    this.zin = zin;
  }

  Zin zin() {
    return zin;
  }

  /** Whether no entity has any of those pieces. */
  boolean vrij(int van, int tot) {
    int eerste = bezet.nextSetBit(Math.max(van, 0));
    return van >= 0 && (eerste < 0 || eerste >= tot);
  }

  boolean vrij(int plaats) {
    return vrij(plaats, plaats + 1);
  }

  /** Takes those pieces as an entity. */
  void neem(Soort soort, int van, int tot, String waarde) {
    voegToe(soort, van, tot, Optional.of(waarde), Optional.empty());
  }

  /** Takes those pieces as an entity that has no value, or none that may be kept. */
  void neem(Soort soort, int van, int tot) {
    voegToe(soort, van, tot, Optional.empty(), Optional.empty());
  }

  /** Takes the pieces of a date. */
  void neemDatum(int van, int tot, Datum datum) {
    Optional<String> waarde =
        switch (datum) {
          case Datum.Dag dag -> Optional.of(dag.dag().toString());
          case Datum.ZonderJaar zonder -> Optional.of(zonder.dag().toString());
          case Datum.Periode periode -> Optional.of(periode.van() + "/" + periode.totEnMet());
          case Datum.BestaatNiet nergens -> Optional.empty();
        };
    voegToe(Soort.DATUM, van, tot, waarde, Optional.of(datum));
  }

  /** Keeps those pieces from being taken for anything. */
  void bezet(int van, int tot) {
    bezet.set(van, tot);
  }

  /** Gives those pieces back. */
  void laatLos(int van, int tot) {
    bezet.clear(van, tot);
  }

  private void voegToe(
      Soort soort, int van, int tot, Optional<String> waarde, Optional<Datum> datum) {
    bezet.set(van, tot);
    eindes.put(tot, soort);
    gevonden.add(new Vondst(soort, zin.stuk(van).van(), zin.stuk(tot - 1).tot(), waarde, datum));
  }

  /** Whether an entity of that kind ends before that piece. */
  boolean eindigt(Soort soort, int tot) {
    return eindes.get(tot) == soort;
  }

  /** Everything found, in the order of the sentence. */
  List<Vondst> opVolgorde() {
    return gevonden.stream().sorted(Comparator.comparingInt(Vondst::van)).toList();
  }
}
