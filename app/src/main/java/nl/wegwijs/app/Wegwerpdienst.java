package nl.wegwijs.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.lezen.Gelezen;
import picocli.CommandLine.Model.CommandSpec;

/** The whole service on any free port with an empty folder, which is gone when it is closed. */
final class Wegwerpdienst implements AutoCloseable {
  private final Path leeg;
  private final Gelezen gelezen;
  private final Dienst dienst;

  private Wegwerpdienst(Path leeg, Gelezen gelezen, Dienst dienst) {
    this.leeg = leeg;
    this.gelezen = gelezen;
    this.dienst = dienst;
  }

  /**
   * Starts it; empty, with the mistakes shown, if the files of the gemeenten have any.
   *
   * @param anders what differs from the settings of the operator
   */
  static Optional<Wegwerpdienst> start(CommandSpec spec, UnaryOperator<Instellingen> anders)
      throws IOException {
    Path leeg = Files.createTempDirectory("wegwijs-");
    try {
      Instellingen instellingen = anders.apply(Instellingen.uit(System.getenv()).voorProef(leeg));
      var voorwerk = Voorwerk.begin(instellingen);
      Gelezen gelezen = voorwerk.bestanden().get();
      if (!gelezen.foutloos()) {
        Wegwijs.toon(spec.commandLine().getErr(), gelezen.fouten());
        wis(leeg);
        return Optional.empty();
      }
      return Optional.of(
          new Wegwerpdienst(leeg, gelezen, new Dienst(instellingen, gelezen, voorwerk)));
    } catch (RuntimeException e) {
      wis(leeg);
      throw e;
    }
  }

  Dienst dienst() {
    return dienst;
  }

  Gelezen gelezen() {
    return gelezen;
  }

  URI adres() {
    return adres(dienst.poort());
  }

  static URI adres(int poort) {
    return URI.create("http://127.0.0.1:" + poort);
  }

  @Override
  public void close() throws IOException {
    dienst.close();
    wis(leeg);
  }

  private static void wis(Path map) throws IOException {
    try (Stream<Path> paden = Files.walk(map)) {
      for (Path pad : paden.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(pad);
      }
    }
  }
}
