package nl.wegwijs.gemeente.lezen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.Eis;
import nl.wegwijs.gemeente.Voorwaarde;

/**
 * Reads {@code als}: a group of facts with their demands, all of which must be met, or a list of
 * such groups, one of which must be met.
 */
final class VoorwaardeLezer {
  private static final int ONEINDIG = 999_999_999;
  private static final Pattern VERGELIJKING = Pattern.compile("(<=|>=|<|>)\\s*(-?[0-9]{1,9})");
  private static final Pattern TUSSEN = Pattern.compile("(-?[0-9]{1,9}) t/m (-?[0-9]{1,9})");

  private VoorwaardeLezer() {}

  /** The condition of that group; empty where it has none. */
  static Optional<Voorwaarde> lees(Kaartlezer kaart) {
    List<Kaartlezer> groepen = kaart.groepenlijstOfNiets("als");
    return groepen.isEmpty()
        ? Optional.empty()
        : Optional.of(new Voorwaarde(groepen.stream().map(VoorwaardeLezer::groep).toList()));
  }

  private static Map<String, Eis> groep(Kaartlezer groep) {
    var eisen = new LinkedHashMap<String, Eis>();
    for (String naam : groep.sleutels()) {
      eisen.put(naam, eis(groep, naam));
    }
    if (eisen.isEmpty()) {
      groep.fout("'als' is leeg; laat het weg als het altijd geldt");
    }
    return eisen;
  }

  private static Eis eis(Kaartlezer groep, String naam) {
    List<String> waarden = groep.lijst(naam, Vorm.TEKST);
    if (waarden.size() == 1) {
      Optional<Eis> bijzonder = bijzonder(waarden.getFirst().strip());
      if (bijzonder.isPresent()) {
        return bijzonder.get();
      }
    }
    boolean niet = waarden.stream().anyMatch(waarde -> waarde.startsWith("niet "));
    if (!niet) {
      return new Eis.EenVan(waarden);
    }
    var verboden = new ArrayList<String>();
    for (String waarde : waarden) {
      if (!waarde.startsWith("niet ")) {
        groep.fout(
            naam, "'" + waarde + "' staat naast 'niet ...'; schrijf voor elke waarde 'niet'");
      }
      verboden.add(waarde.replaceFirst("^niet ", ""));
    }
    return new Eis.GeenVan(verboden);
  }

  private static Optional<Eis> bijzonder(String waarde) {
    if (waarde.equals("ingevuld")) {
      return Optional.of(new Eis.Ingevuld());
    }
    if (waarde.equals("leeg")) {
      return Optional.of(new Eis.Leeg());
    }
    Matcher tussen = TUSSEN.matcher(waarde);
    if (tussen.matches()) {
      return Optional.of(
          new Eis.Bereik(Integer.parseInt(tussen.group(1)), Integer.parseInt(tussen.group(2))));
    }
    Matcher vergelijking = VERGELIJKING.matcher(waarde);
    if (!vergelijking.matches()) {
      return Optional.empty();
    }
    int getal = Integer.parseInt(vergelijking.group(2));
    return Optional.of(
        switch (vergelijking.group(1)) {
          case "<" -> new Eis.Bereik(-ONEINDIG, getal - 1);
          case "<=" -> new Eis.Bereik(-ONEINDIG, getal);
          case ">" -> new Eis.Bereik(getal + 1, ONEINDIG);
          default -> new Eis.Bereik(getal, ONEINDIG);
        });
  }
}
