package nl.wegwijs.bot.gesprekken;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.bot.dialoog.Bezetting;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprekken.Gesprekbestand.Berichteis;
import nl.wegwijs.bot.gesprekken.Gesprekbestand.Invoer;
import nl.wegwijs.bot.gesprekken.Gesprekbestand.Veldeis;
import nl.wegwijs.bot.gesprekken.Gesprekbestand.Verwachtebeurt;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;

/** Reads a {@code .gesprek}; its format is described in the README beside the files. */
final class Gespreklezer {
  static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private static final String INVOEGEN = "invoegen:";
  private static final Pattern KOP =
      Pattern.compile("(gemeente|nu|taal|kanaal|bezetting|nooit):\\s*(.+)");
  private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

  private final Path pad;
  private final Map<String, String> kop = new LinkedHashMap<>();
  private final List<String> nooit = new ArrayList<>();
  private final List<Verwachtebeurt> beurten = new ArrayList<>();
  private Optional<Invoer> invoer = Optional.empty();
  private Optional<Eis> uitkomst = Optional.empty();
  private List<Berichteis> berichten = new ArrayList<>();
  private List<String> verboden = new ArrayList<>();
  private List<Eis> gevolgen = new ArrayList<>();
  private Instant nu = Instant.EPOCH;
  private int begin = 1;

  private Gespreklezer(Path pad) {
    this.pad = pad;
  }

  /** Reads the file; a line it does not know is a mistake. */
  static Gesprekbestand lees(Path pad) throws IOException {
    return new Gespreklezer(pad).lees();
  }

  private Gesprekbestand lees() throws IOException {
    List<String> regels = Files.readAllLines(pad, StandardCharsets.UTF_8);
    for (int i = 0; i < regels.size(); i++) {
      String regel = regels.get(i).strip();
      if (regel.startsWith(INVOEGEN)) {
        Path deel = pad.resolveSibling(regel.substring(INVOEGEN.length()).strip() + ".deel");
        for (String ingevoegd : Files.readAllLines(deel, StandardCharsets.UTF_8)) {
          regel(i + 1, ingevoegd.strip());
        }
      } else {
        regel(i + 1, regel);
      }
    }
    sluitBeurt();
    if (!kop.containsKey("gemeente") || !kop.containsKey("nu")) {
      throw new IllegalArgumentException(pad + ": 'gemeente:' en 'nu:' horen in de kop");
    }
    return new Gesprekbestand(
        pad,
        new GemeenteId(kop.getOrDefault("gemeente", "")),
        Kanaal.valueOf(kop.getOrDefault("kanaal", "web").toUpperCase(Locale.ROOT)),
        Optional.ofNullable(kop.get("taal"))
            .map(taal -> Taal.valueOf(taal.toUpperCase(Locale.ROOT))),
        Bezetting.valueOf(kop.getOrDefault("bezetting", "vrij").toUpperCase(Locale.ROOT)),
        nooit,
        beurten);
  }

  private void regel(int nummer, String regel) {
    if (regel.isEmpty() || regel.startsWith("#")) {
      return;
    }
    Matcher kopregel = KOP.matcher(regel);
    if (kopregel.matches()) {
      kopregel(kopregel.group(1), kopregel.group(2).strip());
      return;
    }
    if (regel.startsWith(">")) {
      sluitBeurt();
      begin = nummer;
      invoer = Optional.of(invoer(regel));
      return;
    }
    if (invoer.isEmpty() && !beurten.isEmpty()) {
      throw new IllegalArgumentException(
          pad + " regel " + nummer + ": hier hoort eerst een '>' of '>>'");
    }
    String inhoud = regel.substring(1).strip();
    switch (regel.charAt(0)) {
      case '=' -> uitkomst = Optional.of(Eis.lees(nummer, inhoud));
      case '<' ->
          berichten.add(
              new Berichteis(
                  inhoud.equals("...") ? Optional.empty() : Optional.of(Eis.lees(nummer, inhoud)),
                  Map.of()));
      case '|' -> veld(nummer, inhoud);
      case '!' -> verboden.add(inhoud);
      case '@' -> gevolgen.add(Eis.lees(nummer, inhoud));
      default ->
          throw new IllegalArgumentException(
              pad + " regel " + nummer + ": onbekend teken; toegestaan: # > >> = < | ! @");
    }
  }

  private void kopregel(String naam, String waarde) {
    switch (naam) {
      case "nu" -> {
        if (invoer.isPresent()) {
          sluitBeurt();
        }
        nu = LocalDateTime.parse(waarde).atZone(NEDERLAND).toInstant();
        kop.put(naam, waarde);
      }
      case "nooit" -> nooit.add(waarde);
      default -> kop.put(naam, waarde);
    }
  }

  private static Invoer invoer(String regel) {
    if (!regel.startsWith(">>")) {
      return new Invoer.Woorden(tekens(regel.substring(1).strip()));
    }
    String waarde = regel.substring(2).strip();
    return waarde.matches("#\\d+")
        ? new Invoer.Knop(Integer.parseInt(waarde.substring(1)))
        : new Invoer.Keuze(tekens(waarde));
  }

  /**
   * {@code \n} and four hexadecimal digits behind {@code \}{@code u} stand for what cannot be typed
   * in a line.
   */
  private static String tekens(String tekst) {
    return UNICODE
        .matcher(tekst.replace("\\n", "\n"))
        .replaceAll(gevonden ->
            Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(gevonden.group(1), 16))));
  }

  private void veld(int nummer, String inhoud) {
    if (berichten.isEmpty()) {
      throw new IllegalArgumentException(pad + " regel " + nummer + ": '|' hoort onder een '<'");
    }
    Berichteis vorige = berichten.removeLast();
    var velden = new LinkedHashMap<>(vorige.velden());
    List<String> delen = List.of((inhoud + " ").split(" ~ ", -1));
    String naam = delen.getFirst().strip();
    int is = naam.indexOf(" = ");
    boolean afwezig = naam.endsWith(" ontbreekt");
    velden.put(
        is < 0 ? naam.replace(" ontbreekt", "") : naam.substring(0, is),
        new Veldeis(
            is < 0 ? Optional.empty() : Optional.of(naam.substring(is + 3)),
            delen.size() > 1 ? Optional.of(delen.get(1).strip()) : Optional.empty(),
            afwezig));
    berichten.add(new Berichteis(vorige.eis(), velden));
  }

  private void sluitBeurt() {
    if (beurten.isEmpty() || invoer.isPresent()) {
      beurten.add(new Verwachtebeurt(begin, nu, invoer, uitkomst, berichten, verboden, gevolgen));
    }
    invoer = Optional.empty();
    uitkomst = Optional.empty();
    berichten = new ArrayList<>();
    verboden = new ArrayList<>();
    gevolgen = new ArrayList<>();
  }
}
