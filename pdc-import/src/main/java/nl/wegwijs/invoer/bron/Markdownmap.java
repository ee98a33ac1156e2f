package nl.wegwijs.invoer.bron;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.schrijven.Productblad;
import nl.wegwijs.invoer.tekst.Indeling;
import nl.wegwijs.invoer.tekst.Naamgever;
import nl.wegwijs.invoer.tekst.Platmaker;
import nl.wegwijs.invoer.tekst.Schoonmaak;

/**
 * A folder with a Markdown file for each product, with or without a head of keys. The English text
 * of {@code paspoort.md} stands in {@code paspoort.en.md}.
 */
public final class Markdownmap implements Bron {
  private static final int MAX_DIEPTE = 5;
  private static final String ENGELS = ".en.md";
  private static final Pattern MET_KOP = Pattern.compile("(?s)(---\\R.*?\\R---[ \\t]*)(\\R.*|$)");
  private static final Pattern TITEL = Pattern.compile("(?s)\\s*#[ \\t]+([^\\n]+)(\\n.*|$)");

  private final Path map;
  private final String naam;

  /**
   * @param naam how this folder is called as a source, also when it moves
   */
  public Markdownmap(Path map, String naam) {
    this.map = map;
    this.naam = naam;
  }

  @Override
  public String naam() {
    return naam;
  }

  private record Blad(Productblad kop, Bronteksten teksten) {}

  @Override
  public Oogst lees() {
    var overgeslagen = new ArrayList<Opmerking>();
    var opmerkingen = new ArrayList<Opmerking>();
    var gezien = new HashSet<String>();
    Map<String, Blad> bladen = new LinkedHashMap<>();
    for (Path pad : bestanden()) {
      String item = map.relativize(pad).toString().replace('\\', '/');
      gezien.add(id(item));
      try {
        bladen.put(
            item,
            blad(item, Bestandslezer.lees(pad), t -> opmerkingen.add(new Opmerking(item, t))));
      } catch (BronfoutException onbruikbaar) {
        overgeslagen.add(new Opmerking(item, String.valueOf(onbruikbaar.getMessage())));
      }
    }
    var producten = new ArrayList<Bronproduct>();
    bladen.forEach((item, blad) -> {
      if (!item.endsWith(ENGELS)) {
        Blad engels = bladen.get(item.replaceFirst("\\.md$", ENGELS));
        producten.add(product(item, blad, Optional.ofNullable(engels).map(Blad::teksten)));
      } else if (!bladen.containsKey(item.replaceFirst("\\.en\\.md$", ".md"))) {
        overgeslagen.add(new Opmerking(item, "de Nederlandse tekst ernaast ontbreekt"));
      }
    });
    return new Oogst(producten, gezien, overgeslagen, opmerkingen);
  }

  private List<Path> bestanden() {
    if (!Files.isDirectory(map)) {
      throw new BronfoutException(map + ": deze map is er niet");
    }
    try (Stream<Path> paden = Files.walk(map, MAX_DIEPTE)) {
      return paden
          .filter(Files::isRegularFile)
          .filter(pad -> pad.toString().toLowerCase(Locale.ROOT).endsWith(".md"))
          .filter(pad -> !pad.getFileName().toString().startsWith("."))
          .filter(pad -> !pad.getFileName().toString().equals("README.md"))
          .sorted()
          .toList();
    } catch (IOException onleesbaar) {
      throw new BronfoutException(map + ": niet te lezen", onleesbaar);
    }
  }

  private static Blad blad(String item, String tekst, Consumer<String> opmerking) {
    if (tekst.length() > Platmaker.LANGSTE_TEKST) {
      throw new BronfoutException(
          "de tekst heeft %d tekens; hoogstens %d"
              .formatted(tekst.length(), Platmaker.LANGSTE_TEKST));
    }
    Taal taal = item.endsWith(ENGELS) ? Taal.EN : Taal.NL;
    Matcher kop = MET_KOP.matcher(tekst);
    boolean metKop = kop.matches();
    Productblad sleutels =
        Productblad.lees(metKop ? kop.group(1) : "---\n---", taal)
            .orElseThrow(() -> new BronfoutException("de kop tussen '---' is geen goede YAML"));
    String romp = metKop ? kop.group(2) : tekst;
    Matcher titel = TITEL.matcher(romp);
    boolean metTitel = titel.matches();
    String naam =
        eerste(sleutels, "naam")
            .or(() -> eerste(sleutels, "title"))
            .or(() -> eerste(sleutels, "titel"))
            .orElseGet(() -> metTitel ? titel.group(1) : uitBestandsnaam(item));
    String inhoud = metTitel ? titel.group(2) : romp;
    Indeling indeling = Indeling.van(new Platmaker("", opmerking).markdown(inhoud));
    Bronteksten teksten =
        Bronteksten.van(Schoonmaak.woorden(naam), indeling)
            .metSynoniemen(schoon(sleutels, "synoniemen"))
            .metVragen(schoon(sleutels, "vragen"))
            .metDoelgroepen(schoon(sleutels, "doelgroep"))
            .metTeam(eerste(sleutels, "team"))
            .metUrl(adres(sleutels, opmerking));
    return new Blad(sleutels, teksten);
  }

  private static Optional<String> adres(Productblad kop, Consumer<String> opmerking) {
    Optional<String> ruw = eerste(kop, "url");
    Optional<String> adres = ruw.flatMap(Schoonmaak::adres);
    if (ruw.isPresent() && adres.isEmpty()) {
      opmerking.accept(
          "url '" + Schoonmaak.woorden(ruw.get()) + "' is geen https-adres en is weggelaten");
    }
    return adres;
  }

  private static Bronproduct product(String item, Blad blad, Optional<Bronteksten> engels) {
    return new Bronproduct(
        id(item),
        item,
        eerste(blad.kop(), "id").filter(id -> id.equals(Naamgever.van(id))),
        Uplnaam.van(eerste(blad.kop(), "upl").orElse(""), eerste(blad.kop(), "uplUri").orElse("")),
        !eerste(blad.kop(), "aangeboden").equals(Optional.of("nee")),
        Optional.empty(),
        Optional.empty(),
        blad.teksten(),
        engels);
  }

  private static String id(String item) {
    return item.replaceFirst("\\.md$", "");
  }

  private static Optional<String> eerste(Productblad kop, String sleutel) {
    return kop.waarden(sleutel).stream().findFirst().filter(waarde -> !waarde.isBlank());
  }

  private static List<String> schoon(Productblad kop, String sleutel) {
    return kop.waarden(sleutel).stream()
        .map(Schoonmaak::woorden)
        .filter(waarde -> !waarde.isEmpty())
        .distinct()
        .toList();
  }

  private static String uitBestandsnaam(String item) {
    String naam = item.substring(item.lastIndexOf('/') + 1).replaceFirst("(\\.en)?\\.md$", "");
    String woorden = naam.replace('-', ' ').replace('_', ' ').strip();
    return woorden.isEmpty()
        ? item
        : woorden.substring(0, 1).toUpperCase(Locale.ROOT) + woorden.substring(1);
  }
}
