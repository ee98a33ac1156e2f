package nl.wegwijs.inbox.werk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.Dossier;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.bot.vragen.Vraagredactie;
import nl.wegwijs.bot.vragen.Vraaguitslag;
import nl.wegwijs.bot.vragen.Vraagvoorstel.Inhoud;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.inbox.beeld.Woorden;
import nl.wegwijs.inbox.kennis.Vraagvelden;
import nl.wegwijs.inbox.pagina.Antwoord;
import nl.wegwijs.inbox.pagina.Bezoek;
import nl.wegwijs.inbox.pagina.Paginas;
import nl.wegwijs.inbox.sjablonen.Templates;

/**
 * {@code /inbox/werk/{kenmerk}/vraag}: an answer that a medewerker gave, to be proposed to the
 * editors with the question it answered.
 */
public final class Vraagvoorstelpaginas {
  private static final String PAD = "/inbox/werk/{kenmerk}/vraag";

  /** How long an answer holds where nobody says otherwise. */
  private static final int MAANDEN = 6;

  private final Balie balie;
  private final Vraagredactie redactie;
  private final Templates sjablonen;
  private final InstantSource klok;
  private final Vraagvelden velden = new Vraagvelden();

  public Vraagvoorstelpaginas(
      Balie balie, Vraagredactie redactie, Templates sjablonen, InstantSource klok) {
    this.balie = balie;
    this.redactie = redactie;
    this.sjablonen = sjablonen;
    this.klok = klok;
  }

  /** Adds its pages. */
  public void voegToe(Paginas paginas) {
    paginas.get(PAD, Paginas.BALIE, this::toon);
    paginas.post(PAD, Paginas.BALIE, this::stelVoor);
  }

  private Antwoord toon(Bezoek bezoek) {
    int beurt = nummer(bezoek.vraag("beurt").orElse(""));
    return bij(
        bezoek,
        dossier ->
            antwoord(dossier, beurt)
                .map(tekst ->
                    pagina(bezoek, beurt, inhoud(bezoek, dossier, beurt, tekst), List.of()))
                .orElseGet(Antwoord::nietGevonden));
  }

  private Antwoord stelVoor(Bezoek bezoek) {
    int beurt = nummer(bezoek.formulier().tekst("beurt"));
    Inhoud inhoud = velden.lees(bezoek.formulier(), vandaag());
    return bij(
        bezoek,
        dossier -> {
          if (antwoord(dossier, beurt).isEmpty()) {
            return Antwoord.nietGevonden();
          }
          Vraaguitslag uitslag =
              redactie.stelVoor(
                  bezoek.gemeenteId(),
                  bezoek.medewerker(),
                  dossier.werk().gesprek(),
                  beurt,
                  dossier.werk().taal(),
                  inhoud);
          return switch (uitslag) {
            case Vraaguitslag.Gedaan gedaan ->
                Antwoord.naar(Werkpaginas.naar(bezoek, dossier.werk().kenmerk()))
                    .met("Naar de redactie gestuurd. Een redacteur leest het eerst.");
            case Vraaguitslag.Mislukt(List<String> waarom) -> pagina(bezoek, beurt, inhoud, waarom);
            case Vraaguitslag.Geweigerd() -> Antwoord.geenRecht();
            case Vraaguitslag.Onbekend() -> Antwoord.nietGevonden();
          };
        });
  }

  private Antwoord bij(Bezoek bezoek, Werkpaginas.Toon<Dossier> toon) {
    return Werkpaginas.met(
        balie.ververs(bezoek.gemeenteId(), bezoek.medewerker(), bezoek.pad("kenmerk")), toon);
  }

  private Antwoord pagina(Bezoek bezoek, int beurt, Inhoud inhoud, List<String> fouten) {
    String kenmerk = bezoek.pad("kenmerk");
    return new Antwoord.Pagina(
        fouten.isEmpty() ? 200 : 422,
        "Bewaar als vraag en antwoord",
        sjablonen.werkVraag(
            Werkpaginas.naar(bezoek, kenmerk),
            Lijstmaker.plek(bezoek).actie(kenmerk, "vraag"),
            bezoek.csrf(),
            beurt,
            velden.velden(bezoek.gemeente(), inhoud),
            fouten),
        List.of());
  }

  /** What a medewerker wrote in that beurt; empty where it was somebody else. */
  private static Optional<String> antwoord(Dossier dossier, int nummer) {
    return dossier.beurten().stream()
        .filter(beurt -> beurt.nummer() == nummer)
        .map(beurt ->
            beurt.berichten().stream()
                .filter(bericht -> bericht.van() == Van.MEDEWERKER)
                .map(Bericht::tekst)
                .collect(Collectors.joining("\n")))
        .filter(tekst -> !tekst.isBlank())
        .findFirst();
  }

  private Inhoud inhoud(Bezoek bezoek, Dossier dossier, int beurt, String antwoord) {
    Taal taal = dossier.werk().taal();
    List<Beurt> ervoor =
        dossier.beurten().reversed().stream().filter(een -> een.nummer() < beurt).toList();
    String vraag =
        ervoor.stream()
            .flatMap(een -> een.inkomend().stream())
            .map(Beurt.Inkomend::tekst)
            .findFirst()
            .orElse("");
    String product =
        ervoor.stream()
            .flatMap(een -> een.uitkomst().stream())
            .flatMap(uitkomst -> uitkomst.product().stream())
            .map(Bericht.Bron::id)
            .findFirst()
            .orElse("");
    return new Inhoud(
        redactie.masker(bezoek.gemeenteId(), taal, vraag, true),
        redactie.masker(bezoek.gemeenteId(), taal, antwoord, false),
        product,
        vandaag().plusMonths(MAANDEN));
  }

  private LocalDate vandaag() {
    return LocalDate.ofInstant(klok.instant(), Woorden.NEDERLAND);
  }

  private static int nummer(String tekst) {
    return tekst.matches("[0-9]{1,9}") ? Integer.parseInt(tekst) : -1;
  }
}
