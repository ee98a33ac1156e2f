package nl.wegwijs.intents.naam;

import java.util.ArrayList;
import java.util.Locale;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * What a piece of a sentence looks like to the model: itself, its ending and its shape, the same of
 * two pieces on either side, and what the pieces before it were taken for. Has no state, unlike
 * OpenNLP's own, so that it need not be made again for every sentence.
 */
final class Naamkenmerken implements NameContextGenerator {
  private static final int VERSTE = 2;
  private static final int[] EINDES = {3, 4, 5};
  private static final String GRENS = "|";

  @Override
  public String[] getContext(
      int plaats, String[] stukken, String[] uitkomsten, Object[] nietGebruikt) {
    var kenmerken = new ArrayList<String>(32);
    String vorige = plaats > 0 ? uitkomsten[plaats - 1] : GRENS;
    String daarvoor = plaats > 1 ? uitkomsten[plaats - 2] : GRENS;
    String woord = klein(stukken, plaats);
    String vorm = vorm(stukken, plaats);
    kenmerken.add("w=" + woord);
    kenmerken.add("v=" + vorm);
    kenmerken.add("wv=" + woord + "," + vorm);
    for (int lengte : EINDES) {
      if (woord.length() > lengte) {
        kenmerken.add("e=" + woord.substring(woord.length() - lengte));
      }
    }
    for (int afstand = -VERSTE; afstand <= VERSTE; afstand++) {
      if (afstand != 0) {
        kenmerken.add("w" + afstand + "=" + klein(stukken, plaats + afstand));
        kenmerken.add("v" + afstand + "=" + vorm(stukken, plaats + afstand));
      }
    }
    kenmerken.add("ww=" + klein(stukken, plaats - 1) + "," + klein(stukken, plaats - 2));
    kenmerken.add("wv-=" + klein(stukken, plaats - 1) + "," + vorm);
    kenmerken.add("vv+=" + vorm + "," + vorm(stukken, plaats + 1));
    kenmerken.add("u=" + vorige);
    kenmerken.add("uu=" + vorige + "," + daarvoor);
    kenmerken.add("uw=" + vorige + "," + woord);
    kenmerken.add("uv=" + vorige + "," + vorm);
    return kenmerken.toArray(String[]::new);
  }

  private static String klein(String[] stukken, int plaats) {
    return plaats < 0 || plaats >= stukken.length
        ? GRENS
        : stukken[plaats].toLowerCase(Locale.ROOT);
  }

  /** How a piece is written: capitals, digits, one letter, a sign, and whether it is the first. */
  private static String vorm(String[] stukken, int plaats) {
    if (plaats < 0 || plaats >= stukken.length) {
      return GRENS;
    }
    String stuk = stukken[plaats];
    int eerste = stuk.codePointAt(0);
    String begin = plaats == 0 ? "1" : "";
    if (Character.isDigit(eerste)) {
      return "9";
    }
    if (!Character.isLetter(eerste)) {
      return stuk;
    }
    if (!Character.isUpperCase(eerste)) {
      return "a" + begin;
    }
    boolean kapitalen = stuk.codePoints().noneMatch(Character::isLowerCase);
    return (stuk.length() == 1 ? "A." : kapitalen ? "AA" : "Aa") + begin;
  }

  @Override
  public void updateAdaptiveData(String[] stukken, String[] uitkomsten) {
    // what was found in one sentence says nothing of the next: they are of different people
  }

  @Override
  public void clearAdaptiveData() {
    // there is none
  }

  @Override
  public void addFeatureGenerator(AdaptiveFeatureGenerator meer) {
    throw new UnsupportedOperationException("the features belong to the model");
  }
}
