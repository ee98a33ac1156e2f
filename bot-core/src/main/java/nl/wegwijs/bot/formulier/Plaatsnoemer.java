package nl.wegwijs.bot.formulier;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Adres;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.land.GemeenteVerwijzing;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.Understanding;

/** Which place a sentence names for an address of a form, and whether it lies in this gemeente. */
final class Plaatsnoemer {
  private static final int TEKENS_ERVOOR = 25;

  private final Wereld wereld;
  private final Gemeente gemeente;

  Plaatsnoemer(Wereld wereld, Gemeente gemeente) {
    this.wereld = wereld;
    this.gemeente = gemeente;
  }

  /**
   * The place named for each address, as {@code <adres>.plaats} ({@code hier} or {@code elders}),
   * {@code .plaatsnaam} and {@code .plaatsgemeenten}; only where a word of that address stands
   * right before it.
   */
  Map<String, String> feiten(Formulier formulier, Understanding begrip) {
    var feiten = new HashMap<String, String>();
    for (Entiteit entiteit : begrip.entiteiten()) {
      boolean plaats =
          entiteit.soort() == Entiteit.Soort.WOONPLAATS
              || entiteit.soort() == Entiteit.Soort.GEMEENTE;
      if (plaats) {
        rol(formulier, begrip, entiteit).ifPresent(adres -> noem(adres, entiteit, feiten));
      }
    }
    return feiten;
  }

  private static Optional<Adres> rol(Formulier formulier, Understanding begrip, Entiteit entiteit) {
    String ervoor =
        begrip
            .tekst()
            .substring(Math.max(0, entiteit.van() - TEKENS_ERVOOR), entiteit.van())
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\s+(de|het|gemeente|the|de gemeente)\\s*$", " ")
            .strip();
    String woord = ervoor.substring(ervoor.lastIndexOf(' ') + 1);
    return new Adresrollen(formulier, LopendFormulier.leeg(formulier.id(), formulier.versie()))
        .gehoord(woord);
  }

  private void noem(Adres adres, Entiteit entiteit, Map<String, String> feiten) {
    String plaats = entiteit.waarde().orElse(entiteit.tekst());
    List<String> gemeenten = gemeentenVan(plaats);
    if (!gemeenten.isEmpty()) {
      boolean hier = gemeenten.contains(gemeente.naam());
      feiten.put(adres.id() + ".plaats", hier ? "hier" : "elders");
      feiten.put(adres.id() + ".plaatsnaam", plaats);
      feiten.put(adres.id() + ".plaatsgemeenten", String.join(" / ", gemeenten));
    }
  }

  private List<String> gemeentenVan(String plaats) {
    List<String> hier =
        wereld.gemeenten().opNaam().stream()
            .filter(kandidaat ->
                kandidaat.naam().equalsIgnoreCase(plaats)
                    || kandidaat.adressen().woonplaatsen().stream()
                        .anyMatch(plaats::equalsIgnoreCase))
            .map(Gemeente::naam)
            .toList();
    if (!hier.isEmpty()) {
      return hier;
    }
    List<String> vanPlaats =
        wereld.nederland().gemeentenVanPlaats(plaats).stream()
            .map(GemeenteVerwijzing::naam)
            .toList();
    return vanPlaats.isEmpty()
        ? wereld.nederland().gemeente(plaats).map(GemeenteVerwijzing::naam).stream().toList()
        : vanPlaats;
  }
}
