package nl.wegwijs.invoer.bron;

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
import nl.wegwijs.invoer.tekst.Schoonmaak;

/**
 * Questions with their answers in a table: CSV with commas or semicolons (RFC 4180 quotes), or TSV.
 * The first row names the columns; {@code vraag} and {@code antwoord} must be there. Rows with the
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
    var overgeslagen = new ArrayList<Opmerking>();
    var opmerkingen = new ArrayList<Opmerking>();
    var gezien = new HashSet<String>();
    Map<String, Vragengroep> groepen = new LinkedHashMap<>();
    Tabel tabel = tabel();
    Map<String, Integer> kolommen = kolommen(tabel);
    for (Tabel.Rij rij : tabel.rijen()) {
      String item = bestand.getFileName() + ":" + rij.regel();
      var cellen = new Cellen(rij.cellen(), kolommen);
      id(cellen).ifPresent(gezien::add);
      String mis =
          rij.cellen().size() == kolommen.size()
              ? neem(cellen, item, groepen, opmerkingen)
              : scheef(rij, tabel);
      if (!mis.isEmpty()) {
        overgeslagen.add(new Opmerking(item, mis));
      }
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

  /** The cells of a row by the names of their columns. */
  private record Cellen(List<String> cellen, Map<String, Integer> kolommen) {
    Optional<String> cel(String kolom) {
      return Optional.ofNullable(kolommen.get(kolom))
          .filter(plaats -> plaats < cellen.size())
          .map(cellen::get)
          .filter(waarde -> !waarde.isEmpty());
    }
  }

  private Tabel tabel() {
    String tekst = Bestandslezer.lees(bestand);
    try {
      return Tabel.van(tekst);
    } catch (Tabel.GeenTabelException kapot) {
      throw fout(
          kapot.regel(),
          "geen goede tabel: van de rij die hier begint gaat een aanhalingsteken open dat niet"
              + " dichtgaat, of staat er iets achter het laatste");
    }
  }

  private Map<String, Integer> kolommen(Tabel tabel) {
    var kolommen = new LinkedHashMap<String, Integer>();
    for (Tabel.Cel kop : tabel.koppen()) {
      String naam = kop.tekst().toLowerCase(Locale.ROOT);
      if (kolommen.putIfAbsent(naam, kop.plaats()) != null) {
        throw fout(tabel.kopregel(), "kolom '" + Schoonmaak.woorden(naam) + "' staat er twee keer");
      }
    }
    String gevonden = Schoonmaak.woorden(String.join(", ", kolommen.keySet()));
    for (String verplicht : List.of("vraag", "antwoord")) {
      if (!kolommen.containsKey(verplicht)) {
        throw fout(tabel.kopregel(), "kolom '" + verplicht + "' ontbreekt; gevonden: " + gevonden);
      }
    }
    for (String naam : kolommen.keySet()) {
      if (!KOLOMMEN.contains(naam)) {
        throw fout(
            tabel.kopregel(),
            "kolom '%s' is onbekend; toegestaan: %s"
                .formatted(
                    Schoonmaak.woorden(naam),
                    String.join(", ", KOLOMMEN.stream().sorted().toList())));
      }
    }
    return kolommen;
  }

  private BronfoutException fout(int regel, String wat) {
    return new BronfoutException(bestand + ":" + regel + ": " + wat);
  }

  private static String scheef(Tabel.Rij rij, Tabel tabel) {
    return "deze rij heeft %d kolommen en de rij met namen (regel %d) %d"
        .formatted(rij.cellen().size(), tabel.kopregel(), tabel.koppen().size());
  }

  /** Why this row cannot be taken; empty if it was. */
  private static String neem(
      Cellen rij, String item, Map<String, Vragengroep> groepen, List<Opmerking> opmerkingen) {
    String vraag = rij.cel("vraag").orElse("");
    String antwoord = rij.cel("antwoord").orElse("");
    if (vraag.isEmpty() || antwoord.isEmpty()) {
      return vraag.isEmpty() ? "de vraag is leeg" : "het antwoord is leeg";
    }
    if (Naamgever.van(vraag).isEmpty()
        || rij.cel("titel").filter(titel -> Naamgever.van(titel).isEmpty()).isPresent()) {
      return "de vraag of de titel heeft geen letters of cijfers";
    }
    if (vraag.length() > Vragengroep.LANGSTE_VRAAG || antwoord.length() > Platmaker.LANGSTE_TEKST) {
      return "de tekst is te lang: een vraag heeft hoogstens %d tekens, een antwoord %d"
          .formatted(Vragengroep.LANGSTE_VRAAG, Platmaker.LANGSTE_TEKST);
    }
    Optional<String> sectie = rij.cel("sectie");
    if (sectie.isPresent() && !Productbestand.kopjes(Taal.NL).contains(sectie.get())) {
      return "sectie '%s' bestaat niet; toegestaan: %s"
          .formatted(sectie.get(), String.join(", ", Productbestand.kopjes(Taal.NL)));
    }
    Optional<Taal> taal = taal(rij.cel("taal").orElse("nl"));
    if (taal.isEmpty()) {
      return "taal moet nl of en zijn";
    }
    Optional<String> product = rij.cel("product");
    if (product.isPresent() && !product.get().equals(Naamgever.van(product.get()))) {
      return "product '"
          + product.get()
          + "' is geen naam van een product, zoals rijbewijs-verlengen";
    }
    String sleutel =
        rij.cel("id")
            .or(() -> product.map(id -> "product " + id))
            .or(() -> rij.cel("titel"))
            .orElse(antwoord);
    groepen
        .computeIfAbsent(
            sleutel,
            nieuw -> new Vragengroep(item, rij.cel("id"), product, rij.cel("titel"), vraag))
        .neem(
            taal.get(),
            vraag,
            new Platmaker("", tekst -> opmerkingen.add(new Opmerking(item, tekst)))
                .markdown(antwoord),
            sectie,
            rij.cel("team"),
            rij.cel("doelgroep"));
    return "";
  }

  /** What this row would be called as a product by itself. */
  private static Optional<String> id(Cellen rij) {
    return rij.cel("id")
        .or(() -> rij.cel("product").map(Vragengroep::idVanProduct))
        .or(() -> rij.cel("titel").or(() -> rij.cel("vraag")).map(Naamgever::van));
  }

  private static Optional<Taal> taal(String code) {
    return List.of(Taal.values()).stream()
        .filter(taal -> taal.code().equals(code.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
