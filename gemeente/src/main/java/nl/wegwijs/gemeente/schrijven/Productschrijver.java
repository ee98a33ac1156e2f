package nl.wegwijs.gemeente.schrijven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.lezen.Productbestand;
import nl.wegwijs.gemeente.lezen.Productbestand.Stuk;

/**
 * Writes what a product is to say as the text of a file. Of a file that was there before, every
 * line stays as it is unless what it says changes: order, comments and layout of the rest are kept.
 */
public final class Productschrijver {
  private static final String STREEP = "---";

  /** The order in which keys are written that a file does not have yet. */
  private static final List<String> VOLGORDE =
      List.of(
          "id",
          "taal",
          "naam",
          "aangeboden",
          "synoniemen",
          "vragen",
          "upl",
          "uplUri",
          "team",
          "doelgroep",
          "levensgebeurtenissen",
          "url",
          "wet",
          "formulier",
          "suggesties",
          "deskMemo",
          "geldigVan",
          "geldigTot",
          "bijgewerktOp",
          "herzienVoor");

  /** Keys that hold a list, also where it has one value. */
  private static final Set<String> LIJSTEN =
      Set.of("synoniemen", "vragen", "doelgroep", "levensgebeurtenissen", "suggesties");

  /** Lists whose values are whole sentences, each on a line of its own. */
  private static final Set<String> ZINNEN = Set.of("vragen");

  private static final Pattern MET_OPMERKING =
      Pattern.compile("[^\\s:]+:\\s+(?:[^\"'\\[{#\\s][^\"'\\[{#]*?|\"[^\"]*\"|'[^']*')(\\s+#.*)");
  private static final Pattern GEWOON =
      Pattern.compile("[\\p{L}\\p{N}(/][\\p{L}\\p{N}\\p{Sc} ()/.+&_;?!'’“”–…-]*");
  private static final Pattern NIET_GEWOON = Pattern.compile("(?i)~|null|.*\\s|.*[:#].*");

  private Productschrijver() {}

  /**
   * The text of the file.
   *
   * @param eerder the text it had before; empty for a new one
   */
  public static String schrijf(String eerder, Taal taal, Productvelden velden) {
    String oud = eerder.replace("\r\n", "\n");
    Productbestand gelezen = Productbestand.lees(Path.of("product.md"), oud, taal);
    List<String> regels = oud.lines().toList();
    int einde = eindeVanKop(regels);
    if (einde < 0 || gelezen.kop().isEmpty()) {
      return nieuw(taal, velden);
    }
    var uit = new ArrayList<String>();
    uit.add(STREEP);
    uit.addAll(kop(regels.subList(1, einde), gelezen, velden));
    uit.add(STREEP);
    uit.addAll(
        gelijk(gelezen, velden)
            ? regels.subList(einde + 1, regels.size())
            : romp(regels, einde, gelezen, taal, velden));
    return String.join("\n", uit) + "\n";
  }

  private static String nieuw(Taal taal, Productvelden velden) {
    var uit = new ArrayList<String>();
    uit.add(STREEP);
    op(velden).forEach((sleutel, waarden) -> uit.addAll(sleutel(sleutel, waarden, "")));
    uit.add(STREEP);
    uit.addAll(romp(List.of(), 0, leeg(), taal, velden));
    return String.join("\n", uit) + "\n";
  }

  private static Productbestand leeg() {
    return new Productbestand(new LinkedHashMap<>(), new Stuk("", "", 0), List.of(), List.of());
  }

  private static int eindeVanKop(List<String> regels) {
    for (int i = 1; i < regels.size(); i++) {
      if (regels.get(i).stripTrailing().equals(STREEP)) {
        return i;
      }
    }
    return -1;
  }

  /** The keys in the order in which they are written, those that are not known last. */
  private static Map<String, List<String>> op(Productvelden velden) {
    var geordend = new LinkedHashMap<String, List<String>>();
    for (String sleutel : VOLGORDE) {
      List<String> waarden = velden.kop().get(sleutel);
      if (waarden != null) {
        geordend.put(sleutel, waarden);
      }
    }
    velden.kop().forEach(geordend::putIfAbsent);
    return geordend;
  }

  /** The lines of the head; {@code regels} begins at line 2 of the file. */
  private static List<String> kop(
      List<String> regels, Productbestand gelezen, Productvelden velden) {
    var blokken = new LinkedHashMap<String, List<String>>();
    List<String> sleutels = List.copyOf(gelezen.kop().keySet());
    int begin = 0;
    for (int i = 0; i < sleutels.size(); i++) {
      boolean laatste = i == sleutels.size() - 1;
      int volgende = laatste ? regels.size() : regel(gelezen, sleutels.get(i + 1));
      while (!laatste && volgende > begin + 1 && losseRegel(regels.get(volgende - 1))) {
        volgende--;
      }
      blokken.put(sleutels.get(i), regels.subList(begin, volgende));
      begin = volgende;
    }
    var uit = new LinkedHashMap<String, List<String>>();
    blokken.forEach((sleutel, blok) -> {
      List<String> waarden = velden.kop().getOrDefault(sleutel, List.of());
      if (waarden.equals(gelezen.waarden(sleutel))) {
        uit.put(sleutel, blok);
        return;
      }
      var nieuw = new ArrayList<>(blok.stream().takeWhile(Productschrijver::losseRegel).toList());
      if (!waarden.isEmpty()) {
        nieuw.addAll(sleutel(sleutel, waarden, opmerking(blok)));
      }
      uit.put(sleutel, nieuw);
    });
    return voegIn(uit, op(velden)).stream().flatMap(List::stream).toList();
  }

  /** Puts keys that are new behind the one that goes before them by order. */
  private static List<List<String>> voegIn(
      Map<String, List<String>> blokken, Map<String, List<String>> alle) {
    var volgorde = new ArrayList<>(blokken.keySet());
    var uit = new LinkedHashMap<>(blokken);
    for (Map.Entry<String, List<String>> een : alle.entrySet()) {
      if (uit.containsKey(een.getKey())) {
        continue;
      }
      uit.put(een.getKey(), sleutel(een.getKey(), een.getValue(), ""));
      int plaats = volgorde.size();
      for (int i = volgorde.size() - 1; i >= 0 && rang(volgorde.get(i)) > rang(een.getKey()); i--) {
        plaats = i;
      }
      volgorde.add(plaats, een.getKey());
    }
    return volgorde.stream().map(sleutel -> uit.getOrDefault(sleutel, List.of())).toList();
  }

  private static int rang(String sleutel) {
    int plaats = VOLGORDE.indexOf(sleutel);
    return plaats < 0 ? VOLGORDE.size() : plaats;
  }

  private static int regel(Productbestand gelezen, String sleutel) {
    Productbestand.Sleutel gevonden = gelezen.kop().get(sleutel);
    return gevonden == null ? 0 : gevonden.regel() - 2;
  }

  /** A comment or empty line, which belongs to the key below it. */
  private static boolean losseRegel(String regel) {
    return regel.isBlank() || regel.startsWith("#");
  }

  /** What stands behind the value on the same line. */
  private static String opmerking(List<String> blok) {
    return blok.stream()
        .filter(regel -> !losseRegel(regel))
        .findFirst()
        .map(MET_OPMERKING::matcher)
        .filter(Matcher::matches)
        .map(gevonden -> gevonden.group(1))
        .orElse("");
  }

  private static List<String> sleutel(String naam, List<String> waarden, String opmerking) {
    if (ZINNEN.contains(naam)) {
      var uit = new ArrayList<String>();
      uit.add(naam + ":" + opmerking);
      waarden.forEach(waarde -> uit.add("- " + waarde(waarde, false)));
      return uit;
    }
    if (LIJSTEN.contains(naam) || waarden.size() > 1) {
      List<String> delen = waarden.stream().map(waarde -> waarde(waarde, true)).toList();
      return List.of(naam + ": [" + String.join(", ", delen) + "]" + opmerking);
    }
    return List.of(naam + ": " + waarde(waarden.getFirst(), false) + opmerking);
  }

  /** The value as YAML reads it back, with quotes only where it needs them. */
  private static String waarde(String waarde, boolean inLijst) {
    // Outside a list a comma is as plain as a full stop, though neither may come first.
    String zonder = inLijst ? waarde : waarde.replace(',', '.');
    boolean link = waarde.matches("https?://[\\w./%()'~?=&+-]+") && !inLijst;
    boolean gewoon =
        link || (GEWOON.matcher(zonder).matches() && !NIET_GEWOON.matcher(zonder).matches());
    if (gewoon) {
      return waarde;
    }
    var uit = new StringBuilder("\"");
    waarde
        .codePoints()
        .forEach(teken -> {
          switch (teken) {
            case '"' -> uit.append("\\\"");
            case '\\' -> uit.append("\\\\");
            case '\n' -> uit.append("\\n");
            case '\t' -> uit.append("\\t");
            default -> {
              if (Character.isISOControl(teken)
                  || Character.getType(teken) == Character.SURROGATE) {
                uit.append(' ');
              } else {
                uit.appendCodePoint(teken);
              }
            }
          }
        });
    return uit.append('"').toString();
  }

  private static boolean gelijk(Productbestand gelezen, Productvelden velden) {
    Productvelden was = Productvelden.van(gelezen);
    return gelezen.fouten().stream().noneMatch(fout -> fout.melding().startsWith("kopje"))
        && was.kort().equals(velden.kort())
        && was.secties().equals(velden.secties());
  }

  /** The text below the head: pieces that say the same as before are kept to the letter. */
  private static List<String> romp(
      List<String> regels, int einde, Productbestand gelezen, Taal taal, Productvelden velden) {
    var uit = new ArrayList<String>();
    if (!velden.kort().isEmpty()) {
      velden.kort().lines().forEach(uit::add);
    }
    for (String kopje : Productbestand.kopjes(taal)) {
      String tekst = velden.sectie(kopje);
      if (tekst.isEmpty()) {
        continue;
      }
      uit.add("");
      if (tekst.equals(gelezen.sectie(kopje))) {
        uit.addAll(zoals(regels, einde, gelezen, kopje));
        continue;
      }
      uit.add("## " + kopje);
      tekst.lines().map(String::stripTrailing).forEach(uit::add);
    }
    return uit;
  }

  private static List<String> zoals(
      List<String> regels, int einde, Productbestand gelezen, String kopje) {
    int begin =
        gelezen.secties().stream()
            .filter(sectie -> sectie.naam().equals(kopje))
            .mapToInt(Stuk::regel)
            .findFirst()
            .orElse(einde + 1);
    int tot = begin;
    while (tot < regels.size() && !regels.get(tot).startsWith("## ")) {
      tot++;
    }
    while (tot > begin && regels.get(tot - 1).isBlank()) {
      tot--;
    }
    return regels.subList(begin - 1, tot);
  }
}
