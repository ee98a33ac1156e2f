package nl.wegwijs.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijs.training.Achtergrondzin;
import nl.wegwijs.training.Trainingsdata;
import nl.wegwijs.training.Zin;

/**
 * Sentences of inwoners that come with the program.
 *
 * @param vragen by the product they ask for; sentences of no product are among them and do no harm
 * @param vreemd by subject: what is asked of others or of nobody, so that it is known for that
 */
record Voorbeeldzinnen(Map<String, List<String>> vragen, Map<String, List<String>> vreemd) {
  /** None at all, so that only the catalogues count. */
  static final Voorbeeldzinnen GEEN = new Voorbeeldzinnen(Map.of(), Map.of());

  Voorbeeldzinnen {
    vragen = Map.copyOf(vragen);
    vreemd = Map.copyOf(vreemd);
  }

  /** Reads them from the program. */
  static Voorbeeldzinnen lees() {
    Trainingsdata data = Trainingsdata.vanKlassenpad().data();
    var vragen = new HashMap<String, List<String>>();
    for (Zin zin : data.zinnen()) {
      vragen.computeIfAbsent(zin.intent(), intent -> new ArrayList<>()).add(zin.tekst());
    }
    var vreemd = new HashMap<String, List<String>>();
    for (Achtergrondzin zin : data.achtergrond()) {
      vreemd.computeIfAbsent(zin.onderwerp(), onderwerp -> new ArrayList<>()).add(zin.tekst());
    }
    return new Voorbeeldzinnen(vragen, vreemd);
  }
}
