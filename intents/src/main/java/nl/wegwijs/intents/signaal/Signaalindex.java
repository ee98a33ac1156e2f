package nl.wegwijs.intents.signaal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.wegwijs.gemeente.Signaalgroep;
import nl.wegwijs.intents.signaal.SignalFinder.Woord;

/** The signaalwoorden of one gemeente by the stem of their first word. Immutable. */
final class Signaalindex {
  /** A shorter word is found by chance inside others. */
  private static final int KORTSTE_DEEL = 6;

  private record Zinsdeel(List<String> stammen, Signaalgroep groep) {}

  /** A group found; {@code tot} is the place of the word behind it. */
  record Treffer(Signaalgroep groep, int tot) {}

  private final Map<String, List<Zinsdeel>> opEersteStam = new HashMap<>();
  private final List<Zinsdeel> inSamenstelling = new ArrayList<>();

  Signaalindex(List<Signaalgroep> groepen, Function<String, List<Woord>> woorden) {
    for (Signaalgroep groep : groepen) {
      for (String woord : groep.woorden()) {
        List<String> stammen = woorden.apply(woord).stream().map(Woord::stam).toList();
        if (stammen.isEmpty()) {
          continue;
        }
        var zinsdeel = new Zinsdeel(stammen, groep);
        opEersteStam
            .computeIfAbsent(stammen.getFirst(), stam -> new ArrayList<>())
            .add(zinsdeel);
        boolean los = stammen.size() == 1 && stammen.getFirst().length() >= KORTSTE_DEEL;
        // danger is never concluded from a part of a word
        if (los && groep.crisis().isEmpty()) {
          inSamenstelling.add(zinsdeel);
        }
      }
    }
  }

  /** The groups that begin at that word. */
  List<Treffer> opPlaats(List<Woord> zin, int plaats) {
    var treffers = new ArrayList<Treffer>();
    String stam = zin.get(plaats).stam();
    for (Zinsdeel zinsdeel : opEersteStam.getOrDefault(stam, List.of())) {
      if (staat(zinsdeel.stammen(), zin, plaats)) {
        treffers.add(new Treffer(zinsdeel.groep(), plaats + zinsdeel.stammen().size()));
      }
    }
    if (stam.length() > KORTSTE_DEEL) {
      for (Zinsdeel zinsdeel : inSamenstelling) {
        String deel = zinsdeel.stammen().getFirst();
        if (stam.length() > deel.length() && (stam.startsWith(deel) || stam.endsWith(deel))) {
          treffers.add(new Treffer(zinsdeel.groep(), plaats + 1));
        }
      }
    }
    return treffers;
  }

  private static boolean staat(List<String> stammen, List<Woord> zin, int plaats) {
    if (plaats + stammen.size() > zin.size()) {
      return false;
    }
    for (int i = 0; i < stammen.size(); i++) {
      if (!stammen.get(i).equals(zin.get(plaats + i).stam())) {
        return false;
      }
    }
    return true;
  }
}
