package nl.wegwijs.training;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of one file with tabs between their columns; what is wrong is added to a list of
 * mistakes.
 */
final class Regelbestand {
  private final String naam;
  private final List<Fout> fouten;

  Regelbestand(String naam, List<Fout> fouten) {
    this.naam = naam;
    this.fouten = fouten;
  }

  /** A line that has the right number of columns. */
  record Regel(int nummer, List<String> kolommen) {
    Regel {
      kolommen = List.copyOf(kolommen);
    }

    String kolom(int index) {
      return kolommen.get(index);
    }
  }

  /**
   * The lines that are well formed. Lines that start with {@code #} and a space are remarks where
   * {@code opmerkingen} allows them.
   *
   * @param vorm the columns as shown to people, with {@code <TAB>} between them
   */
  List<Regel> regels(byte[] bytes, String vorm, boolean opmerkingen) {
    int aantal = vorm.split("<TAB>", -1).length;
    var regels = new ArrayList<Regel>();
    List<byte[]> ruw = splits(bytes);
    if (ruw.isEmpty()) {
      fout(0, "het bestand is leeg; verwacht: regels " + vorm);
    }
    for (int i = 0; i < ruw.size(); i++) {
      int nummer = i + 1;
      String regel = tekst(ruw.get(i), nummer);
      if (regel.isEmpty() || (opmerkingen && regel.startsWith("# "))) {
        continue;
      }
      List<String> kolommen = Arrays.asList(regel.split("\t", -1));
      if (kolommen.size() != aantal) {
        fout(
            nummer,
            "%d tabs gevonden; verwacht: %d (%s)".formatted(kolommen.size() - 1, aantal - 1, vorm));
      } else if (kolommen.stream().anyMatch(String::isBlank)) {
        fout(nummer, "een kolom is leeg; verwacht: " + vorm);
      } else {
        regels.add(new Regel(nummer, kolommen));
      }
    }
    return regels;
  }

  void fout(int regel, String melding) {
    fouten.add(new Fout(naam, regel, melding));
  }

  private static List<byte[]> splits(byte[] bytes) {
    var regels = new ArrayList<byte[]>();
    int begin = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        regels.add(Arrays.copyOfRange(bytes, begin, i));
        begin = i + 1;
      }
    }
    if (begin < bytes.length) {
      regels.add(Arrays.copyOfRange(bytes, begin, bytes.length));
    }
    return regels;
  }

  /** The line as text; empty, with a mistake noted, where it is not UTF-8 or holds nothing. */
  private String tekst(byte[] bytes, int nummer) {
    String tekst;
    try {
      tekst = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      fout(nummer, "geen geldige UTF-8; toegestaan: alleen UTF-8");
      return "";
    }
    if (tekst.startsWith("\uFEFF")) {
      fout(nummer, "begint met een byte order mark; toegestaan: UTF-8 zonder BOM");
      return "";
    }
    if (tekst.isBlank()) {
      fout(nummer, "lege regel; toegestaan: alleen gevulde regels");
      return "";
    }
    if (tekst.chars().anyMatch(teken -> teken != '\t' && Character.isISOControl(teken))) {
      fout(nummer, "stuurteken (zoals CR) gevonden; toegestaan: regeleinde LF en zichtbare tekens");
      return "";
    }
    return tekst;
  }
}
