package nl.wegwijs.gemeente.lezen;

import java.util.HashMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wegwijs.gemeente.Antwoorden;
import nl.wegwijs.gemeente.Tekst;

/** Reads {@code antwoorden.yaml}: the assistant's own sentences. */
final class AntwoordenLezer {
  private static final Pattern NAAM = Pattern.compile("\\{[a-zA-Z]+\\}");

  private final Set<String> vereist;
  private final Meldingen meldingen;

  /**
   * @param vereist keys without which the assistant cannot speak
   */
  AntwoordenLezer(Set<String> vereist, Meldingen meldingen) {
    this.vereist = vereist;
    this.meldingen = meldingen;
  }

  Antwoorden lees(Kaartlezer kaart) {
    var teksten = new HashMap<String, Tekst>();
    for (String sleutel : kaart.sleutels()) {
      meldingen.heel(() -> kaart.tekst(sleutel)).ifPresent(tekst -> teksten.put(sleutel, tekst));
    }
    teksten.forEach((sleutel, tekst) -> vergelijkNamen(kaart, sleutel, tekst));
    var ontbreekt = new TreeSet<>(vereist);
    ontbreekt.removeAll(kaart.sleutels());
    ontbreekt.forEach(
        sleutel -> kaart.fout("sleutel '" + sleutel + "' ontbreekt; verwacht: nl en en"));
    return new Antwoorden(teksten);
  }

  private void vergelijkNamen(Kaartlezer kaart, String sleutel, Tekst tekst) {
    Set<String> nl = namen(tekst.nl());
    Set<String> en = namen(tekst.en());
    if (!nl.equals(en)) {
      meldingen.waarschuw(
          kaart.plek(sleutel),
          "'"
              + sleutel
              + "': nl vult in "
              + Opsomming.van(nl)
              + "; en vult in "
              + Opsomming.van(en));
    }
  }

  private static Set<String> namen(String tekst) {
    return NAAM.matcher(tekst).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
