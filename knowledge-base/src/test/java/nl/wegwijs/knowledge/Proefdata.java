package nl.wegwijs.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.lezen.GemeentenLezer;
import nl.wegwijs.knowledge.SearchEvaluation.Vraag;
import nl.wegwijs.training.Zoekexamen;

/** The sample gemeenten and the sentences of this project, for measuring. */
final class Proefdata {
  static final GemeenteId WATERRIJK = new GemeenteId("waterrijk");

  private static final Path ROOT = Path.of("..");
  private static final Path SENTENCES = ROOT.resolve("training-data");

  private Proefdata() {}

  static Gemeenten gemeenten() {
    return new GemeentenLezer(Set.of(), InstantSource.system())
        .lees(ROOT.resolve("gemeenten"))
        .gemeenten();
  }

  /** Sentences never used for choosing anything; small talk is left out. */
  static List<Vraag> evaluatie() {
    Set<String> products = products();
    return rows(SENTENCES.resolve("evaluatie/zinnen.tsv"))
        .filter(row -> products.contains(row[0]))
        .map(row -> new Vraag(row[2], row[0]))
        .toList();
  }

  /** Dutch questions to that gemeente with the product that answers them, for search alone. */
  static List<Vraag> zoekvragen(GemeenteId gemeente) {
    return rows(SENTENCES.resolve("evaluatie/zoekvragen.tsv"))
        .filter(row -> row[0].equals(gemeente.value()) && !row[3].equals("en"))
        .map(row -> new Vraag(row[4], row[1]))
        .toList();
  }

  /** Own questions with the part of the product that answers: part, product, language, question. */
  static List<String[]> sectievragen() {
    return rows(SENTENCES.resolve("secties.tsv")).toList();
  }

  /** The product of a question, in the language it is asked in. */
  static Product product(Gemeenten gemeenten, Zoekexamen.Vraag vraag) {
    return gemeenten
        .gemeente(new GemeenteId(vraag.gemeente()))
        .orElseThrow()
        .producten()
        .product(vraag.product(), vraag.stijl().equals("en") ? Taal.EN : Taal.NL)
        .orElseThrow();
  }

  /** Sentences from which weights and certainty were learnt. */
  static List<Vraag> training() {
    var questions = new ArrayList<Vraag>();
    for (String product : products().stream().sorted().toList()) {
      rows(SENTENCES.resolve("zinnen/" + product + ".tsv"))
          .forEach(row -> questions.add(new Vraag(row[1], product)));
    }
    return questions;
  }

  static List<String> achtergrond(String... files) {
    return Stream.of(files)
        .flatMap(file -> rows(SENTENCES.resolve(file)))
        .map(row -> row[1])
        .toList();
  }

  static Set<String> products() {
    var products = new HashSet<String>();
    rows(SENTENCES.resolve("intents.tsv"))
        .filter(row -> row.length > 1 && row[1].equals("product"))
        .forEach(row -> products.add(row[0]));
    return products;
  }

  private static Stream<String[]> rows(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> line.contains("\t"))
          .map(line -> line.split("\t", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
