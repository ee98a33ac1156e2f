package nl.wegwijs.intents.evaluatie;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a file of lines {@code label<TAB>text} holds. Such files are made by others, so that a byte
 * order mark, Windows line ends and empty lines are taken as they come.
 *
 * @param mistakes in plain Dutch, with file and line; the questions are fit for use only when there
 *     are none
 */
public record Labelled(List<Question> questions, List<String> mistakes) {
  private static final String FORM = "verwacht: label<TAB>tekst";

  public Labelled {
    questions = List.copyOf(questions);
    mistakes = List.copyOf(mistakes);
  }

  /** Reads the file; a line without exactly one tab, or not in UTF-8, is a mistake. */
  public static Labelled read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return new Labelled(List.of(), List.of(file + ": is er niet of is geen bestand; " + FORM));
    }
    var questions = new ArrayList<Question>();
    var mistakes = new ArrayList<String>();
    byte[] bytes = Files.readAllBytes(file);
    int number = 0;
    for (int begin = 0; begin < bytes.length; ) {
      int end = begin;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      number++;
      read(Arrays.copyOfRange(bytes, begin, end), file + ":" + number + ": ", questions, mistakes);
      begin = end + 1;
    }
    if (questions.isEmpty() && mistakes.isEmpty()) {
      mistakes.add(file + ": het bestand is leeg; " + FORM);
    }
    return new Labelled(questions, mistakes);
  }

  private static void read(
      byte[] bytes, String place, List<Question> questions, List<String> mistakes) {
    String line;
    try {
      line = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      mistakes.add(place + "geen geldige UTF-8; toegestaan: alleen UTF-8");
      return;
    }
    String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
    if (text.isBlank()) {
      return;
    }
    String[] columns = text.split("\t", -1);
    if (columns.length == 2 && !columns[0].isBlank() && !columns[1].isBlank()) {
      questions.add(new Question(columns[0].strip(), columns[1].strip()));
      return;
    }
    mistakes.add(place + "%d tabs of een lege kolom; %s".formatted(columns.length - 1, FORM));
  }
}
