package nl.wegwijs.bot.vragen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.bot.vragen.Vraagvoorstel.Inhoud;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Taal;

/** What a question with its answer must be. Pure. */
final class Vraagkeuring {
  private static final int LANGSTE_VRAAG = 300;
  private static final int LANGSTE_ANTWOORD = 2_000;

  private Vraagkeuring() {}

  /** What is wrong with it, in Dutch; empty if it can be kept. */
  static List<String> bezwaren(Gemeente gemeente, Inhoud inhoud, LocalDate vandaag) {
    var bezwaren = new ArrayList<String>();
    String vraag = inhoud.vraag().strip();
    if (vraag.isEmpty()
        || vraag.length() > LANGSTE_VRAAG
        || vraag.chars().anyMatch(Character::isISOControl)) {
      bezwaren.add("Schrijf de vraag op één regel van hoogstens " + LANGSTE_VRAAG + " tekens.");
    }
    String antwoord = inhoud.antwoord().strip();
    if (antwoord.isEmpty() || antwoord.length() > LANGSTE_ANTWOORD || verborgen(antwoord)) {
      bezwaren.add("Schrijf een antwoord van hoogstens " + LANGSTE_ANTWOORD + " tekens.");
    }
    if (!inhoud.herzienVoor().isAfter(vandaag)) {
      bezwaren.add("Kies voor 'Herzien vóór' een dag na vandaag.");
    }
    if (!inhoud.product().isEmpty()
        && gemeente.producten().product(inhoud.product(), Taal.NL).isEmpty()) {
      bezwaren.add("Dat product kennen we niet. Kies er een uit de lijst, of geen.");
    }
    return bezwaren;
  }

  /** Why inwoners may not read it yet, beside that. */
  static List<String> voorInwoners(Inhoud inhoud) {
    var bezwaren = new ArrayList<String>();
    for (String tekst : List.of(inhoud.vraag(), inhoud.antwoord())) {
      if (tekst.matches("(?s).*\\[[a-z]+\\](?!\\().*")) {
        bezwaren.add("Haal wat tussen haken staat eerst weg: daar stond een naam of een nummer.");
        break;
      }
    }
    if (inhoud.antwoord().lines().anyMatch(regel -> regel.startsWith("#"))) {
      bezwaren.add("Een regel van het antwoord begint niet met #.");
    }
    return bezwaren;
  }

  private static boolean verborgen(String tekst) {
    return tekst.chars().anyMatch(teken -> teken != '\n' && Character.isISOControl(teken));
  }
}
