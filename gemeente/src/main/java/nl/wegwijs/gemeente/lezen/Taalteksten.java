package nl.wegwijs.gemeente.lezen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.gemeente.Taal;

/**
 * The texts of one YAML file that are written in two languages, each with its place: what is under
 * the keys {@code nl} and {@code en}, at any depth. A file that cannot be read has none; what is
 * wrong with it {@link GemeentenLezer} tells.
 */
public final class Taalteksten {
  private Taalteksten() {}

  /**
   * One text.
   *
   * @param regel line in the file, from 1
   */
  public record Taaltekst(int regel, Taal taal, String tekst) {}

  /** Those of that file, in its order. */
  public static List<Taaltekst> van(Path pad) {
    var meldingen = new Meldingen();
    var uit = new ArrayList<Taaltekst>();
    Bestand.lees(pad, meldingen)
        .flatMap(bestand -> YamlLezer.lees(bestand.regel(1), bestand.tekst(), meldingen))
        .ifPresent(kaart -> verzamel(kaart, uit));
    return uit;
  }

  private static void verzamel(YamlKnoop knoop, List<Taaltekst> uit) {
    switch (knoop) {
      case YamlKnoop.Waarde waarde -> {}
      case YamlKnoop.Lijst lijst -> lijst.delen().forEach(deel -> verzamel(deel, uit));
      case YamlKnoop.Kaart kaart ->
          kaart
              .ingangen()
              .forEach((sleutel, ingang) -> {
                if (ingang.waarde() instanceof YamlKnoop.Waarde(Plek plek, String tekst, var leeg)
                    && !leeg) {
                  taal(sleutel, plek, tekst, uit);
                } else {
                  verzamel(ingang.waarde(), uit);
                }
              });
    }
  }

  private static void taal(String sleutel, Plek plek, String tekst, List<Taaltekst> uit) {
    switch (sleutel) {
      case "nl" -> uit.add(new Taaltekst(plek.regel(), Taal.NL, tekst));
      case "en" -> uit.add(new Taaltekst(plek.regel(), Taal.EN, tekst));
      default -> {}
    }
  }
}
