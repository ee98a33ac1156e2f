package nl.wegwijs.intents.entiteit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.wegwijs.gemeente.land.Nederland;
import nl.wegwijs.gemeente.land.Plaatsnaam;
import nl.wegwijs.intents.entiteit.Plek.Gewoon;

/** Makes the lists of places that are looked for. */
final class Plaatsenlijst {
  private static final String BRON = "gewone-plaatsnamen.txt";

  private final Namenlijst<Plek> lijst = new Namenlijst<>();
  private final Map<String, Gewoon> gewoon = new HashMap<>();
  private final Set<String> nooit = new HashSet<>();

  private Plaatsenlijst() {}

  /** All places and gemeenten of the country. */
  static Namenlijst<Plek> van(Nederland nederland) {
    var plaatsen = new Plaatsenlijst();
    plaatsen.leesGewone();
    nederland
        .plaatsnamen()
        .forEach(naam -> plaatsen.voegToe(officieel(nederland, naam), naam, true));
    nederland
        .gemeentenamen()
        .forEach(naam -> plaatsen.voegToe(officieel(nederland, naam), naam, false));
    return plaatsen.lijst;
  }

  /** The places of one gemeente, none of which is taken for a common word. */
  static Namenlijst<Plek> van(Collection<String> woonplaatsen, String gemeente) {
    var plaatsen = new Plaatsenlijst();
    woonplaatsen.forEach(naam -> plaatsen.voegToe(naam, naam, true));
    plaatsen.voegToe(gemeente, gemeente, false);
    return plaatsen.lijst;
  }

  private static String officieel(Nederland nederland, String naam) {
    return nederland.gemeente(naam).map(gemeente -> gemeente.naam()).orElse(naam);
  }

  private void voegToe(String naam, String geschreven, boolean woonplaats) {
    String sleutel = Plaatsnaam.vouw(geschreven);
    if (!nooit.contains(sleutel)) {
      Gewoon hoeGewoon = gewoon.getOrDefault(sleutel, Gewoon.NOOIT);
      lijst.voegToe(geschreven, new Plek(naam, woonplaats, !woonplaats, hoeGewoon), Plek::met);
    }
  }

  private void leesGewone() {
    try (InputStream stroom = Plaatsenlijst.class.getResourceAsStream(BRON)) {
      if (stroom == null) {
        throw new IllegalStateException("the program lacks its file " + BRON);
      }
      var lezer = new BufferedReader(new InputStreamReader(stroom, StandardCharsets.UTF_8));
      lezer
          .lines()
          .filter(regel -> !regel.startsWith("#") && !regel.isBlank())
          .forEach(this::leesGewone);
    } catch (IOException onleesbaar) {
      throw new UncheckedIOException(onleesbaar);
    }
  }

  private void leesGewone(String regel) {
    switch (regel.charAt(0)) {
      case '-' -> nooit.add(Plaatsnaam.vouw(regel.substring(1)));
      case '!' -> gewoon.put(Plaatsnaam.vouw(regel.substring(1)), Gewoon.MEESTAL);
      default -> gewoon.put(Plaatsnaam.vouw(regel), Gewoon.SOMS);
    }
  }
}
