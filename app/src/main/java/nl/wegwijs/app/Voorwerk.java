package nl.wegwijs.app;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.land.Nederland;
import nl.wegwijs.intents.Understander;
import nl.wegwijs.knowledge.Kennisbouwer;
import nl.wegwijs.knowledge.KnowledgeBase;

/**
 * What takes long to load and asks for no file of a gemeente, so that it is loaded while those are
 * read.
 *
 * @param indexen makes the indexes for a version of the files
 */
record Voorwerk(
    CompletableFuture<Nederland> nederland,
    CompletableFuture<Understander> model,
    CompletableFuture<Function<Gemeenten, KnowledgeBase>> indexen) {
  /**
   * Begins to load it.
   *
   * @param data folder in which a model of the gemeente's own may be
   */
  static Voorwerk begin(Path data) {
    return begin(data, () -> new Kennisbouwer()::bouw);
  }

  /** The same with indexes that are made elsewhere. */
  static Voorwerk begin(Path data, Supplier<Function<Gemeenten, KnowledgeBase>> indexen) {
    var nederland = terzijde(Nederland::laad);
    return new Voorwerk(
        nederland,
        terzijde(() -> Bestanden.understander(data, nederland.join())),
        terzijde(indexen));
  }

  /** Begins something in a thread of its own. */
  static <T> CompletableFuture<T> terzijde(Supplier<T> werk) {
    return CompletableFuture.supplyAsync(werk, Thread::startVirtualThread);
  }
}
