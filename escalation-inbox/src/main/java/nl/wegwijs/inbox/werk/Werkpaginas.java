package nl.wegwijs.inbox.werk;

import gg.jte.Content;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijs.bot.actueel.Actueelredactie;
import nl.wegwijs.bot.balie.Aanwezige;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.Dossier;
import nl.wegwijs.bot.balie.Inzage;
import nl.wegwijs.bot.balie.Rechten;
import nl.wegwijs.bot.balie.Rol;
import nl.wegwijs.bot.balie.Weigering;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.inbox.beeld.Contextbeeld;
import nl.wegwijs.inbox.beeld.Contexttekenaar;
import nl.wegwijs.inbox.beeld.Gespreksbeeld;
import nl.wegwijs.inbox.beeld.Gesprekstekenaar;
import nl.wegwijs.inbox.beeld.Gesprekstekenaar.Geweigerd;
import nl.wegwijs.inbox.beeld.Lijstbeeld;
import nl.wegwijs.inbox.beeld.Plek;
import nl.wegwijs.inbox.pagina.Actueelbanner;
import nl.wegwijs.inbox.pagina.Antwoord;
import nl.wegwijs.inbox.pagina.Bezoek;
import nl.wegwijs.inbox.pagina.Paginas;
import nl.wegwijs.inbox.sjablonen.Templates;

/** The queue, and one gesprek beside it. */
public final class Werkpaginas {
  private final Balie balie;
  private final Actueelredactie actueel;
  private final Templates sjablonen;
  private final InstantSource klok;
  private final Lijstmaker lijsten;
  private final Zoeker zoeker;
  private final Kenmerken kenmerken = new Kenmerken();

  public Werkpaginas(
      Balie balie,
      Actueelredactie actueel,
      Templates sjablonen,
      Zoeker zoeker,
      InstantSource klok) {
    this.balie = balie;
    this.actueel = actueel;
    this.sjablonen = sjablonen;
    this.klok = klok;
    this.lijsten = new Lijstmaker(balie, klok);
    this.zoeker = zoeker;
  }

  public void voegToe(Paginas paginas) {
    paginas.get("/inbox", Paginas.IEDEREEN, this::start);
    paginas.get("/inbox/lijst", Paginas.BALIE, this::lijst);
    paginas.get("/inbox/werk/{kenmerk}", Paginas.BALIE, this::werk);
    paginas.get("/inbox/werk/{kenmerk}/verloop", Paginas.BALIE, this::verloop);
    paginas.get("/inbox/werk/{kenmerk}/zoek", Paginas.BALIE, this::zoek);
  }

  private Antwoord start(Bezoek bezoek) {
    if (!bezoek.heeft(Rol.MEDEWERKER, Rol.COORDINATOR)) {
      return Antwoord.pagina("Welkom", sjablonen.start(bezoek.medewerker().naam(), false));
    }
    Plek plek = Lijstmaker.plek(bezoek);
    Lijstbeeld lijst = lijsten.lijst(bezoek, plek, "");
    Content midden =
        sjablonen.werkLeegmidden("Kies links een gesprek, of neem het volgende uit de wachtrij.");
    return blad(bezoek, "Werk", lijst, midden);
  }

  private Antwoord blad(Bezoek bezoek, String titel, Lijstbeeld lijst, Content midden) {
    Content blad = sjablonen.werkBlad(lijst, bezoek.csrf(), midden, uit -> {}, false);
    return Antwoord.pagina(titel, blad).met("werk.js");
  }

  private Antwoord lijst(Bezoek bezoek) {
    Plek plek = Lijstmaker.plek(bezoek);
    String open = bezoek.vraag("open").orElse("");
    return Antwoord.fragment(sjablonen.werkLijst(lijsten.lijst(bezoek, plek, open)));
  }

  private Antwoord werk(Bezoek bezoek) {
    String kenmerk = bezoek.pad("kenmerk");
    return met(
        balie.gesprek(bezoek.gemeenteId(), bezoek.medewerker(), kenmerk),
        dossier -> {
          boolean notitie = bezoek.vraag("schrijf").filter("notitie"::equals).isPresent();
          return pagina(bezoek, dossier, 200, metTekst(bezoek, dossier), notitie);
        });
  }

  /** A reply at hand or words of a product, put below what was being written. */
  private Geweigerd metTekst(Bezoek bezoek, Dossier dossier) {
    Optional<String> standaard = bezoek.vraag("standaard");
    Optional<String> erbij =
        standaard.isPresent()
            ? beeld(bezoek, dossier, Geweigerd.NIETS).standaard().stream()
                .filter(een -> een.id().equals(standaard.get()))
                .map(Gespreksbeeld.Standaard::tekst)
                .findFirst()
            : bezoek
                .vraag("zet")
                .flatMap(
                    id -> zoeker.invoegen(bezoek, dossier, id, bezoek.vraag("zoek").orElse("")));
    return erbij
        .map(tekst -> {
          String eerder = dossier.concept().map(concept -> concept + "\n\n").orElse("");
          return new Geweigerd("", eerder + tekst, "");
        })
        .orElse(Geweigerd.NIETS);
  }

  /** The page with what was sent and not taken, so that it is not lost. */
  Antwoord geweigerd(Bezoek bezoek, Geweigerd geweigerd) {
    return met(
        balie.ververs(bezoek.gemeenteId(), bezoek.medewerker(), bezoek.pad("kenmerk")),
        dossier -> pagina(bezoek, dossier, 422, geweigerd, !geweigerd.notitie().isEmpty()));
  }

  private Antwoord pagina(
      Bezoek bezoek, Dossier dossier, int status, Geweigerd geweigerd, boolean notitie) {
    Gespreksbeeld gesprek = beeld(bezoek, dossier, geweigerd);
    Lijstbeeld lijst = lijsten.lijst(bezoek, gesprek.plek(), dossier.werk().kenmerk());
    Content gevonden =
        sjablonen.werkZoek(
            zoeker.zoek(bezoek, dossier, gesprek, bezoek.vraag("zoek").orElse("")), bezoek.csrf());
    Content midden =
        sjablonen.werkGesprek(
            gesprek,
            context(bezoek, dossier),
            bezoek.csrf(),
            eigen(),
            notitie,
            gevonden,
            actueel(bezoek, dossier));
    Content blad = sjablonen.werkBlad(lijst, bezoek.csrf(), midden, uit -> {}, false);
    String titel = gesprek.regel().terugbellen() ? "Terugbelverzoek" : "Gesprek";
    return new Antwoord.Pagina(
        status, titel + " " + dossier.werk().kenmerk(), blad, List.of("werk.js"));
  }

  /** What changed in a gesprek, for a page that has it open. */
  private Antwoord verloop(Bezoek bezoek) {
    return verloop(bezoek, bezoek.pad("kenmerk"));
  }

  Antwoord verloop(Bezoek bezoek, String kenmerk) {
    return met(
        balie.ververs(bezoek.gemeenteId(), bezoek.medewerker(), kenmerk),
        dossier ->
            Antwoord.fragment(
                sjablonen.werkVerloop(
                    beeld(bezoek, dossier, Geweigerd.NIETS),
                    context(bezoek, dossier),
                    bezoek.csrf(),
                    eigen())));
  }

  private Antwoord zoek(Bezoek bezoek) {
    return met(
        balie.ververs(bezoek.gemeenteId(), bezoek.medewerker(), bezoek.pad("kenmerk")),
        dossier ->
            Antwoord.fragment(
                sjablonen.werkZoek(
                    zoeker.zoek(
                        bezoek,
                        dossier,
                        beeld(bezoek, dossier, Geweigerd.NIETS),
                        bezoek.vraag("zoek").orElse("")),
                    bezoek.csrf())));
  }

  private Gespreksbeeld beeld(Bezoek bezoek, Dossier dossier, Geweigerd geweigerd) {
    return new Gesprekstekenaar(bezoek.gemeente(), bezoek.medewerker(), nu())
        .teken(dossier, Lijstmaker.plek(bezoek), geweigerd, collegas(bezoek));
  }

  /** What is different for a while about what was asked. */
  private Actueelbanner actueel(Bezoek bezoek, Dossier dossier) {
    Set<String> producten =
        dossier.beurten().stream()
            .flatMap(beurt -> beurt.uitkomst().stream())
            .flatMap(uitkomst -> uitkomst.product().stream())
            .map(Bericht.Bron::id)
            .collect(Collectors.toUnmodifiableSet());
    return Actueelbanner.bij(
        actueel.actueel(bezoek.gemeenteId()), producten, new TeamId(dossier.werk().team()), nu());
  }

  private Contextbeeld context(Bezoek bezoek, Dossier dossier) {
    return new Contexttekenaar(bezoek.gemeente(), nu()).teken(dossier, Lijstmaker.plek(bezoek));
  }

  private List<Aanwezige> collegas(Bezoek bezoek) {
    if (!new Rechten(bezoek.gemeente(), bezoek.medewerker()).coordineert()) {
      return List.of();
    }
    return switch (balie.aanwezigen(bezoek.gemeenteId(), bezoek.medewerker())) {
      case Inzage.Gegeven<List<Aanwezige>>(List<Aanwezige> er) -> er;
      case Inzage.Geweigerd<List<Aanwezige>> niets -> List.of();
      case Inzage.Onbekend<List<Aanwezige>> niets -> List.of();
    };
  }

  private String eigen() {
    return kenmerken.geheim();
  }

  private Instant nu() {
    return klok.instant();
  }

  /** What is shown of something that they may see. */
  interface Toon<T> {
    Antwoord toon(T inhoud);
  }

  /** The page, or why there is none for them. */
  static <T> Antwoord met(Inzage<T> inzage, Toon<T> toon) {
    return switch (inzage) {
      case Inzage.Gegeven<T>(T inhoud) -> toon.toon(inhoud);
      case Inzage.Geweigerd<T>(Weigering weigering) -> weiger(weigering);
      case Inzage.Onbekend<T> niets -> Antwoord.nietGevonden();
    };
  }

  static Antwoord weiger(Weigering weigering) {
    return Antwoord.fout(403, "Geen toegang", weigering.uitleg());
  }

  /** Where to look at that work. */
  static String naar(Bezoek bezoek, String kenmerk) {
    return Lijstmaker.plek(bezoek).werk(kenmerk);
  }

  /** The list that the medewerker had before them. */
  static String lijstpad(Bezoek bezoek) {
    return Optional.of(Lijstmaker.plek(bezoek)).map(Plek::lijst).orElseThrow();
  }
}
