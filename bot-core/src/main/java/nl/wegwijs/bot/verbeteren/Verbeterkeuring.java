package nl.wegwijs.bot.verbeteren;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import nl.wegwijs.bot.verbeteren.Verbeterdaad.Soort;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.schrijven.Productmap;

/** What must be so before something is made of questions. Pure. */
final class Verbeterkeuring {
  private static final int LANGSTE = 300;

  private final Gemeente gemeente;
  private final Predicate<String> intents;

  /**
   * @param intents whether the model knows an intent of that name, so that sentences for it can be
   *     learnt
   */
  Verbeterkeuring(Gemeente gemeente, Predicate<String> intents) {
    this.gemeente = gemeente;
    this.intents = intents;
  }

  /** Why it cannot be done, in Dutch; empty if it can. */
  Optional<String> bezwaar(Soort soort, String doel, String zin, Collection<String> punten) {
    if (punten.isEmpty()) {
      return Optional.of("Kies ten minste een vraag.");
    }
    return switch (soort) {
      case VRAAG -> zin(zin).or(() -> product(doel));
      case INTENT -> zin(zin).or(() -> product(doel)).or(() -> intent(doel));
      case NIET_VOOR_ONS ->
          zin.isBlank()
              ? Optional.empty()
              : zin(zin)
                  .map(waarom ->
                      waarom + " Of maak het vak Zin leeg: dan leert de assistent er niets van.");
    };
  }

  private static Optional<String> zin(String zin) {
    if (zin.isBlank() || zin.length() > LANGSTE || zin.chars().anyMatch(Character::isISOControl)) {
      return Optional.of("Schrijf een zin op een regel van hoogstens " + LANGSTE + " tekens.");
    }
    return zin.contains("[") || zin.contains("]")
        ? Optional.of("Haal wat tussen haken staat eerst weg: daar stond een naam of een nummer.")
        : Optional.empty();
  }

  private Optional<String> product(String doel) {
    boolean bestaat = gemeente.producten().product(doel, Taal.NL).isPresent();
    return Productmap.geldigId(doel) && bestaat
        ? Optional.empty()
        : Optional.of("Product '" + doel + "' bestaat niet; kijk bij Kennis hoe het heet.");
  }

  private Optional<String> intent(String doel) {
    return intents.test(doel)
        ? Optional.empty()
        : Optional.of(
            "Van product '"
                + doel
                + "' kan de assistent geen oefenzinnen leren: het is geen landelijk product dat hij"
                + " kent. Kies 'Vraag van dit product'; daarmee vindt hij het meteen.");
  }
}
