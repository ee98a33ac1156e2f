package nl.wegwijs.bot.formulier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.land.GemeenteVerwijzing;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.Understanding;

/** Where a move goes, as far as a sentence names a place or a country. */
public final class Verhuisrichting {
  private static final Pattern ERHEEN =
      Pattern.compile("\\b(naar|to|into)\\s+(de\\s+|gemeente\\s+|het\\s+)?$");
  private static final int WOORDEN_ERVOOR = 25;

  /** Countries people most often move to or from, and words for abroad itself. */
  private static final Pattern BUITENLAND =
      Pattern.compile(
          "\\b(buitenland|abroad|duitsland|germany|belgi[eë]|belgium|frankrijk|france|spanje|spain|portugal|itali[eë]|italy|"
              + "polen|poland|roemeni[eë]|romania|bulgarije|bulgaria|hongarije|hungary|oekra[iï]ne|ukraine|griekenland|greece|"
              + "turkije|turkey|marokko|morocco|syri[eë]|syria|eritrea|india|china|engeland|england|verenigd koninkrijk|uk|"
              + "schotland|ierland|ireland|zweden|sweden|noorwegen|norway|denemarken|denmark|finland|oostenrijk|austria|"
              + "zwitserland|switzerland|luxemburg|suriname|cura[cç]ao|aruba|bonaire|indonesi[eë]|amerika|verenigde staten|usa|"
              + "canada|australi[eë]|australia|nieuw-zeeland|brazili[eë]|tsjechi[eë]|kroati[eë])\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private final Wereld wereld;
  private final Gemeente gemeente;

  public Verhuisrichting(Wereld wereld, Gemeente gemeente) {
    this.wereld = wereld;
    this.gemeente = gemeente;
  }

  /** A place that is moved to. */
  public record Bestemming(String plaats, List<String> gemeenten) {
    public Bestemming {
      gemeenten = List.copyOf(gemeenten);
    }
  }

  /** The place moved to, if one is named and it lies in other gemeenten only. */
  public Optional<Bestemming> elders(Understanding begrip) {
    return begrip.entiteiten().stream()
        .filter(entiteit ->
            entiteit.soort() == Entiteit.Soort.WOONPLAATS
                || entiteit.soort() == Entiteit.Soort.GEMEENTE)
        .filter(entiteit -> erheen(begrip.tekst(), entiteit))
        .map(entiteit -> entiteit.waarde().orElse(entiteit.tekst()))
        .map(plaats -> new Bestemming(plaats, gemeentenVan(plaats)))
        .filter(bestemming ->
            !bestemming.gemeenten().isEmpty() && !bestemming.gemeenten().contains(gemeente.naam()))
        .findFirst();
  }

  /** Whether the words name another country. */
  public static boolean buitenland(String tekst) {
    return BUITENLAND.matcher(tekst.toLowerCase(Locale.ROOT)).find();
  }

  private static boolean erheen(String tekst, Entiteit entiteit) {
    String ervoor =
        tekst
            .substring(Math.max(0, entiteit.van() - WOORDEN_ERVOOR), entiteit.van())
            .toLowerCase(Locale.ROOT);
    return ERHEEN.matcher(ervoor).find();
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
