package nl.wegwijs.intents.naam;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.wegwijs.intents.zin.Zin;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderSequenceValidator;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.Span;

/**
 * Finds names of persons and streets by what surrounds them. Safe for use by many threads, unlike
 * OpenNLP's own name finder; behind the same interface, so that its tools for evaluation apply.
 */
public final class Naamvinder implements TokenNameFinder {
  /** Sentences in which people name themselves are not longer; what is beyond is not looked at. */
  private static final int MEESTE_STUKKEN = 100;

  private static final Set<String> AFKORTING =
      Set.of("dr", "mr", "ir", "drs", "prof", "dhr", "mw", "mevr", "st", "ds", "burg");

  private static final Set<String> AANKONDIGING =
      Set.of(
          "naam", "heet", "heten", "mevrouw", "meneer", "mevr", "mw", "dhr", "heer", "familie",
          "spreekt", "namens", "met", "called", "name", "straat", "adres");

  private static final int KORT = 5;
  private static final int BREEDTE = 3;
  private static final String GEPAKT = "/nl/wegwijs/intents/namen.model";

  private final AbstractModel model;
  private final String hash;
  private final Naamkenmerken kenmerken = new Naamkenmerken();
  private final Nooitnamen nooit = new Nooitnamen();
  private final BioCodec codec = new BioCodec();
  private final NameFinderSequenceValidator volgorde = new NameFinderSequenceValidator();

  Naamvinder(AbstractModel model, String hash) {
    this.model = model;
    this.hash = hash;
  }

  /** The model that comes with the program. */
  public static Naamvinder gepakt() {
    try (InputStream in = Naamvinder.class.getResourceAsStream(GEPAKT)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without its model of names");
      }
      return lees(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A name in a sentence.
   *
   * @param van its first piece
   * @param tot the piece after its last
   * @param kans how certain its least certain piece is, from 0 to 1
   */
  public record Naam(Naamsoort soort, int van, int tot, double kans) {}

  /** The names in the text, in its order; each of its sentences is looked at by itself. */
  public List<Naam> vind(Zin zin) {
    String[] stukken = Naamzinlezer.stukken(zin);
    int meeste = Math.min(stukken.length, MEESTE_STUKKEN);
    var namen = new ArrayList<Naam>();
    int begin = 0;
    for (int plaats = 0; plaats < meeste; plaats++) {
      if (plaats == meeste - 1 || eindigt(zin, plaats)) {
        if (kanNaamHebben(zin, begin, plaats + 1)) {
          vind(zin, Arrays.copyOfRange(stukken, begin, plaats + 1), begin, namen);
        }
        begin = plaats + 1;
      }
    }
    return namen;
  }

  /** Whether a sentence ends with that piece. */
  private static boolean eindigt(Zin zin, int plaats) {
    boolean afkorting =
        zin.stuk(plaats).isTeken('.')
            && (zin.lees(plaats - 1).length() == 1 || zin.is(plaats - 1, AFKORTING));
    return zin.stuk(plaats).isTekenUit(".!?") && !zin.stuk(plaats + 1).vast() && !afkorting;
  }

  /**
   * Whether it is worth looking: a word that announces a name, or a capital where a sentence has
   * none. Most sentences have neither, and looking takes a third as long as all the rest. A few
   * words are mostly the answer to a question, which says how to read them.
   */
  private static boolean kanNaamHebben(Zin zin, int van, int tot) {
    boolean hoofdletter = false;
    for (int plaats = van; plaats < tot; plaats++) {
      if (zin.is(plaats, AANKONDIGING)) {
        return true;
      }
      hoofdletter |= plaats > van && zin.hoofdletter(plaats);
    }
    return hoofdletter && tot - van > KORT;
  }

  private void vind(Zin zin, String[] stukken, int begin, List<Naam> namen) {
    Sequence beste = beste(stukken);
    double[] kansen = beste.getProbs();
    for (Span gevonden : codec.decode(beste.getOutcomes())) {
      int van = begin + gevonden.getStart();
      int tot = zonderPunt(zin, van, begin + gevonden.getEnd());
      double minste = Arrays.stream(kansen, van - begin, tot - begin).min().orElse(0);
      Naamsoort.van(gevonden.getType())
          .filter(soort -> soort != Naamsoort.PERSOON || !nooit.bevat(zin, van, tot))
          .ifPresent(soort -> namen.add(new Naam(soort, van, tot, minste)));
    }
  }

  /** The end of a name without the full stop of the sentence. */
  private static int zonderPunt(Zin zin, int van, int tot) {
    boolean punt = tot - van > 1 && zin.stuk(tot - 1).isTeken('.');
    return punt && zin.lees(tot - 2).length() > 1 ? tot - 1 : tot;
  }

  @Override
  public Span[] find(String[] stukken) {
    return stukken.length == 0 ? new Span[0] : codec.decode(beste(stukken).getOutcomes());
  }

  private Sequence beste(String[] stukken) {
    return new BeamSearch(BREEDTE, model).bestSequence(stukken, new Object[0], kenmerken, volgorde);
  }

  @Override
  public void clearAdaptiveData() {
    // nothing is kept from one sentence to the next
  }

  /** Hash of the sentences it was trained on. */
  String hash() {
    return hash;
  }

  byte[] schrijf() {
    var bytes = new ByteArrayOutputStream();
    try (var uit = new DataOutputStream(bytes)) {
      uit.writeUTF(hash);
      new GenericModelWriter(model, uit).persist();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Naamvinder lees(byte[] bytes) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(bytes));
    String hash = in.readUTF();
    return new Naamvinder(new GenericModelReader(new BinaryFileDataReader(in)).getModel(), hash);
  }
}
