package nl.wegwijs.intents.naam;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.intents.zin.Stuk;
import nl.wegwijs.intents.zin.Zin;
import nl.wegwijs.training.Fout;
import nl.wegwijs.training.Naamzin;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;

/** Annotated sentences, cut as every other sentence is. */
final class Naamzinlezer {
  private Naamzinlezer() {}

  /** The sentences; those that are not well annotated are added to the mistakes. */
  static List<NameSample> lees(List<Naamzin> zinnen, List<Fout> fouten) {
    var gelezen = new ArrayList<NameSample>();
    for (Naamzin zin : zinnen) {
      try {
        NameSample los = NameSample.parse(zin.regel(), false);
        if (zin.regel().split("<START", -1).length - 1 != los.getNames().length) {
          throw new IOException("a name has no end");
        }
        gelezen.add(snij(los));
      } catch (IOException | IllegalArgumentException e) {
        fouten.add(
            new Fout(
                zin.herkomst().bestand(),
                zin.herkomst().regel(),
                "niet te lezen; verwacht: woorden met spaties ertussen, namen tussen"
                    + " <START:persoon> of <START:straat> en <END>"));
      }
    }
    return gelezen;
  }

  /** The text of a sentence without its annotation. */
  static String tekst(NameSample zin) {
    return String.join(" ", zin.getSentence());
  }

  private static NameSample snij(NameSample los) {
    String[] woorden = los.getSentence();
    int[] begin = new int[woorden.length + 1];
    for (int i = 0; i < woorden.length; i++) {
      begin[i + 1] = begin[i] + woorden[i].length() + 1;
    }
    Zin zin = Zin.van(String.join(" ", woorden));
    Span[] namen = new Span[los.getNames().length];
    for (int i = 0; i < namen.length; i++) {
      Span naam = los.getNames()[i];
      if (Naamsoort.van(naam.getType()).isEmpty()) {
        throw new IllegalArgumentException(naam.getType());
      }
      int van = zin.plaatsVan(begin[naam.getStart()]);
      int tot = zin.plaatsVan(begin[naam.getEnd()] - 2) + 1;
      namen[i] = new Span(van, tot, naam.getType());
    }
    return new NameSample(stukken(zin), namen, false);
  }

  /** The pieces of a sentence as they are written. */
  static String[] stukken(Zin zin) {
    return zin.stukken().stream().map(stuk -> geschreven(zin, stuk)).toArray(String[]::new);
  }

  private static String geschreven(Zin zin, Stuk stuk) {
    return zin.tekst().substring(stuk.van(), stuk.tot());
  }
}
