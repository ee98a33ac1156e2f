package nl.wegwijs.knowledge;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.training.Zoekexamen;

/** Questions to measure the search with. */
public record SearchExam(List<Vraag> vragen) {
  private static final int COLUMNS = 5;
  private static final String NONE = "-";
  private static final String ENGLISH = "en";

  /** How a question without an answer is written where that is not told. */
  private static final String UNTOLD = "-";

  public SearchExam {
    vragen = List.copyOf(vragen);
  }

  /**
   * A question.
   *
   * @param product id of the product that answers it; empty where nothing does
   * @param onderdelen the parts of it each of which does, the fittest first; empty where any will
   *     do
   * @param stijl how it is written, such as chat; {@code en} where it is English
   */
  public record Vraag(
      GemeenteId gemeente,
      Optional<String> product,
      List<String> onderdelen,
      String stijl,
      String tekst) {
    public Vraag {
      onderdelen = List.copyOf(onderdelen);
    }

    Taal taal() {
      return stijl.equals(ENGLISH) ? Taal.EN : Taal.NL;
    }
  }

  /** A file of questions with mistakes, each with its line. */
  public static final class MistakesException extends Exception {
    private static final long serialVersionUID = 1;

    private final List<String> fouten;

    MistakesException(List<String> fouten) {
      super(String.join(System.lineSeparator(), fouten));
      this.fouten = List.copyOf(fouten);
    }

    public List<String> fouten() {
      return List.copyOf(fouten);
    }
  }

  /** The questions that come with the program, of those gemeenten that are there. */
  public static SearchExam eigen(Gemeenten gemeenten) {
    var examen = Zoekexamen.vanKlassenpad();
    var vragen = new ArrayList<Vraag>();
    for (Zoekexamen.Vraag vraag : examen.vragen()) {
      vragen.add(
          new Vraag(
              new GemeenteId(vraag.gemeente()),
              Optional.of(vraag.product()),
              vraag.onderdelen(),
              vraag.stijl(),
              vraag.tekst()));
    }
    vragen.removeIf(vraag -> gemeenten.gemeente(vraag.gemeente()).isEmpty());
    vragen.stream()
        .map(Vraag::gemeente)
        .findFirst()
        .ifPresent(gemeente ->
            examen
                .zonder()
                .forEach(zin ->
                    vragen.add(new Vraag(gemeente, Optional.empty(), List.of(), UNTOLD, zin))));
    return new SearchExam(vragen);
  }

  /**
   * Questions from a file: on each line, divided by tabs, gemeente, product or {@code -}, the parts
   * of the product that answer, divided by commas, or {@code -}, style and question. Empty lines
   * and those that begin with {@code #} are left out.
   *
   * @throws MistakesException with every mistake in it
   */
  public static SearchExam lees(Path bestand, Gemeenten gemeenten) throws MistakesException {
    var fouten = new ArrayList<String>();
    var vragen = new ArrayList<Vraag>();
    List<String> lines = lines(bestand);
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (!line.isBlank() && !line.startsWith("#")) {
        var mistakes = new ArrayList<String>();
        parse(line.split("\t", -1), gemeenten, mistakes).ifPresent(vragen::add);
        int number = at + 1;
        mistakes.forEach(mistake -> fouten.add(bestand + ":" + number + ": " + mistake));
      }
    }
    if (fouten.isEmpty() && vragen.isEmpty()) {
      fouten.add(bestand + ": er staat geen vraag in");
    }
    if (!fouten.isEmpty()) {
      throw new MistakesException(fouten);
    }
    return new SearchExam(vragen);
  }

  private static List<String> lines(Path bestand) throws MistakesException {
    try {
      return Files.readAllLines(bestand);
    } catch (MalformedInputException e) {
      throw new MistakesException(List.of(bestand + ": is geen UTF-8"));
    } catch (IOException e) {
      throw new MistakesException(List.of(bestand + ": niet te lezen (" + e + ")"));
    }
  }

  private static Optional<Vraag> parse(String[] row, Gemeenten gemeenten, List<String> fouten) {
    if (row.length != COLUMNS) {
      fouten.add(
          row.length
              + " kolommen; het moeten er 5 zijn, met tabs ertussen:"
              + " gemeente, product, onderdeel, stijl, vraag");
      return Optional.empty();
    }
    var vraag =
        new Vraag(
            new GemeenteId(row[0]),
            told(row[1]),
            onderdelen(row[2], fouten),
            row[3].strip(),
            row[4]);
    Optional<Gemeente> gemeente = gemeenten.gemeente(vraag.gemeente());
    if (gemeente.isEmpty()) {
      fouten.add(
          "gemeente '"
              + row[0]
              + "' is er niet; wel: "
              + String.join(
                  ", ", gemeenten.opNaam().stream().map(one -> one.id().value()).toList()));
    } else if (vraag.product().isPresent()
        && gemeente.get().producten().product(vraag.product().get(), Taal.NL).isEmpty()) {
      fouten.add("product '" + row[1] + "' kent gemeente " + row[0] + " niet");
    }
    if (vraag.tekst().isBlank()) {
      fouten.add("de vraag is leeg");
    }
    return fouten.isEmpty() ? Optional.of(vraag) : Optional.empty();
  }

  private static List<String> onderdelen(String value, List<String> fouten) {
    var onderdelen = new ArrayList<String>();
    for (String naam : told(value).map(all -> all.split(",", -1)).orElse(new String[0])) {
      if (Onderdeel.namen().contains(naam.strip())) {
        onderdelen.add(naam.strip());
      } else {
        fouten.add(
            "onderdeel '"
                + naam.strip()
                + "' bestaat niet; wel: - "
                + String.join(" ", Onderdeel.namen()));
      }
    }
    return onderdelen;
  }

  private static Optional<String> told(String value) {
    return Optional.of(value.strip()).filter(told -> !told.equals(NONE) && !told.isEmpty());
  }
}
