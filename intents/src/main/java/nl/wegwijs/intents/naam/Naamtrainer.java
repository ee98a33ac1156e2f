package nl.wegwijs.intents.naam;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.wegwijs.training.Fout;
import nl.wegwijs.training.Naamzin;
import nl.wegwijs.training.Naamzinnen;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderEventStream;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains the model of names. The same sentences give the same model, byte by byte. */
public final class Naamtrainer {
  /** Changes whenever the same sentences would give another model. */
  private static final int VERSIE = 1;

  private static final int RONDEN = 100;

  /** Sentences that are not well annotated. */
  public static final class OnleesbareZinnenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    OnleesbareZinnenException(List<Fout> fouten) {
      super(String.join("\n", fouten.stream().map(Fout::toString).toList()));
    }
  }

  /**
   * Trains into the file from the sentences that are packed with the program; a model of the same
   * sentences is kept.
   *
   * @throws OnleesbareZinnenException with every mistake; the file stays as it was
   */
  public void train(Path bestand, PrintStream uit) throws IOException {
    Naamzinnen zinnen = Naamzinnen.vanKlassenpad();
    String hash = hash(zinnen.leren());
    if (isActueel(bestand, hash)) {
      return;
    }
    byte[] bytes = train(zinnen.leren()).schrijf();
    Path vers = bestand.resolveSibling(bestand.getFileName() + ".nieuw");
    Files.createDirectories(bestand.toAbsolutePath().getParent());
    Files.write(vers, bytes);
    Files.move(vers, bestand, StandardCopyOption.REPLACE_EXISTING);
    uit.printf("model van namen: %d zinnen, %d kB%n", zinnen.leren().size(), bytes.length / 1024);
  }

  /**
   * Trains a model.
   *
   * @throws OnleesbareZinnenException with every mistake
   */
  public Naamvinder train(List<Naamzin> zinnen) {
    var fouten = new ArrayList<Fout>();
    List<NameSample> gelezen = Naamzinlezer.lees(zinnen, fouten);
    if (!fouten.isEmpty()) {
      throw new OnleesbareZinnenException(fouten);
    }
    var instellingen = new TrainingParameters();
    instellingen.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    instellingen.put(TrainingParameters.ITERATIONS_PARAM, RONDEN);
    instellingen.put(TrainingParameters.CUTOFF_PARAM, 1);
    List<Event> stappen = gelezen.stream().flatMap(Naamtrainer::stappen).toList();
    try (var stroom = ObjectStreamUtils.createObjectStream(stappen)) {
      var model = TrainerFactory.getEventTrainer(instellingen, new HashMap<>()).train(stroom);
      return new Naamvinder((AbstractModel) model, hash(zinnen));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One step for each piece of the sentence: what it looks like and what it is. */
  private static Stream<Event> stappen(NameSample zin) {
    String[] stukken = zin.getSentence();
    String[] uitkomsten = new BioCodec().encode(zin.getNames(), stukken.length);
    return NameFinderEventStream.generateEvents(stukken, uitkomsten, new Naamkenmerken()).stream();
  }

  private static String hash(List<Naamzin> zinnen) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(Integer.toString(VERSIE).getBytes(StandardCharsets.UTF_8));
      zinnen.forEach(zin -> digest.update((zin.regel() + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isActueel(Path bestand, String hash) {
    if (!Files.isRegularFile(bestand)) {
      return false;
    }
    try {
      return Naamvinder.lees(Files.readAllBytes(bestand)).hash().equals(hash);
    } catch (IOException e) {
      return false;
    }
  }
}
