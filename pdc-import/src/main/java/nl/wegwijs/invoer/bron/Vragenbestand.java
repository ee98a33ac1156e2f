package nl.wegwijs.invoer.bron;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.lezen.Productbestand;
import nl.wegwijs.invoer.tekst.Naamgever;
import nl.wegwijs.invoer.tekst.Platmaker;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Questions with their answers in a table: CSV with commas or semicolons (RFC 4180 quotes), or TSV.
 * The first line names the columns; {@code vraag} and {@code antwoord} must be there. Rows with the
 * same product, title or answer are one product.
 */
public final class Vragenbestand implements Bron {
  private static final Set<String> KOLOMMEN =
      Set.of("vraag", "antwoord", "product", "titel", "sectie", "team", "doelgroep", "taal", "id");

  private final Path bestand;
  private final String naam;

  /**
   * @param naam how this file is called as a source, also when its name changes
   */
  public Vragenbestand(Path bestand, String naam) {
    this.bestand = bestand;
    this.naam = naam;
  }

  @Override
  public String naam() {
    return naam;
  }

  @Override
  public Oogst lees() {
    String tekst = Bestandslezer.lees(bestand);
    var overgeslagen = new ArrayList<Opmerking>();
    var opmerkingen = new ArrayList<Opmerking>();
    var gezien = new HashSet<String>();
    Map<String, Vragengroep> groepen = new LinkedHashMap<>();
    try (CSVParser rijen = CSVParser.parse(new StringReader(tekst), vorm(tekst))) {
      controleerKoppen(rijen.getHeaderNames());
      for (CSVRecord rij : rijen) {
        String item = bestand.getFileName() + ":" + rijen.getCurrentLineNumber();
        id(rij).ifPresent(gezien::add);
        String mis = rij.isConsistent() ? neem(rij, item, groepen, opmerkingen) : scheef(rij);
        if (!mis.isEmpty()) {
          overgeslagen.add(new Opmerking(item, mis));
        }
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException kapot) {
      throw new BronfoutException(bestand + ": geen goede tabel: " + reden(kapot), kapot);
    }
    var producten = new ArrayList<Bronproduct>();
    var genomen = new HashSet<String>();
    groepen
        .values()
        .forEach(groep -> {
          gezien.add(groep.id());
          if (genomen.add(groep.id())) {
            producten.add(groep.product());
          } else {
            overgeslagen.add(
                new Opmerking(groep.item(), "id '" + groep.id() + "' heeft een eerdere rij al"));
          }
        });
    return new Oogst(producten, gezien, overgeslagen, opmerkingen);
  }

  private static String reden(Exception kapot) {
    Throwable diepste = kapot;
    while (diepste.getCause() != null) {
      diepste = diepste.getCause();
    }
    return String.valueOf(diepste.getMessage());
  }

  private CSVFormat vorm(String tekst) {
    String eerste = tekst.lines().findFirst().orElse("");
    char scheiding = ',';
    for (char anders : new char[] {'\t', ';'}) {
      if (eerste.indexOf(anders) >= 0) {
        scheiding = anders;
        break;
      }
    }
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(scheiding)
        .setHeader()
        .setSkipHeaderRecord(true)
        .setIgnoreHeaderCase(true)
        .setIgnoreEmptyLines(true)
        .setTrim(true)
        .get();
  }

  private void controleerKoppen(List<String> koppen) {
    List<String> klein = koppen.stream().map(kop -> kop.strip().toLowerCase(Locale.ROOT)).toList();
    for (String verplicht : List.of("vraag", "antwoord")) {
      if (!klein.contains(verplicht)) {
        throw new BronfoutException(
            bestand
                + ":1: kolom '"
                + verplicht
                + "' ontbreekt; gevonden: "
                + String.join(", ", koppen));
      }
    }
    for (String kop : klein) {
      if (!KOLOMMEN.contains(kop)) {
        throw new BronfoutException(
            bestand
                + ":1: kolom '"
                + kop
                + "' is onbekend; toegestaan: "
                + String.join(", ", KOLOMMEN.stream().sorted().toList()));
      }
    }
  }

  private static String scheef(CSVRecord rij) {
    return "deze rij heeft " + rij.size() + " kolommen en de eerste regel een ander aantal";
  }

  /** Why this row cannot be taken; empty if it was. */
  private static String neem(
      CSVRecord rij, String item, Map<String, Vragengroep> groepen, List<Opmerking> opmerkingen) {
    String vraag = cel(rij, "vraag").orElse("");
    String antwoord = cel(rij, "antwoord").orElse("");
    if (vraag.isEmpty() || antwoord.isEmpty()) {
      return vraag.isEmpty() ? "de vraag is leeg" : "het antwoord is leeg";
    }
    if (vraag.length() > Vragengroep.LANGSTE_VRAAG || antwoord.length() > Platmaker.LANGSTE_TEKST) {
      return "de tekst is te lang: een vraag heeft hoogstens %d tekens, een antwoord %d"
          .formatted(Vragengroep.LANGSTE_VRAAG, Platmaker.LANGSTE_TEKST);
    }
    Optional<String> sectie = cel(rij, "sectie");
    if (sectie.isPresent() && !Productbestand.kopjes(Taal.NL).contains(sectie.get())) {
      return "sectie '%s' bestaat niet; toegestaan: %s"
          .formatted(sectie.get(), String.join(", ", Productbestand.kopjes(Taal.NL)));
    }
    Optional<Taal> taal = taal(cel(rij, "taal").orElse("nl"));
    if (taal.isEmpty()) {
      return "taal moet nl of en zijn";
    }
    Optional<String> product = cel(rij, "product");
    if (product.isPresent() && !product.get().equals(Naamgever.van(product.get()))) {
      return "product '"
          + product.get()
          + "' is geen naam van een product, zoals rijbewijs-verlengen";
    }
    String sleutel =
        cel(rij, "id")
            .or(() -> product.map(id -> "product " + id))
            .or(() -> cel(rij, "titel"))
            .orElse(antwoord);
    groepen
        .computeIfAbsent(
            sleutel,
            nieuw -> new Vragengroep(item, cel(rij, "id"), product, cel(rij, "titel"), vraag))
        .neem(
            taal.get(),
            vraag,
            new Platmaker("", tekst -> opmerkingen.add(new Opmerking(item, tekst)))
                .markdown(antwoord),
            sectie,
            cel(rij, "team"),
            cel(rij, "doelgroep"));
    return "";
  }

  /** What this row would be called as a product by itself. */
  private static Optional<String> id(CSVRecord rij) {
    return cel(rij, "id")
        .or(() -> cel(rij, "product").map(Vragengroep::idVanProduct))
        .or(() -> cel(rij, "titel").or(() -> cel(rij, "vraag")).map(Naamgever::van));
  }

  private static Optional<Taal> taal(String code) {
    return List.of(Taal.values()).stream()
        .filter(taal -> taal.code().equals(code.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static Optional<String> cel(CSVRecord rij, String kolom) {
    return rij.isSet(kolom)
        ? Optional.of(rij.get(kolom).strip()).filter(waarde -> !waarde.isEmpty())
        : Optional.empty();
  }
}
