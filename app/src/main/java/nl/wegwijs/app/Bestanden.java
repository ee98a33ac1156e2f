package nl.wegwijs.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.Stream;
import nl.wegwijs.bot.wereld.Teksten;
import nl.wegwijs.gemeente.land.Nederland;
import nl.wegwijs.gemeente.lezen.Gelezen;
import nl.wegwijs.gemeente.lezen.GemeentenLezer;
import nl.wegwijs.gemeente.lezen.Herlezer;
import nl.wegwijs.intents.Understander;
import nl.wegwijs.training.Trainingsdata;

/** Where the program finds the files of the gemeenten and the model. */
final class Bestanden {
  /** A model trained with a gemeente's own sentences comes before the one in the program. */
  private static final String EIGEN_MODEL = "modellen/wegwijs.model";

  /** What {@link #EIGEN_MODEL} was before the last training. */
  private static final String VORIG_MODEL = "modellen/wegwijs-vorig.model";

  private static final String FORMULIEREN = "formulieren";

  private Bestanden() {}

  static Gelezen gemeenten(Path map, InstantSource klok) {
    return lezer(klok).lees(map);
  }

  static GemeentenLezer lezer(InstantSource klok) {
    return new GemeentenLezer(Teksten.VEREIST, klok);
  }

  /** What the model learns from: the packed data, and what the gemeenten wrote themselves. */
  static Trainingsdata.Gelezen trainingsdata(Path gemeenten) {
    if (!Files.isDirectory(gemeenten)) {
      return Trainingsdata.vanKlassenpad();
    }
    try (Stream<Path> mappen = Files.list(gemeenten)) {
      return Trainingsdata.vanKlassenpad(mappen.filter(Files::isDirectory).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("WEGWIJS_GEMEENTEN cannot be read: " + gemeenten, e);
    }
  }

  /** Reads the gemeenten as they are served: with the versions of forms that somebody is in. */
  static Herlezer bediend(Instellingen instellingen) {
    var lezer =
        new GemeentenLezer(
            Teksten.VEREIST, instellingen.klok(), instellingen.data().resolve(FORMULIEREN));
    return new Herlezer(lezer, instellingen.gemeenten());
  }

  static Path eigenModel(Path data) {
    return data.resolve(EIGEN_MODEL);
  }

  static Path vorigModel(Path data) {
    return data.resolve(VORIG_MODEL);
  }

  static Understander understander(Path data, Nederland nederland) {
    Path eigen = eigenModel(data);
    return Files.exists(eigen) ? Understander.load(eigen, nederland) : Understander.load(nederland);
  }
}
