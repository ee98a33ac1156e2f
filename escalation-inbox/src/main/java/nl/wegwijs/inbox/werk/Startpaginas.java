package nl.wegwijs.inbox.werk;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.Balieuitslag;
import nl.wegwijs.bot.balie.Dossier;
import nl.wegwijs.bot.dialoog.Voorinvuller;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Soort;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.inbox.beeld.Startbeeld;
import nl.wegwijs.inbox.pagina.Antwoord;
import nl.wegwijs.inbox.pagina.Bezoek;
import nl.wegwijs.inbox.pagina.Paginas;
import nl.wegwijs.inbox.sjablonen.Templates;

/**
 * {@code /inbox/werk/{kenmerk}/formulier}: gives a gesprek back to the assistant with a form to
 * start, filled in with what the medewerker knows already.
 */
public final class Startpaginas {
  private static final String PAD = "/inbox/werk/{kenmerk}/formulier";
  private static final String VELD = "veld-";

  private final Balie balie;
  private final Voorinvuller voorinvuller;
  private final Templates sjablonen;
  private final InstantSource klok;

  public Startpaginas(
      Balie balie, Voorinvuller voorinvuller, Templates sjablonen, InstantSource klok) {
    this.balie = balie;
    this.voorinvuller = voorinvuller;
    this.sjablonen = sjablonen;
    this.klok = klok;
  }

  /** Adds its pages. */
  public void voegToe(Paginas paginas) {
    paginas.get(PAD, Paginas.BALIE, this::toon);
    paginas.post(PAD, Paginas.BALIE, this::start);
  }

  private Antwoord toon(Bezoek bezoek) {
    String gekozen = bezoek.vraag("formulier").orElse("");
    return bij(bezoek, dossier -> pagina(bezoek, gekozen, bekend(dossier, gekozen), Map.of()));
  }

  /** What the inwoner filled in already stands in the fields, so that nothing is typed twice. */
  private static Map<String, String> bekend(Dossier dossier, String gekozen) {
    var waarden = new LinkedHashMap<String, String>();
    toestand(dossier).stream()
        .flatMap(toestand -> toestand.formulier().stream())
        .filter(lopend -> lopend.formulier().equals(gekozen))
        .forEach(lopend -> waarden.putAll(lopend.waarden()));
    return waarden;
  }

  private Antwoord start(Bezoek bezoek) {
    String kenmerk = bezoek.pad("kenmerk");
    String gekozen = bezoek.formulier().tekst("formulier");
    Map<String, String> getypt = getypt(bezoek, gekozen);
    return bij(
        bezoek,
        dossier -> {
          Optional<Toestand> toestand = toestand(dossier);
          if (toestand.isEmpty()) {
            return Antwoord.nietGevonden();
          }
          Voorinvuller.Uitslag proef =
              voorinvuller.vul(bezoek.gemeente(), toestand.get(), gekozen, getypt, klok.instant());
          return switch (proef) {
            case Voorinvuller.Uitslag.Fout(Map<String, String> fouten) ->
                pagina(bezoek, gekozen, getypt, fouten);
            case Voorinvuller.Uitslag.Onbekend() -> pagina(bezoek, "", Map.of(), Map.of());
            case Voorinvuller.Uitslag.Klaar klaar -> {
              Balieuitslag uitslag =
                  balie.naarAssistent(
                      bezoek.gemeenteId(),
                      bezoek.medewerker(),
                      kenmerk,
                      bezoek.formulier().tekst("notitie"),
                      moment ->
                          voorinvuller.vul(
                              bezoek.gemeente(), moment, gekozen, getypt, klok.instant()));
              yield Werkhandelingen.naar(
                  bezoek, kenmerk, uitslag, "Teruggegeven aan de assistent, met het formulier.");
            }
          };
        });
  }

  private static Optional<Toestand> toestand(Dossier dossier) {
    return dossier.beurten().isEmpty()
        ? Optional.empty()
        : Optional.of(dossier.beurten().getLast().toestand());
  }

  private static Map<String, String> getypt(Bezoek bezoek, String gekozen) {
    var getypt = new LinkedHashMap<String, String>();
    formulier(bezoek, gekozen)
        .ifPresent(formulier ->
            Voorinvuller.velden(formulier)
                .forEach(
                    veld -> getypt.put(veld.id(), bezoek.formulier().tekst(VELD + veld.id()))));
    return getypt;
  }

  private static Optional<Formulier> formulier(Bezoek bezoek, String id) {
    return Voorinvuller.formulieren(bezoek.gemeente()).stream()
        .filter(formulier -> formulier.id().equals(id))
        .findFirst();
  }

  private Antwoord bij(Bezoek bezoek, Werkpaginas.Toon<Dossier> toon) {
    return Werkpaginas.met(
        balie.ververs(bezoek.gemeenteId(), bezoek.medewerker(), bezoek.pad("kenmerk")), toon);
  }

  private Antwoord pagina(
      Bezoek bezoek, String gekozen, Map<String, String> waarden, Map<String, String> fouten) {
    String kenmerk = bezoek.pad("kenmerk");
    List<Startbeeld.Veld> velden =
        formulier(bezoek, gekozen).stream()
            .flatMap(formulier -> Voorinvuller.velden(formulier).stream())
            .map(veld ->
                veld(veld, waarden.getOrDefault(veld.id(), ""), fouten.getOrDefault(veld.id(), "")))
            .toList();
    var beeld =
        new Startbeeld(
            Werkpaginas.naar(bezoek, kenmerk),
            Lijstmaker.plek(bezoek).actie(kenmerk, "formulier"),
            bezoek.csrf(),
            Voorinvuller.formulieren(bezoek.gemeente()).stream()
                .map(een -> new Startbeeld.Keuze(een.id(), een.naam().nl()))
                .toList(),
            velden.isEmpty() ? "" : gekozen,
            bezoek.formulier().tekst("notitie"),
            velden);
    return new Antwoord.Pagina(
        fouten.isEmpty() ? 200 : 422,
        "Naar assistent met een formulier",
        sjablonen.werkStart(beeld),
        List.of());
  }

  private static Startbeeld.Veld veld(Veld veld, String waarde, String fout) {
    List<Startbeeld.Keuze> keuzes =
        veld.soort() == Soort.JA_NEE
            ? List.of(new Startbeeld.Keuze("ja", "Ja"), new Startbeeld.Keuze("nee", "Nee"))
            : veld.keuzes().stream()
                .map(keuze -> new Startbeeld.Keuze(keuze.waarde(), keuze.label().nl()))
                .toList();
    return new Startbeeld.Veld(VELD + veld.id(), veld.label().nl(), waarde, keuzes, fout);
  }
}
