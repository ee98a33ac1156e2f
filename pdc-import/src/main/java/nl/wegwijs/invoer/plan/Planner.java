package nl.wegwijs.invoer.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.lezen.Productbestand;
import nl.wegwijs.gemeente.schrijven.Productblad;
import nl.wegwijs.invoer.bron.Bron;
import nl.wegwijs.invoer.bron.BronfoutException;
import nl.wegwijs.invoer.bron.Bronproduct;
import nl.wegwijs.invoer.bron.Bronteksten;
import nl.wegwijs.invoer.bron.Bronteksten.Landelijk;
import nl.wegwijs.invoer.bron.Oogst;
import nl.wegwijs.invoer.bron.Opmerking;
import nl.wegwijs.invoer.plan.Verslag.Soort;

/** Works out what an import would change, and writes nothing. */
public final class Planner {
  private final Path gemeenten;
  private final GemeenteId gemeente;
  private final String team;
  private final LocalDate vandaag;

  /**
   * @param team the team of a product that is new, where the source names none
   */
  public Planner(Path gemeenten, GemeenteId gemeente, String team, LocalDate vandaag) {
    this.gemeenten = gemeenten;
    this.gemeente = gemeente;
    this.team = team;
    this.vandaag = vandaag;
  }

  /**
   * Reads the source and lays it beside the files as they are.
   *
   * @throws BronfoutException where the source cannot be read or holds no product at all
   */
  public Invoerplan plan(Bron bron) {
    Oogst oogst = bron.lees();
    if (oogst.producten().isEmpty()) {
      throw new BronfoutException(
          bron.naam()
              + ": de bron gaf geen enkel bruikbaar product (%d overgeslagen); er is niets gewijzigd"
                  .formatted(oogst.overgeslagen().size())
              + eerste(oogst.overgeslagen()));
    }
    return new Werk(bron.naam(), oogst, Lagen.lees(gemeenten, gemeente)).plan();
  }

  private static String eerste(List<Opmerking> overgeslagen) {
    return overgeslagen.stream()
        .findFirst()
        .map(een -> "; de eerste: " + een.item() + ": " + een.tekst())
        .orElse("");
  }

  /** One plan in the making. */
  private final class Werk {
    private final String bron;
    private final Oogst oogst;
    private final Lagen lagen;
    private final Verslag verslag = new Verslag();
    private final Map<String, Bestandswijziging> wijzigingen = new TreeMap<>();
    private final SequencedMap<String, String> gekoppeld;

    Werk(String bron, Oogst oogst, Lagen lagen) {
      this.bron = bron;
      this.oogst = oogst;
      this.lagen = lagen;
      verslag.meld(Soort.OVERGESLAGEN, oogst.overgeslagen());
      verslag.meld(Soort.OPMERKING, oogst.opmerkingen());
      var overgeslagen = new ArrayList<Opmerking>();
      var opmerkingen = new ArrayList<Opmerking>();
      this.gekoppeld =
          new Koppelaar(lagen, bron).koppel(oogst.producten(), overgeslagen, opmerkingen);
      verslag.meld(Soort.OVERGESLAGEN, overgeslagen);
      verslag.meld(Soort.OPMERKING, opmerkingen);
    }

    Invoerplan plan() {
      for (Bronproduct product : oogst.producten()) {
        String id = gekoppeld.get(product.id());
        if (id != null) {
          neem(product, id);
        }
      }
      markeerVerdwenen();
      return new Invoerplan(List.copyOf(wijzigingen.values()), verslag);
    }

    private void neem(Bronproduct product, String id) {
      boolean landelijk = lagen.landelijk(id, Taal.NL).isPresent();
      Bronteksten nederlands = landelijk ? product.nl() : product.nl().aangevuld();
      var delen = delen(product, Bronwaarden.van(nederlands, Taal.NL));
      if (!landelijk) {
        String mis = nietNieuw(product, delen);
        if (!mis.isEmpty()) {
          verslag.meld(Soort.OVERGESLAGEN, product.item(), mis);
          return;
        }
        delen = new LinkedHashMap<>(Bronwaarden.nieuw(product, delen, team));
      } else {
        product.nl().team().ifPresent(eigen -> verslagTeam(product, eigen));
      }
      int voor = wijzigingen.size();
      var behouden = new ArrayList<>(voeg(product, id, Taal.NL, nederlands, delen));
      Optional<Bronteksten> engels = product.aangeboden() ? product.en() : Optional.empty();
      engels.ifPresent(teksten -> behouden.addAll(engels(product, id, teksten)));
      boolean anders = wijzigingen.size() > voor;
      boolean erbij = !lagen.kent(id);
      verslag.meld(
          !anders ? Soort.GELIJK : erbij ? Soort.NIEUW : Soort.GEWIJZIGD, product.item(), id);
      if (!behouden.isEmpty()) {
        verslag.meld(Soort.BEHOUDEN, product.item(), id + ": " + String.join(", ", behouden));
      }
    }

    private void verslagTeam(Bronproduct product, String eigen) {
      verslag.meld(
          Soort.OPMERKING,
          product.item(),
          "team '" + eigen + "' geldt alleen voor een nieuw product");
    }

    private SequencedMap<String, List<String>> delen(
        Bronproduct product, SequencedMap<String, List<String>> zegt) {
      var delen = new LinkedHashMap<>(zegt);
      if (!product.aangeboden()) {
        delen.put("aangeboden", List.of("nee"));
      }
      product
          .valtOnder()
          .ifPresent(ouder -> {
            String id = gekoppeld.get(ouder);
            if (id != null && !id.equals(gekoppeld.get(product.id()))) {
              delen.put("suggesties", List.of(id));
            }
          });
      return delen;
    }

    private String nietNieuw(Bronproduct product, SequencedMap<String, List<String>> delen) {
      if (!product.aangeboden()) {
        return "de gemeente biedt dit niet aan en er is geen landelijke tekst van";
      }
      if (!delen.containsKey("naam")) {
        return "een nieuw product zonder Nederlandse naam";
      }
      return delen.containsKey(Delen.KORT)
          ? ""
          : "een nieuw product zonder tekst voor het korte antwoord";
    }

    private List<String> engels(Bronproduct product, String id, Bronteksten zegt) {
      Bronteksten teksten = lagen.landelijk(id, Taal.EN).isPresent() ? zegt : zegt.aangevuld();
      var delen = Bronwaarden.van(teksten, Taal.EN);
      boolean erIsEen =
          lagen.landelijk(id, Taal.EN).isPresent() || lagen.eigen(id, Taal.EN).isPresent();
      if (!erIsEen && !(delen.containsKey("naam") && delen.containsKey(Delen.KORT))) {
        verslag.meld(Soort.OPMERKING, product.item(), "geen Engelse naam of tekst");
        return List.of();
      }
      return voeg(product, id, Taal.EN, teksten, delen);
    }

    /** The parts that were kept as somebody changed them here. */
    private List<String> voeg(
        Bronproduct product,
        String id,
        Taal taal,
        Bronteksten teksten,
        SequencedMap<String, List<String>> delen) {
      LocalDate dag =
          dag(
              product,
              lagen.landelijk(id, taal).isPresent() ? Optional.empty() : teksten.landelijk());
      Samenvoeger.Uitkomst uitkomst =
          new Samenvoeger(bron, product.id(), teksten.aanvulling(), dag)
              .voeg(id, taal, lagen.eigen(id, taal), lagen.landelijk(id, taal), delen);
      wijzig(Productbestand.naam(id, taal), uitkomst.blad());
      return uitkomst.behouden();
    }

    /** The later of what the gemeente published and, where that counts, the national text. */
    private LocalDate dag(Bronproduct product, Optional<Landelijk> landelijk) {
      return Stream.concat(
              product.gewijzigdOp().stream(), landelijk.flatMap(Landelijk::gewijzigdOp).stream())
          .filter(op -> !op.isAfter(vandaag))
          .max(Comparator.naturalOrder())
          .orElse(vandaag);
    }

    private void wijzig(String bestand, Productblad blad) {
      boolean zoalsHetWas = blad == lagen.eigen().get(bestand);
      boolean leegEnNieuw = !lagen.eigen().containsKey(bestand) && Afkomst.van(blad).isEmpty();
      if (!zoalsHetWas && !leegEnNieuw) {
        wijzigingen.put(
            bestand,
            new Bestandswijziging(
                bestand, Optional.ofNullable(lagen.teksten().get(bestand)), blad.tekst()));
      }
    }

    private void markeerVerdwenen() {
      lagen
          .eigen()
          .forEach((bestand, blad) ->
              Afkomst.van(blad)
                  .filter(van -> van.bron().equals(bron) && !oogst.gezien().contains(van.id()))
                  .filter(van -> !wijzigingen.containsKey(bestand))
                  .ifPresent(van -> verdwenen(bestand, blad, van)));
    }

    private void verdwenen(String bestand, Productblad blad, Afkomst van) {
      verslag.meld(Soort.VERDWENEN, van.id(), bestand + " is gemarkeerd, niet verwijderd");
      if (van.verdwenenOp().isEmpty()) {
        wijzig(bestand, van.verdwenen(vandaag.toString()).in(blad));
      }
    }
  }
}
