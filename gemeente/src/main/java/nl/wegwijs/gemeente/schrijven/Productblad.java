package nl.wegwijs.gemeente.schrijven;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
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

  /** The order of keys in a head, for keys that are new in it. */
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
          "herzienVoor",
          "herkomst");

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

  /** A file in which nothing stands yet. */
  static Productblad leeg(Taal taal) {
    return new Productblad(taal, List.of(), List.of(new Blok("", List.of())));
  }

  /** A file with nothing but the name of its product. */
  public static Productblad nieuw(String id, Taal taal) {
    Productblad metId = leeg(taal).metWaarde("id", id);
    return taal == Taal.EN ? metId.metWaarde("taal", taal.code()) : metId;
  }

  /** The file with that text; empty where it has no head that can be read. */
  public static Optional<Productblad> lees(String inhoud, Taal taal) {
    List<String> regels = inhoud.lines().toList();
    int einde =
        IntStream.range(1, regels.size())
            .filter(i -> regels.get(i).stripTrailing().equals(STREEP))
            .findFirst()
            .orElse(-1);
    if (einde < 1 || !regels.getFirst().stripTrailing().equals(STREEP)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Productblad(
              taal,
              Blok.vanKop(regels.subList(1, einde)),
              Blok.vanTekst(regels.subList(einde + 1, regels.size()))));
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
    return tekst.getFirst().tekst();
  }

  /** The text of each section by its name. */
  public SequencedMap<String, String> secties() {
    var secties = new LinkedHashMap<String, String>();
    tekst.stream().skip(1).forEach(blok -> secties.putIfAbsent(blok.naam(), blok.tekst()));
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

  /** The same without that key; comments above it stay. */
  public Productblad zonder(String sleutel) {
    var nieuw = new ArrayList<Blok>();
    for (Blok blok : kop) {
      if (!blok.naam().equals(sleutel)) {
        nieuw.add(blok);
      } else if (!blok.aanloop().isEmpty()) {
        nieuw.add(new Blok("", blok.aanloop()));
      }
    }
    return new Productblad(taal, nieuw, tekst);
  }

  /** The same with that short answer; an empty one leaves it to the national text. */
  public Productblad metKort(String kort) {
    var nieuw = new ArrayList<>(tekst);
    nieuw.set(0, new Blok("", kort.lines().toList()));
    return metTekst(nieuw);
  }

  /** The same with that text in a section, at its place where it was not there. */
  public Productblad metSectie(String naam, String inhoud) {
    return metTekst(Blok.zet(tekst, Blok.sectie(naam, inhoud), Productbestand.kopjes(taal)));
  }

  /** The same without that section. */
  public Productblad zonderSectie(String naam) {
    return metTekst(
        Stream.concat(
                Stream.of(tekst.getFirst()),
                tekst.stream().skip(1).filter(blok -> !blok.naam().equals(naam)))
            .toList());
  }

  /** The text of the file. */
  public String tekst() {
    var regels = new ArrayList<String>();
    regels.add(STREEP);
    kop.forEach(blok -> regels.addAll(blok.regels()));
    regels.add(STREEP);
    tekst.forEach(blok -> regels.addAll(blok.regels()));
    return String.join("\n", regels) + "\n";
  }

  private Productblad metKop(String sleutel, List<String> regels) {
    Blok was =
        kop.stream()
            .filter(blok -> blok.naam().equals(sleutel))
            .findFirst()
            .orElseGet(() -> new Blok(sleutel, List.of()));
    return new Productblad(taal, Blok.zet(kop, was.metWaarde(regels), VOLGORDE), tekst);
  }

  private Productblad metTekst(List<Blok> blokken) {
    return new Productblad(taal, kop, Blok.gescheiden(blokken));
  }

  private static Map<String, Object> ontleed(List<Blok> kop) {
    String yaml = String.join("\n", kop.stream().flatMap(blok -> blok.regels().stream()).toList());
    if (yaml.isBlank()) {
      return Collections.emptyMap();
    }
    var instellingen = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
    return alsGroep(new Load(instellingen).loadFromString(yaml));
  }
}
