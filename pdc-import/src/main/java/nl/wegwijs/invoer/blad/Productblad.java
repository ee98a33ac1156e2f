package nl.wegwijs.invoer.blad;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.lezen.Productbestand;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * The text of one file of the products catalogue, taken apart so that a key or a section can be
 * changed while all else stays as it was written: comments, order, blank lines. It judges nothing;
 * whether the file is good, the reader of the catalogue tells. Immutable.
 */
public final class Productblad {
  private static final String STREEP = "---";
  private static final String KOP = "## ";
  private static final Pattern SLEUTEL = Pattern.compile("([A-Za-z][A-Za-z0-9]*):(?: .*)?");

  /** The order of keys in a head, for keys that are new in it. */
  private static final List<String> VOLGORDE =
      List.of(
          "id",
          "taal",
          "naam",
          "synoniemen",
          "upl",
          "uplUri",
          "team",
          "doelgroep",
          "levensgebeurtenissen",
          "url",
          "wet",
          "formulier",
          "suggesties",
          "vragen",
          "aangeboden",
          "deskMemo",
          "bijgewerktOp",
          "herzienVoor",
          "geldigVan",
          "geldigTot",
          "herkomst");

  /**
   * Lines under one name.
   *
   * @param naam empty for lines before the first name
   */
  private record Blok(String naam, List<String> regels) {
    Blok {
      regels = List.copyOf(regels);
    }
  }

  private final Taal taal;
  private final List<Blok> kop;
  private final List<Blok> tekst;
  private final Map<String, Object> waarden;

  private Productblad(Taal taal, List<Blok> kop, List<Blok> tekst) {
    this.taal = taal;
    this.kop = List.copyOf(kop);
    this.tekst = List.copyOf(tekst);
    this.waarden = ontleed(this.kop);
  }

  /** A file with nothing but the name of its product. */
  public static Productblad nieuw(String id, Taal taal) {
    var leeg = new Productblad(taal, List.of(), List.of(new Blok("", List.of())));
    Productblad metId = leeg.metWaarde("id", id);
    return taal == Taal.EN ? metId.metWaarde("taal", taal.code()) : metId;
  }

  /** The file with that text; empty where it has no head that can be read. */
  public static Optional<Productblad> lees(String inhoud, Taal taal) {
    List<String> regels = inhoud.lines().map(String::stripTrailing).toList();
    int einde = regels.isEmpty() ? -1 : regels.subList(1, regels.size()).indexOf(STREEP) + 1;
    if (einde < 1 || !regels.getFirst().equals(STREEP)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Productblad(
              taal,
              blokken(
                  regels.subList(1, einde),
                  regel -> SLEUTEL.matcher(regel).matches(),
                  regel -> regel.substring(0, regel.indexOf(':'))),
              blokken(
                  regels.subList(einde + 1, regels.size()),
                  regel -> regel.startsWith(KOP),
                  regel -> regel.substring(KOP.length()).strip())));
    } catch (YamlEngineException onleesbaar) {
      return Optional.empty();
    }
  }

  /** The values of a key: of a list all, of a single value that one, none where it is not there. */
  public List<String> waarden(String sleutel) {
    Object waarde = waarden.get(sleutel);
    if (waarde instanceof List<?> lijst) {
      return lijst.stream().map(String::valueOf).toList();
    }
    return waarde == null || waarde instanceof Map ? List.of() : List.of(waarde.toString());
  }

  /** The keys and values under a key that holds a group; empty where it does not. */
  public SequencedMap<String, Object> groep(String sleutel) {
    return alsGroep(waarden.get(sleutel));
  }

  /** A value of a group as a group of its own; empty where it is none. */
  public static SequencedMap<String, Object> alsGroep(@Nullable Object waarde) {
    var groep = new LinkedHashMap<String, Object>();
    if (waarde instanceof Map<?, ?> kaart) {
      kaart.forEach((naam, deel) -> groep.put(String.valueOf(naam), deel));
    }
    return groep;
  }

  /** The names of the keys of the head, in their order. */
  public List<String> sleutels() {
    return kop.stream().map(Blok::naam).filter(naam -> !naam.isEmpty()).toList();
  }

  /** The short answer; empty where the file leaves it to the national text. */
  public String kort() {
    return alsTekst(tekst.getFirst());
  }

  /** The text of each section by its name. */
  public SequencedMap<String, String> secties() {
    var secties = new LinkedHashMap<String, String>();
    tekst.stream().skip(1).forEach(blok -> secties.putIfAbsent(blok.naam(), alsTekst(blok)));
    return secties;
  }

  /** The same with one value under that key. */
  public Productblad metWaarde(String sleutel, String waarde) {
    return metKop(sleutel, Yamltekst.waarde(sleutel, waarde));
  }

  /** The same with a list under that key. */
  public Productblad metLijst(String sleutel, List<String> nieuw) {
    return metKop(sleutel, Yamltekst.lijst(sleutel, nieuw));
  }

  /** The same with a group of keys under that key. */
  public Productblad metGroep(String sleutel, Map<String, Object> nieuw) {
    return metKop(sleutel, Yamltekst.groep(sleutel, nieuw));
  }

  /** The same without that key. */
  public Productblad zonder(String sleutel) {
    return new Productblad(
        taal, kop.stream().filter(blok -> !blok.naam().equals(sleutel)).toList(), tekst);
  }

  /** The same with that short answer; an empty one leaves it to the national text. */
  public Productblad metKort(String kort) {
    var nieuw = new ArrayList<>(tekst);
    nieuw.set(0, new Blok("", kort.isEmpty() ? List.of() : kort.lines().toList()));
    return new Productblad(taal, kop, nieuw);
  }

  /** The same with that text in a section, at its place where it was not there. */
  public Productblad metSectie(String naam, String inhoud) {
    List<String> regels = Stream.concat(Stream.of(KOP + naam), inhoud.lines()).toList();
    return new Productblad(
        taal, kop, met(tekst, new Blok(naam, regels), Productbestand.kopjes(taal)));
  }

  /** The same without that section. */
  public Productblad zonderSectie(String naam) {
    return new Productblad(
        taal,
        kop,
        Stream.concat(
                Stream.of(tekst.getFirst()),
                tekst.stream().skip(1).filter(blok -> !blok.naam().equals(naam)))
            .toList());
  }

  /** The text of the file. */
  public String tekst() {
    var uit = new StringBuilder(STREEP).append('\n');
    kop.forEach(blok -> blok.regels().forEach(regel -> uit.append(regel).append('\n')));
    uit.append(STREEP).append('\n');
    for (Blok blok : tekst) {
      String inhoud = String.join("\n", blok.regels()).strip();
      if (!inhoud.isEmpty()) {
        uit.append(blok.naam().isEmpty() ? "" : gescheiden(uit)).append(inhoud).append('\n');
      }
    }
    return uit.toString();
  }

  private static String gescheiden(StringBuilder uit) {
    return uit.toString().endsWith(STREEP + "\n") ? "" : "\n";
  }

  private Productblad metKop(String sleutel, List<String> regels) {
    return new Productblad(taal, met(kop, new Blok(sleutel, regels), VOLGORDE), tekst);
  }

  /** In the place of the one with its name, or else before the first that comes after it. */
  private static List<Blok> met(List<Blok> blokken, Blok nieuw, List<String> volgorde) {
    var uit = new ArrayList<>(blokken);
    for (int i = 0; i < uit.size(); i++) {
      if (uit.get(i).naam().equals(nieuw.naam())) {
        uit.set(i, nieuw);
        return uit;
      }
    }
    int plaats = volgorde.indexOf(nieuw.naam());
    for (int i = 0; i < uit.size(); i++) {
      if (plaats >= 0 && volgorde.indexOf(uit.get(i).naam()) > plaats) {
        uit.add(i, nieuw);
        return uit;
      }
    }
    uit.add(nieuw);
    return uit;
  }

  private static String alsTekst(Blok blok) {
    return String.join("\n", blok.regels().stream().skip(blok.naam().isEmpty() ? 0 : 1).toList())
        .strip();
  }

  private static List<Blok> blokken(
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

  private static Map<String, Object> ontleed(List<Blok> kop) {
    String yaml = String.join("\n", kop.stream().flatMap(blok -> blok.regels().stream()).toList());
    if (yaml.isBlank()) {
      return Map.of();
    }
    var instellingen = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
    return alsGroep(new Load(instellingen).loadFromString(yaml));
  }
}
