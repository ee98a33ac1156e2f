package nl.wegwijs.gemeente.schrijven;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lines of a product's file that belong together: a key of the head with its value and the comments
 * above it, or a section with its heading.
 *
 * @param naam of the key or section; empty for lines that stand before the first
 * @param regels as they were written
 */
record Blok(String naam, List<String> regels) {
  private static final String KOPJE = "## ";
  private static final Pattern SLEUTEL = Pattern.compile("([A-Za-z][A-Za-z0-9]*):(?:\\s.*)?");
  private static final Pattern MET_OPMERKING =
      Pattern.compile("[^\\s:]+:\\s+(?:[^\"'\\[{#\\s][^\"'\\[{#]*?|\"[^\"]*\"|'[^']*')(\\s+#.*)");

  Blok {
    regels = List.copyOf(regels);
  }

  /** A section with that text under its heading. */
  static Blok sectie(String naam, String tekst) {
    return new Blok(naam, Stream.concat(Stream.of(KOPJE + naam), tekst.lines()).toList());
  }

  /** The lines between the rows of dashes, by key; a comment belongs to the key below it. */
  static List<Blok> vanKop(List<String> regels) {
    List<Blok> blokken =
        verdeel(
            regels,
            regel -> SLEUTEL.matcher(regel).matches(),
            regel -> regel.substring(0, regel.indexOf(':')));
    var uit = new ArrayList<Blok>();
    List<String> aanloop = List.of();
    for (int i = 0; i < blokken.size(); i++) {
      Blok blok = blokken.get(i);
      List<String> alle = Stream.concat(aanloop.stream(), blok.regels().stream()).toList();
      boolean laatste = i == blokken.size() - 1;
      int tot = alle.size();
      while (!laatste && tot > aanloop.size() && isLos(alle.get(tot - 1))) {
        tot--;
      }
      if (tot > 0) {
        uit.add(new Blok(blok.naam(), alle.subList(0, tot)));
      }
      aanloop = alle.subList(tot, alle.size());
    }
    return uit;
  }

  /** The lines below the head: first those without a heading, then each section. */
  static List<Blok> vanTekst(List<String> regels) {
    return verdeel(
        regels, regel -> regel.startsWith(KOPJE), regel -> regel.substring(KOPJE.length()).strip());
  }

  /** That one in the place of the one with its name, or else where the order has it. */
  static List<Blok> zet(List<Blok> blokken, Blok nieuw, List<String> volgorde) {
    var uit = new ArrayList<>(blokken);
    List<String> namen = uit.stream().map(Blok::naam).toList();
    int plaats = namen.indexOf(nieuw.naam());
    if (plaats >= 0) {
      uit.set(plaats, nieuw);
      return uit;
    }
    int rang = rang(volgorde, nieuw.naam());
    plaats = uit.size();
    while (plaats > 0
        && !namen.get(plaats - 1).isEmpty()
        && rang(volgorde, namen.get(plaats - 1)) > rang) {
      plaats--;
    }
    uit.add(plaats, nieuw);
    return uit;
  }

  /** With one blank line between them, and none elsewhere around them. */
  static List<Blok> gescheiden(List<Blok> blokken) {
    var uit = new ArrayList<Blok>();
    boolean eerste = true;
    for (Blok blok : blokken) {
      var regels = new ArrayList<>(blok.regels());
      while (!regels.isEmpty() && regels.getLast().isBlank()) {
        regels.removeLast();
      }
      while (!regels.isEmpty() && regels.getFirst().isBlank()) {
        regels.removeFirst();
      }
      if (!eerste) {
        regels.addFirst("");
      }
      eerste = eerste && regels.isEmpty();
      uit.add(new Blok(blok.naam(), regels));
    }
    return uit;
  }

  /** The same key with other lines, between its own comments. */
  Blok metWaarde(List<String> nieuw) {
    var uit = new ArrayList<>(aanloop());
    uit.add(nieuw.getFirst() + opmerking());
    uit.addAll(nieuw.subList(1, nieuw.size()));
    return new Blok(naam, uit);
  }

  /** Comments and blank lines above the key they belong to. */
  List<String> aanloop() {
    return regels.stream().takeWhile(Blok::isLos).toList();
  }

  /** The words of a section, without its heading. */
  String tekst() {
    return String.join(
            "\n",
            regels.stream()
                .dropWhile(String::isBlank)
                .skip(naam.isEmpty() ? 0 : 1)
                .map(String::stripTrailing)
                .toList())
        .strip();
  }

  /** What stands behind the value on the same line. */
  private String opmerking() {
    return regels.stream()
        .filter(regel -> !isLos(regel))
        .findFirst()
        .map(MET_OPMERKING::matcher)
        .filter(Matcher::matches)
        .map(gevonden -> gevonden.group(1))
        .orElse("");
  }

  private static List<Blok> verdeel(
      List<String> regels, Predicate<String> begint, UnaryOperator<String> naamVan) {
    var blokken = new ArrayList<Blok>();
    String naam = "";
    var bezig = new ArrayList<String>();
    for (String regel : regels) {
      if (begint.test(regel)) {
        blokken.add(new Blok(naam, bezig));
        naam = naamVan.apply(regel);
        bezig.clear();
      }
      bezig.add(regel);
    }
    blokken.add(new Blok(naam, bezig));
    return blokken;
  }

  private static int rang(List<String> volgorde, String naam) {
    int plaats = volgorde.indexOf(naam);
    return plaats < 0 ? volgorde.size() : plaats;
  }

  private static boolean isLos(String regel) {
    return regel.isBlank() || regel.startsWith("#");
  }
}
