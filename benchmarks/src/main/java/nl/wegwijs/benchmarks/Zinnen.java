package nl.wegwijs.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.wegwijs.training.Trainingsdata;

/** The sentences that are asked: those of the evaluation sets, which no model has been trained on. */
final class Zinnen {
  private static final long SEED = 20270301;

  /** With these before and after it a sentence is asked often without ever being the same. */
  private static final List<String> VOOR =
      List.of(
          "",
          "goedemorgen ",
          "hallo, ",
          "vraagje: ",
          "dag, ",
          "even een vraag, ",
          "mag ik wat vragen, ",
          "goedemiddag. ");

  private static final List<String> NA =
      List.of("", " graag", " alvast bedankt", " ?", " dank u", " hoor ik graag", " mvg", " groet");

  private Zinnen() {}

  /** What is asked of a gemeente, in an order that is the same every time. */
  static List<String> vragen() {
    return geschud(
        data().evaluatie().stream().map(zin -> zin.tekst()).toList());
  }

  /** Every sentence of both sets, also those that are not for a gemeente, in an order that is the same every time. */
  static List<String> alle() {
    Trainingsdata data = data();
    var zinnen = new ArrayList<String>();
    data.evaluatie().forEach(zin -> zinnen.add(zin.tekst()));
    data.evaluatieAchtergrond().forEach(zin -> zinnen.add(zin.tekst()));
    return geschud(zinnen);
  }

  /** Some hundred thousand sentences, each different from all others. */
  static List<String> verschillende() {
    List<String> alle = alle();
    var zinnen = new ArrayList<String>(alle.size() * VOOR.size() * NA.size());
    for (String voor : VOOR) {
      for (String na : NA) {
        alle.forEach(zin -> zinnen.add(voor + zin + na));
      }
    }
    return geschud(zinnen.stream().distinct().toList());
  }

  private static List<String> geschud(List<String> zinnen) {
    var geschud = new ArrayList<>(zinnen);
    Collections.shuffle(geschud, new Random(SEED));
    return List.copyOf(geschud);
  }

  private static Trainingsdata data() {
    return Trainingsdata.vanKlassenpad().data();
  }
}
