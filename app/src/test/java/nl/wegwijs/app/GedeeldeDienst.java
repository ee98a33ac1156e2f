package nl.wegwijs.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one running service that they share; it is started for the first of them. */
final class GedeeldeDienst implements ParameterResolver {
  private static final Namespace NAAM = Namespace.create(GedeeldeDienst.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType().equals(Proefdienst.class);
  }

  @Override
  public Proefdienst resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getRoot()
        .getStore(NAAM)
        .getOrComputeIfAbsent(Lopend.class, nieuw -> Lopend.start(), Lopend.class)
        .dienst();
  }

  private record Lopend(Proefdienst dienst) implements AutoCloseable {
    static Lopend start() {
      try {
        Path data = Files.createTempDirectory("wegwijs-test");
        return new Lopend(Proefdienst.start(data));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      dienst.close();
      Proefdienst.verwijder(dienst.data());
    }
  }
}
