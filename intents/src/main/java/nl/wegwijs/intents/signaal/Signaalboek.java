package nl.wegwijs.intents.signaal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.gemeente.Signaalgroep;

/** Groups of words of one gemeente, ready to be looked for. Immutable once made. */
final class Signaalboek {
  /** Shorter words are found in too many others. */
  private static final int KORTSTE_IN_SAMENSTELLING = 6;

  private static final int KORTSTE_REST = 4;
  private static final int KORTSTE_BEGIN = 3;
  private static final int LANGSTE_WOORD = 40;

  /** Ends that make another word of it rather than a compound. */
  private static final Set<String> ACHTERVOEGSEL =
      Set.of(
          "baar", "heid", "loos", "loze", "achtig", "elijk", "elijke", "ende", "ingen", "igheid",
          "aars");

  /** Begins that make another word of it rather than a compound. */
  private static final Set<String> VOORVOEGSEL =
      Set.of(
          "ver", "her", "ont", "aan", "uit", "toe", "voor", "over", "onder", "door", "mee", "bij",
          "los", "weg", "instem", "toestem", "anti", "niet");

  private static final List<String> TUSSENLETTERS = List.of("", "s", "e", "en", "n");

  private final Map<String, List<Frase>> opEersteSleutel = new HashMap<>();
  private final Map<String, List<Frase>> omgekeerd = new HashMap<>();
  private final List<Frase> ookVoltooid = new ArrayList<>();
  private final Map<String, List<Frase>> inSamenstelling = new HashMap<>();

  Signaalboek(List<Signaalgroep> groepen, Woordsleutel sleutel) {
    for (Signaalgroep groep : groepen) {
      for (String woorden : groep.woorden()) {
        Frase.van(woorden, groep, sleutel).ifPresent(this::voegToe);
      }
    }
  }

  private void voegToe(Frase frase) {
    String eerste = frase.sleutels().getFirst();
    voegToe(opEersteSleutel, eerste, frase);
    if (frase.omkeerbaar()) {
      voegToe(omgekeerd, frase.sleutels().getLast(), frase);
    }
    if (frase.ookVoltooid()) {
      ookVoltooid.add(frase);
    }
    if (frase.sleutels().size() == 1 && eerste.length() >= KORTSTE_IN_SAMENSTELLING) {
      voegToe(inSamenstelling, eerste, frase);
    }
  }

  private static void voegToe(Map<String, List<Frase>> map, String sleutel, Frase frase) {
    map.computeIfAbsent(sleutel, nieuw -> new ArrayList<>()).add(frase);
  }

  /** Every signaalwoord, of each group the longest where they overlap, in order. */
  List<Treffer> zoek(Woordrij rij) {
    var treffers = new ArrayList<Treffer>();
    Map<String, Integer> gelezenTot = new HashMap<>();
    for (int i = 0; i < rij.aantal(); i++) {
      for (Treffer treffer : vanaf(rij, i)) {
        String groep = treffer.groep().groep();
        if (gelezenTot.getOrDefault(groep, 0) <= treffer.van()) {
          gelezenTot.put(groep, treffer.tot());
          treffers.add(treffer);
        }
      }
    }
    return treffers;
  }

  /** What begins at that word, the longest first. */
  private List<Treffer> vanaf(Woordrij rij, int plaats) {
    var treffers = new ArrayList<Treffer>();
    String sleutel = rij.sleutel(plaats);
    for (Frase frase : opEersteSleutel.getOrDefault(sleutel, List.of())) {
      frase.op(rij, plaats).ifPresent(treffers::add);
    }
    for (Frase frase : omgekeerd.getOrDefault(sleutel, List.of())) {
      frase.omgekeerd(rij, plaats).ifPresent(treffers::add);
    }
    if (rij.is(plaats, Frase.VOLTOOID)) {
      ookVoltooid.forEach(frase -> frase.voltooid(rij, plaats).ifPresent(treffers::add));
    }
    if (treffers.isEmpty()) {
      for (Frase frase : samenstelling(rij.woord(plaats), sleutel)) {
        treffers.add(new Treffer(plaats, plaats + 1, frase, false));
      }
    }
    treffers.sort(Comparator.comparingInt((Treffer treffer) -> -treffer.tot()));
    return treffers;
  }

  private List<Frase> samenstelling(String woord, String sleutel) {
    int langste = woord.length() - KORTSTE_REST;
    if (langste < KORTSTE_IN_SAMENSTELLING - 1 || woord.length() > LANGSTE_WOORD) {
      return List.of();
    }
    for (int lengte = KORTSTE_IN_SAMENSTELLING; lengte <= langste; lengte++) {
      List<Frase> gevonden = inSamenstelling.get(woord.substring(0, lengte));
      if (gevonden != null && isDeel(woord.substring(lengte))) {
        return gevonden;
      }
    }
    for (int begin = KORTSTE_BEGIN; begin <= sleutel.length() - KORTSTE_IN_SAMENSTELLING; begin++) {
      List<Frase> gevonden = inSamenstelling.get(sleutel.substring(begin));
      if (gevonden != null && !VOORVOEGSEL.contains(sleutel.substring(0, begin))) {
        return gevonden;
      }
    }
    return List.of();
  }

  private static boolean isDeel(String rest) {
    Optional<String> deel =
        TUSSENLETTERS.stream()
            .filter(rest::startsWith)
            .map(letters -> rest.substring(letters.length()))
            .filter(over -> over.length() < KORTSTE_REST || ACHTERVOEGSEL.contains(over))
            .findFirst();
    return deel.isEmpty();
  }
}
