package nl.wegwijs.gemeente.lezen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a gemeente addresses people in Dutch. A text stands in the files as {@code nl} with 'u' and,
 * where that makes a difference, as {@code je}; whoever reads a text sees only the one that counts.
 */
enum Aanspreekvorm {
  U,
  JE;

  static final String SLEUTEL = "aanspreekvorm";
  static final Vorm<Aanspreekvorm> VORM = Vorm.keuze(Map.of("u", U, "je", JE));

  private static final Pattern ZEGT_U =
      Pattern.compile("(?i)(?<![\\p{L}-])uw?(?:zelf)?(?![\\p{L}-])");

  /** What {@code gemeente.yaml} says; 'u' where it says nothing that is known. */
  static Aanspreekvorm van(Gemeentemap eigen) {
    return eigen
        .kaart("gemeente.yaml")
        .flatMap(kaart -> Optional.ofNullable(kaart.ingangen().get(SLEUTEL)))
        .filter(ingang -> ingang.waarde() instanceof YamlKnoop.Waarde)
        .flatMap(ingang -> VORM.lees().apply(((YamlKnoop.Waarde) ingang.waarde()).tekst()))
        .orElse(U);
  }

  /** The same keys, with of every text the Dutch that this gemeente uses under {@code nl}. */
  YamlKnoop.Kaart kies(YamlKnoop.Kaart kaart) {
    var gekozen = new LinkedHashMap<String, YamlKnoop.Ingang>();
    kaart
        .ingangen()
        .forEach((sleutel, ingang) ->
            gekozen.put(sleutel, new YamlKnoop.Ingang(ingang.plek(), kies(ingang.waarde()))));
    if (gekozen.containsKey("nl")) {
      YamlKnoop.Ingang je = gekozen.remove("je");
      if (je != null && this == JE) {
        gekozen.put("nl", je);
      }
    }
    return new YamlKnoop.Kaart(kaart.plek(), gekozen);
  }

  private YamlKnoop kies(YamlKnoop knoop) {
    return switch (knoop) {
      case YamlKnoop.Waarde waarde -> waarde;
      case YamlKnoop.Lijst lijst ->
          new YamlKnoop.Lijst(lijst.plek(), lijst.delen().stream().map(this::kies).toList());
      case YamlKnoop.Kaart kaart -> kies(kaart);
    };
  }

  /** Tells of every text that addresses people otherwise than this gemeente does. */
  void controleer(YamlKnoop knoop, Meldingen meldingen) {
    switch (knoop) {
      case YamlKnoop.Waarde waarde -> {}
      case YamlKnoop.Lijst lijst -> lijst.delen().forEach(deel -> controleer(deel, meldingen));
      case YamlKnoop.Kaart kaart ->
          kaart
              .ingangen()
              .forEach((sleutel, ingang) -> {
                if (this == JE && sleutel.equals("nl") && zegtU(ingang.waarde())) {
                  meldingen.waarschuw(
                      ingang.plek(),
                      "deze tekst zegt 'u' en de gemeente zegt 'je'; zet er een regel 'je:' bij");
                }
                controleer(ingang.waarde(), meldingen);
              });
    }
  }

  private static boolean zegtU(YamlKnoop knoop) {
    return knoop instanceof YamlKnoop.Waarde waarde && ZEGT_U.matcher(waarde.tekst()).find();
  }
}
