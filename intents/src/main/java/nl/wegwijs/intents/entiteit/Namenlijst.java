package nl.wegwijs.intents.entiteit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.land.Plaatsnaam;
import nl.wegwijs.intents.zin.Stuk;
import nl.wegwijs.intents.zin.Zin;

/**
 * Names found in a sentence however they are written: capitals, accents, hyphens and 'St.' make no
 * difference. Filled once, then read by many threads.
 */
final class Namenlijst<T> {
  private static final Pattern SPATIE = Pattern.compile(" ");
  private static final int MEESTE_STUKKEN = 12;
  private static final String IN_NAAM = "-'./()";
  private static final String NOOIT_LAATST = "-'./(";

  /**
   * A name in a sentence.
   *
   * @param tot the piece after it
   */
  record Gevonden<T>(T wat, int tot) {}

  private final Map<String, T> namen = new HashMap<>();

  /** The most words of a name that begins with that word. */
  private final Map<String, Integer> eersteWoorden = new HashMap<>();

  void voegToe(String naam, T wat, BinaryOperator<T> samen) {
    String sleutel = Plaatsnaam.vouw(naam);
    if (sleutel.isEmpty()) {
      return;
    }
    namen.merge(sleutel, wat, samen);
    String[] woorden = SPATIE.split(sleutel, -1);
    eersteWoorden.merge(woorden[0], woorden.length, Math::max);
    if (woorden[0].equals("sint")) {
      eersteWoorden.merge("st", woorden.length, Math::max);
    }
  }

  /** What goes by exactly that name. */
  Optional<T> zoek(String naam) {
    return Optional.ofNullable(namen.get(Plaatsnaam.vouw(naam)));
  }

  /** The longest name that begins at that piece. */
  Optional<Gevonden<T>> zoek(Zin zin, int plaats) {
    Stuk eerste = zin.stuk(plaats);
    int woorden = eerste.isTeken() ? 0 : meesteWoorden(eerste.tekst());
    if (woorden == 0) {
      return Optional.empty();
    }
    Optional<Gevonden<T>> langste = Optional.empty();
    int verste = Math.min(zin.aantal(), plaats + MEESTE_STUKKEN);
    for (int laatste = plaats; laatste < verste; laatste++) {
      Stuk stuk = zin.stuk(laatste);
      if (stuk.isTeken() && !stuk.isTekenUit(IN_NAAM)) {
        break;
      }
      woorden -= stuk.isTeken() ? 0 : 1;
      if (woorden < 0) {
        break;
      }
      Optional<Gevonden<T>> langer = op(zin, plaats, laatste + 1);
      langste = langer.isPresent() ? langer : langste;
    }
    return langste;
  }

  private int meesteWoorden(String woord) {
    return eersteWoorden.getOrDefault(woord.replace("ij", "y"), 0);
  }

  private Optional<Gevonden<T>> op(Zin zin, int van, int tot) {
    if (!zin.los(tot) || zin.stuk(tot - 1).isTekenUit(NOOIT_LAATST)) {
      return Optional.empty();
    }
    return zoek(zin.slice(van, tot)).map(wat -> new Gevonden<>(wat, tot));
  }
}
