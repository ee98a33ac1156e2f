package nl.wegwijs.gemeente.lezen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import nl.wegwijs.gemeente.Formulier.Bereik;
import nl.wegwijs.gemeente.Formulier.Bron;
import nl.wegwijs.gemeente.Formulier.Controle;
import nl.wegwijs.gemeente.Formulier.Gevolg;
import nl.wegwijs.gemeente.Formulier.Hulp;
import nl.wegwijs.gemeente.Formulier.Keuzemogelijkheid;
import nl.wegwijs.gemeente.Formulier.Soort;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.gemeente.Formulier.Vragen;
import nl.wegwijs.gemeente.Voorwaarde;

/** Reads one field of a form. */
final class VeldLezer {
  private static final Map<String, Soort> SOORTEN = soorten();
  private static final Vorm<Vragen> VERPLICHT =
      Vorm.keuze(
          Map.of("ja", Vragen.VERPLICHT, "nee", Vragen.NOOIT, "overslaan", Vragen.OVERSLAAN));
  private static final Vorm<Gevolg> BIJ_EEN_WAARDE =
      Vorm.keuze(
          Map.of(
              "meld", Gevolg.MELD,
              "noteer", Gevolg.NOTEER,
              "opnieuw", Gevolg.OPNIEUW,
              "bevestig", Gevolg.BEVESTIG,
              "uitweg", Gevolg.UITWEG));
  private static final Pattern VELDNAAM = Pattern.compile("[a-z][a-zA-Z0-9]*");
  private static final int MEESTE_KEUZES = 10;
  private static final int MEESTE_MENSEN = 40;
  private static final int GEEN_GRENS = 36_500;

  private VeldLezer() {}

  static Veld lees(String id, Kaartlezer kaart) {
    if (!VELDNAAM.matcher(id).matches()) {
      kaart.fout(
          "veld '" + id + "'; toegestaan: letters en cijfers, te beginnen met een kleine letter");
    }
    Soort soort = kaart.waarde("soort", Vorm.keuze(SOORTEN));
    Vragen vragen = kaart.waardeOfNiets("verplicht", VERPLICHT).orElse(Vragen.VERPLICHT);
    var veld =
        new Veld(
            id,
            soort,
            kaart.tekst("label"),
            kaart.tekst("vraag"),
            kaart.tekst("toelichting"),
            kaart.tekst("opnieuw"),
            keuzes(kaart, soort),
            vragen,
            VoorwaardeLezer.lees(kaart),
            bereik(kaart, soort),
            controles(kaart),
            kaart.groepOfNiets("weetniet").map(VeldLezer::hulp),
            kaart
                .groepOfNiets("uit")
                .map(VeldLezer::bron)
                .orElse(new Bron(true, List.of(), false, false)));
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

  private static Bereik bereik(Kaartlezer kaart, Soort soort) {
    alleenBij(kaart, "kleinste", soort, Soort.AANTAL);
    alleenBij(kaart, "grootste", soort, Soort.AANTAL);
    alleenBij(kaart, "vooruit", soort, Soort.DATUM);
    alleenBij(kaart, "patroon", soort, Soort.TEKST);
    alleenBij(kaart, "telveld", soort, Soort.NAMEN);
    Optional<String> patroon = kaart.waardeOfNiets("patroon", Vorm.TEKST);
    patroon.ifPresent(regex -> {
      try {
        Pattern.compile(regex);
      } catch (PatternSyntaxException onleesbaar) {
        kaart.fout("patroon", "'" + regex + "' is geen reguliere expressie");
      }
    });
    return new Bereik(
        kaart.waardeOfNiets("kleinste", Vorm.geheel(0, 9999)).orElse(0),
        kaart.waardeOfNiets("grootste", Vorm.geheel(1, 9999)).orElse(MEESTE_MENSEN),
        kaart.waardeOfNiets("vooruit", Vorm.geheel(0, GEEN_GRENS)).orElse(GEEN_GRENS),
        patroon,
        kaart.waardeOfNiets("telveld", Vorm.TEKST));
  }

  private static void alleenBij(Kaartlezer kaart, String sleutel, Soort soort, Soort nodig) {
    if (kaart.heeft(sleutel) && soort != nodig) {
      kaart.fout(
          sleutel,
          "'"
              + sleutel
              + "' kan alleen bij een veld van soort '"
              + nodig.name().toLowerCase(Locale.ROOT)
              + "'");
    }
  }

  /** What is said or done about a value. */
  static List<Controle> controles(Kaartlezer kaart) {
    return kaart.groepenlijstOfNiets("controles").stream().map(VeldLezer::controle).toList();
  }

  private static Controle controle(Kaartlezer kaart) {
    Gevolg dan = kaart.waarde("dan", BIJ_EEN_WAARDE);
    var controle =
        new Controle(
            VoorwaardeLezer.lees(kaart).orElse(Voorwaarde.ALTIJD),
            dan,
            kaart.tekstOfNiets("tekst"),
            kaart.waardeOfNiets("aantekening", Vorm.TEKST),
            kaart.waardeOfNiets("uitweg", Vorm.NAAM));
    boolean zegt =
        switch (dan) {
          case MELD, OPNIEUW, BEVESTIG -> true;
          case NOTEER, UITWEG, ZET -> false;
        };
    if (zegt && controle.tekst().isEmpty()) {
      kaart.fout("sleutel 'tekst' ontbreekt; verwacht: wat de inwoner hierover leest, nl en en");
    }
    if (dan == Gevolg.UITWEG && controle.uitweg().isEmpty()) {
      kaart.fout("sleutel 'uitweg' ontbreekt; verwacht: een naam uit 'uitwegen'");
    }
    if (dan == Gevolg.NOTEER && controle.aantekening().isEmpty()) {
      kaart.fout("sleutel 'aantekening' ontbreekt; verwacht: een feit voor de medewerker");
    }
    kaart.klaar();
    return controle;
  }

  private static Hulp hulp(Kaartlezer kaart) {
    var hulp =
        new Hulp(
            kaart.tekst("tekst"),
            kaart.waardeOfNiets("waarde", Vorm.TEKST),
            kaart.waardeOfNiets("aantekening", Vorm.TEKST),
            kaart.waardeOfNiets("uitweg", Vorm.NAAM));
    kaart.klaar();
    return hulp;
  }

  private static Bron bron(Kaartlezer kaart) {
    var bron =
        new Bron(
            kaart.waardeOfNiets("zin", Vorm.JA_NEE).orElse(true),
            kaart.lijstOfNiets("woorden", Vorm.TEKST),
            kaart.waardeOfNiets("gesprek", Vorm.JA_NEE).orElse(false),
            kaart.waardeOfNiets("medewerker", Vorm.JA_NEE).orElse(false));
    kaart.klaar();
    return bron;
  }

  private static Map<String, Soort> soorten() {
    var soorten = new TreeMap<String, Soort>();
    for (Soort soort : Soort.values()) {
      soorten.put(soort.name().toLowerCase(Locale.ROOT).replace('_', '-'), soort);
    }
    return soorten;
  }
}
