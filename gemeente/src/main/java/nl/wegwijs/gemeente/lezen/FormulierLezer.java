package nl.wegwijs.gemeente.lezen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Keuzemogelijkheid;
import nl.wegwijs.gemeente.Formulier.Soort;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.gemeente.Formulier.Voorwaarde;
import nl.wegwijs.gemeente.Regel;

/** Reads one form of {@code formulieren/}: its fields in the order of the file. */
final class FormulierLezer {
  private static final Map<String, Soort> SOORTEN = soorten();
  private static final Pattern VELDNAAM = Pattern.compile("[a-z][a-zA-Z0-9]*");
  private static final int MEESTE_KEUZES = 10;

  private final Verwijzingen verwijzingen;
  private final Map<String, Regel> regels;
  private final Meldingen meldingen;

  FormulierLezer(Verwijzingen verwijzingen, Map<String, Regel> regels, Meldingen meldingen) {
    this.verwijzingen = verwijzingen;
    this.regels = regels;
    this.meldingen = meldingen;
  }

  Formulier lees(String id, String versie, Kaartlezer kaart) {
    SequencedMap<String, Veld> velden = new LinkedHashMap<>();
    kaart
        .groep("velden")
        .groepen()
        .forEach((naam, groep) -> velden.put(naam, veld(naam, groep, velden)));
    var formulier =
        new Formulier(
            id,
            versie,
            kaart.tekst("naam"),
            verwijzingen.team(kaart, "team"),
            List.copyOf(velden.values()));
    kaart.klaar();
    return formulier;
  }

  private Veld veld(String id, Kaartlezer kaart, Map<String, Veld> eerder) {
    if (!VELDNAAM.matcher(id).matches()) {
      kaart.fout(
          "veld '" + id + "'; toegestaan: letters en cijfers, te beginnen met een kleine letter");
    }
    Soort soort = kaart.waarde("soort", Vorm.keuze(SOORTEN));
    var veld =
        new Veld(
            id,
            soort,
            kaart.tekst("label"),
            kaart.tekst("vraag"),
            kaart.tekst("toelichting"),
            kaart.tekst("opnieuw"),
            keuzes(kaart, soort),
            kaart.waardeOfNiets("verplicht", Vorm.JA_NEE).orElse(true),
            kaart.groepOfNiets("als").flatMap(als -> voorwaarde(als, eerder)));
    kaart.klaar();
    return veld;
  }

  private static List<Keuzemogelijkheid> keuzes(Kaartlezer kaart, Soort soort) {
    var keuzes = new ArrayList<Keuzemogelijkheid>();
    kaart
        .groepOfNiets("keuzes")
        .ifPresent(groep ->
            groep
                .groepen()
                .forEach((waarde, keuze) -> {
                  keuzes.add(
                      new Keuzemogelijkheid(
                          waarde, keuze.tekst("label"), keuze.lijstOfNiets("woorden", Vorm.TEKST)));
                  keuze.klaar();
                }));
    if (soort != Soort.KEUZE && !keuzes.isEmpty()) {
      kaart.fout("keuzes", "alleen een veld van soort 'keuze' heeft keuzes");
    }
    if (soort == Soort.KEUZE && (keuzes.size() < 2 || keuzes.size() > MEESTE_KEUZES)) {
      kaart.fout("keuzes", "een veld van soort 'keuze' heeft 2 tot " + MEESTE_KEUZES + " keuzes");
    }
    return keuzes;
  }

  private Optional<Voorwaarde> voorwaarde(Kaartlezer als, Map<String, Veld> eerder) {
    Voorwaarde voorwaarde = null;
    if (als.heeft("regel")) {
      voorwaarde = regelGeeft(als, eerder);
    } else if (als.heeft("boven")) {
      voorwaarde = veldBoven(als, eerder);
    } else if (als.heeft("veld")) {
      voorwaarde = veldIs(als, eerder);
    } else {
      meldingen.fout(
          als.plek(),
          "'als' heeft 'veld' met 'is', 'veld' met 'boven', of 'regel' met 'geeft' nodig");
    }
    als.klaar();
    return Optional.ofNullable(voorwaarde);
  }

  private static Voorwaarde veldIs(Kaartlezer als, Map<String, Veld> eerder) {
    String veld = als.waarde("veld", Vorm.TEKST);
    List<String> waarden = als.lijst("is", Vorm.TEKST);
    if (eerderVeld(als, "veld", veld, eerder)) {
      controleerWaarden(als, "is", eerder, veld, waarden);
    }
    return new Voorwaarde.VeldIs(veld, waarden);
  }

  private static Voorwaarde veldBoven(Kaartlezer als, Map<String, Veld> eerder) {
    String veld = als.waarde("veld", Vorm.TEKST);
    int grens = als.waarde("boven", Vorm.geheel(0, 1000));
    Veld gevonden = eerder.get(veld);
    if (eerderVeld(als, "veld", veld, eerder)
        && gevonden != null
        && gevonden.soort() != Soort.AANTAL) {
      als.fout(
          "boven",
          "'boven' kan alleen bij een veld van soort 'aantal'; '" + veld + "' is dat niet");
    }
    return new Voorwaarde.VeldBoven(veld, grens);
  }

  private Voorwaarde regelGeeft(Kaartlezer als, Map<String, Veld> eerder) {
    String id = als.waarde("regel", Vorm.NAAM);
    List<String> uitkomsten = als.lijst("geeft", Vorm.NAAM);
    Regel regel = regels.get(id);
    if (regel == null) {
      als.fout(
          "regel",
          "regel '" + id + "' bestaat niet; in regels/ staan: " + Opsomming.van(regels.keySet()));
      return new Voorwaarde.RegelGeeft(id, uitkomsten);
    }
    for (Regel.Rij rij : regel.rijen()) {
      rij.als()
          .forEach((veld, waarden) -> {
            if (eerderVeld(als, "regel", veld, eerder)) {
              controleerWaarden(als, "regel", eerder, veld, waarden);
            }
          });
    }
    return new Voorwaarde.RegelGeeft(id, uitkomsten);
  }

  private static boolean eerderVeld(
      Kaartlezer als, String sleutel, String veld, Map<String, Veld> eerder) {
    if (eerder.containsKey(veld)) {
      return true;
    }
    als.fout(
        sleutel,
        "veld '"
            + veld
            + "' wordt niet eerder gevraagd; eerder gevraagd: "
            + String.join(", ", eerder.keySet()));
    return false;
  }

  private static void controleerWaarden(
      Kaartlezer als, String sleutel, Map<String, Veld> eerder, String naam, List<String> waarden) {
    Veld veld = eerder.get(naam);
    if (veld == null || (veld.soort() != Soort.KEUZE && veld.soort() != Soort.JA_NEE)) {
      return;
    }
    List<String> mogelijk =
        veld.soort() == Soort.JA_NEE
            ? List.of("ja", "nee")
            : veld.keuzes().stream().map(Keuzemogelijkheid::waarde).toList();
    for (String waarde : waarden) {
      if (!mogelijk.contains(waarde)) {
        als.fout(
            sleutel,
            "'"
                + waarde
                + "' is geen antwoord op '"
                + naam
                + "'; mogelijk: "
                + String.join(", ", mogelijk));
      }
    }
  }

  private static Map<String, Soort> soorten() {
    var soorten = new TreeMap<String, Soort>();
    for (Soort soort : Soort.values()) {
      soorten.put(soort.name().toLowerCase(Locale.ROOT).replace('_', '-'), soort);
    }
    return soorten;
  }
}
