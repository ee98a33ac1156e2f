package nl.wegwijs.app;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.land.Nederland;
import nl.wegwijs.gemeente.lezen.Herlezer;
import nl.wegwijs.intents.Understander;
import nl.wegwijs.knowledge.Kennisbouwer;
import nl.wegwijs.knowledge.KnowledgeBase;

/**
 * What takes long to load and asks for no file of a gemeente, so that it is loaded while those are
 * read.
 *
 * @param bestanden reads the files of the gemeenten
 * @param indexen makes the indexes for a version of the files
 */
record Voorwerk(
    Herlezer bestanden,
    CompletableFuture<Nederland> nederland,
    CompletableFuture<Understander> model,
    CompletableFuture<Function<Gemeenten, KnowledgeBase>> indexen) {
  /** Begins to load it. */
  static Voorwerk begin(Instellingen instellingen) {
    return begin(instellingen, () -> new Kennisbouwer()::bouw);
  }

  /** The same with indexes that are made elsewhere. */
  static Voorwerk begin(
      Instellingen instellingen, Supplier<Function<Gemeenten, KnowledgeBase>> indexen) {
    var nederland = terzijde(Nederland::laad);
    return new Voorwerk(
        Bestanden.bediend(instellingen),
        nederland,
        terzijde(() -> Bestanden.understander(instellingen.data(), nederland.join())),
        terzijde(indexen));
  }

  /** Begins something in a thread of its own: it loads classes and computes, and hardly waits. */
  static <T> CompletableFuture<T> terzijde(Supplier<T> werk) {
    return CompletableFuture.supplyAsync(
        werk, taak -> Thread.ofPlatform().name("voorwerk").daemon().start(taak));
  }
}
