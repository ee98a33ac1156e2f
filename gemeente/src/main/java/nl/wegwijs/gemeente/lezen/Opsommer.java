package nl.wegwijs.gemeente.lezen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.wegwijs.gemeente.Eis;
import nl.wegwijs.gemeente.Feiten;
import nl.wegwijs.gemeente.Voorwaarde;

/**
 * Goes through every combination of values that conditions can tell apart. Of a number only those
 * beside a bound count, of a free value only that there is one.
 */
final class Opsommer {
  /** Above this nobody oversees the conditions either. */
  static final int MEESTE = 100_000;

  private final Map<String, List<List<String>>> waarden = new LinkedHashMap<>();

  /**
   * @param namen the facts to vary
   * @param voorwaarden whose bounds matter
   * @param ookLeeg whether a fact may be unknown; otherwise only where a condition asks for that
   */
  Opsommer(
      Collection<String> namen,
      Collection<Voorwaarde> voorwaarden,
      Feitenboek boek,
      boolean ookLeeg) {
    for (String naam : namen) {
      List<Eis> eisen =
          voorwaarden.stream()
              .flatMap(voorwaarde -> voorwaarde.groepen().stream())
              .flatMap(groep -> Optional.ofNullable(groep.get(naam)).stream())
              .toList();
      var mogelijk = new ArrayList<List<String>>();
      if (ookLeeg || eisen.stream().anyMatch(Opsommer::overLeeg)) {
        mogelijk.add(List.of());
      }
      boek.domein(naam)
          .ifPresent(domein -> van(domein, eisen).forEach(waarde -> mogelijk.add(List.of(waarde))));
      waarden.put(naam, mogelijk);
    }
  }

  private static boolean overLeeg(Eis eis) {
    return switch (eis) {
      case Eis.Leeg leeg -> true;
      case Eis.Ingevuld ingevuld -> true;
      case Eis.EenVan eenVan -> false;
      case Eis.GeenVan geenVan -> false;
      case Eis.Bereik bereik -> false;
    };
  }

  private static List<String> van(Domein domein, List<Eis> eisen) {
    return switch (domein) {
      case Domein.Waarden(List<String> waarden) -> waarden;
      case Domein.Vrij vrij -> List.of("?");
      case Domein.Getal(int van, int totEnMet) -> getallen(van, totEnMet, eisen);
    };
  }

  private static List<String> getallen(int van, int totEnMet, List<Eis> eisen) {
    var getallen = new TreeSet<Integer>(List.of(van, totEnMet));
    for (Eis eis : eisen) {
      if (eis instanceof Eis.Bereik(int onder, int boven)) {
        getallen.addAll(List.of(onder - 1, onder, boven, boven + 1));
      }
      if (eis instanceof Eis.EenVan(List<String> genoemd)) {
        genoemd.stream()
            .filter(getal -> getal.matches("-?[0-9]{1,9}"))
            .map(Integer::valueOf)
            .forEach(getal -> getallen.addAll(List.of(getal - 1, getal, getal + 1)));
      }
    }
    return getallen.stream()
        .filter(getal -> getal >= van && getal <= totEnMet)
        .map(String::valueOf)
        .toList();
  }

  /** How many combinations there are, at most just above {@link #MEESTE}. */
  int aantal() {
    long aantal = 1;
    for (List<List<String>> mogelijk : waarden.values()) {
      aantal = Math.min(MEESTE + 1L, aantal * mogelijk.size());
    }
    return (int) aantal;
  }

  /** Hands over every combination. */
  void elk(Consumer<Combinatie> doe) {
    vul(new ArrayList<>(waarden.keySet()), 0, new LinkedHashMap<>(), doe);
  }

  private void vul(
      List<String> namen, int plek, Map<String, List<String>> gekozen, Consumer<Combinatie> doe) {
    if (plek == namen.size()) {
      doe.accept(new Combinatie(new LinkedHashMap<>(gekozen)));
      return;
    }
    String naam = namen.get(plek);
    for (List<String> waarde : waarden.getOrDefault(naam, List.of())) {
      gekozen.put(naam, waarde);
      vul(namen, plek + 1, gekozen, doe);
    }
    gekozen.remove(naam);
  }

  /** One combination of values. */
  record Combinatie(Map<String, List<String>> waarden) implements Feiten {
    @Override
    public List<String> van(String naam) {
      return waarden.getOrDefault(naam, List.of());
    }

    /** For messages: {@code woonsituatie = huur, aantal = 3}. */
    String inWoorden() {
      var delen = new ArrayList<String>();
      waarden.forEach((naam, waarde) ->
          delen.add(naam + " = " + (waarde.isEmpty() ? "leeg" : waarde.getFirst())));
      return String.join(", ", delen);
    }
  }
}
