package nl.wegwijs.intents.evaluatie;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.intents.model.Example;

/**
 * What a file of lines {@code label<TAB>text} holds.
 *
 * @param mistakes in plain Dutch, with file and line; the examples are fit for use only when there
 *     are none
 */
public record Labelled(List<Example> examples, List<String> mistakes) {
  private static final String FORM = "verwacht: label<TAB>tekst";

  public Labelled {
    examples = List.copyOf(examples);
    mistakes = List.copyOf(mistakes);
  }

  /** Reads the file; a line without exactly one tab is a mistake. */
  public static Labelled read(Path file) throws IOException {
    var examples = new ArrayList<Example>();
    var mistakes = new ArrayList<String>();
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (MalformedInputException e) {
      return new Labelled(List.of(), List.of(file + ": geen geldige UTF-8; " + FORM));
    }
    for (int i = 0; i < lines.size(); i++) {
      String[] columns = lines.get(i).split("\t", -1);
      if (columns.length == 2 && !columns[0].isBlank() && !columns[1].isBlank()) {
        examples.add(new Example(columns[0], columns[1]));
      } else {
        mistakes.add(
            "%s:%d: %d tabs of een lege kolom; %s"
                .formatted(file, i + 1, columns.length - 1, FORM));
      }
    }
    if (lines.isEmpty()) {
      mistakes.add(file + ": het bestand is leeg; " + FORM);
    }
    return new Labelled(examples, mistakes);
  }
}
