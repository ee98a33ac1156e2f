package nl.wegwijs.gemeente.lezen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.wegwijs.gemeente.Feiten;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.gemeente.Voorwaarde;

/**
 * Tells whether a field of a form can ever be asked. A table may give any of its outcomes, as its
 * rows are each gemeente's own.
 */
final class Bereikbaarheid {
  private final Formulier formulier;
  private final Feitenboek boek;

  Bereikbaarheid(Formulier formulier, Feitenboek boek) {
    this.formulier = formulier;
    this.boek = boek;
  }

  /** Whether some combination of answers lets the field apply; true where there are too many. */
  boolean kan(Veld veld) {
    if (veld.als().isEmpty()) {
      return true;
    }
    Set<String> namen = new LinkedHashSet<>();
    List<Voorwaarde> voorwaarden = new ArrayList<>();
    verzamel(veld.als().get(), namen, voorwaarden);
    var opsommer = new Opsommer(namen, voorwaarden, boek, true);
    if (opsommer.aantal() > Opsommer.MEESTE) {
      return true;
    }
    var gevonden = new AtomicBoolean();
    opsommer.elk(combinatie -> {
      if (veld.als().get().geldt(combinatie) && samen(combinatie.waarden(), combinatie)) {
        gevonden.set(true);
      }
    });
    return gevonden.get();
  }

  private void verzamel(Voorwaarde voorwaarde, Set<String> namen, List<Voorwaarde> voorwaarden) {
    voorwaarden.add(voorwaarde);
    for (String naam : voorwaarde.namen()) {
      if (namen.add(naam)) {
        formulier
            .veld(Feitenboek.stam(naam))
            .flatMap(Veld::als)
            .ifPresent(als -> verzamel(als, namen, voorwaarden));
      }
    }
  }

  /** What is known can only be known where its own field applies. */
  private boolean samen(Map<String, List<String>> waarden, Feiten feiten) {
    return waarden.entrySet().stream()
        .filter(ingang -> !ingang.getValue().isEmpty())
        .flatMap(ingang -> formulier.veld(Feitenboek.stam(ingang.getKey())).stream())
        .flatMap(veld -> veld.als().stream())
        .allMatch(als -> als.geldt(feiten));
  }
}
