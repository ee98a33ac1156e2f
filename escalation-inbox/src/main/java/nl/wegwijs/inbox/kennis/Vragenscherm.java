package nl.wegwijs.inbox.kennis;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijs.bot.vragen.Vraagredactie;
import nl.wegwijs.bot.vragen.Vraaguitslag;
import nl.wegwijs.bot.vragen.Vraagvoorstel;
import nl.wegwijs.bot.vragen.Vraagvoorstel.Besluit;
import nl.wegwijs.bot.vragen.Vraagvoorstel.Inhoud;
import nl.wegwijs.bot.vragen.Vraagvoorstel.Stand;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.inbox.pagina.Antwoord;
import nl.wegwijs.inbox.pagina.Bezoek;
import nl.wegwijs.inbox.pagina.Paginas;
import nl.wegwijs.inbox.sjablonen.Templates;

/**
 * {@code /inbox/kennis/vragen}: answers that medewerkers gave and proposed, to be changed, approved
 * or refused. Whatever goes wrong, what was typed is still there.
 */
public final class Vragenscherm {
  private static final String PAD = Productenscherm.PAD + "/vragen";
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.forLanguageTag("nl"));

  private final Vraagredactie redactie;
  private final Templates sjablonen;
  private final InstantSource klok;
  private final Vraagvelden velden = new Vraagvelden();

  public Vragenscherm(Vraagredactie redactie, Templates sjablonen, InstantSource klok) {
    this.redactie = redactie;
    this.sjablonen = sjablonen;
    this.klok = klok;
  }

  /** Adds its pages. */
  public void voegToe(Paginas paginas) {
    paginas.get(PAD, Paginas.REDACTIE, this::lijst);
    paginas.get(PAD + "/{voorstel}", Paginas.REDACTIE, this::toon);
    paginas.post(PAD + "/{voorstel}", Paginas.REDACTIE, this::doe);
  }

  private Antwoord lijst(Bezoek bezoek) {
    List<Vraagvoorstel> alle = redactie.voorstellen(bezoek.gemeenteId(), bezoek.medewerker());
    var beeld =
        new Vragenbeeld(
            alle.stream()
                .filter(een -> een.stand() == Stand.OPEN)
                .map(een -> rij(bezoek, een))
                .toList(),
            alle.stream()
                .filter(een -> een.stand() != Stand.OPEN)
                .map(een -> rij(bezoek, een))
                .toList());
    return Antwoord.pagina("Vragen en antwoorden", sjablonen.kennisVragen(beeld));
  }

  private Vragenbeeld.Rij rij(Bezoek bezoek, Vraagvoorstel een) {
    String tekst =
        een.stand() == Stand.GOEDGEKEURD
            ? een.besluit()
                .map(Besluit::toelichting)
                .map(id -> Productenscherm.product(id, ""))
                .orElse("")
            : "";
    return new Vragenbeeld.Rij(
        PAD + "/" + een.id(),
        een.vraag(),
        bezoek.gemeente().producten().product(een.product(), Taal.NL).map(Product::naam).orElse(""),
        een.eigenaar().naam(),
        moment(een.op()),
        een.herzienVoor().toString(),
        !een.herzienVoor().isAfter(vandaag()),
        een.besluit().map(besluit -> afloop(een.stand(), besluit)).orElse(""),
        tekst);
  }

  private static String afloop(Stand stand, Besluit besluit) {
    String wie = besluit.wie().naam() + ", " + moment(besluit.op());
    return switch (stand) {
      case OPEN -> "";
      case GOEDGEKEURD -> "Goedgekeurd door " + wie;
      case AFGEWEZEN -> "Afgewezen door " + wie + ": " + besluit.toelichting();
    };
  }

  private Antwoord toon(Bezoek bezoek) {
    return open(bezoek)
        .map(een -> pagina(bezoek, een, een.inhoud(), List.of(), ""))
        .orElseGet(Antwoord::nietGevonden);
  }

  private Optional<Vraagvoorstel> open(Bezoek bezoek) {
    return redactie
        .voorstel(bezoek.gemeenteId(), bezoek.medewerker(), bezoek.pad("voorstel"))
        .filter(een -> een.stand() == Stand.OPEN);
  }

  private Antwoord doe(Bezoek bezoek) {
    Optional<Vraagvoorstel> gevonden = open(bezoek);
    if (gevonden.isEmpty()) {
      return Antwoord.naar(PAD).met("Hierover is al beslist.");
    }
    Vraagvoorstel een = gevonden.get();
    Inhoud inhoud = velden.lees(bezoek.formulier(), vandaag());
    String reden = bezoek.formulier().tekst("reden");
    int versie = versie(bezoek.formulier().tekst("versie"));
    return switch (bezoek.formulier().tekst("actie")) {
      case "bewaar" ->
          na(
              bezoek,
              redactie.bewaar(bezoek.gemeenteId(), bezoek.medewerker(), een.id(), versie, inhoud),
              een,
              "Bewaard. Inwoners zien het nog niet.");
      case "keur-goed" ->
          na(
              bezoek,
              redactie.keurGoed(bezoek.gemeenteId(), bezoek.medewerker(), een.id(), versie, inhoud),
              een,
              "Goedgekeurd. Inwoners en medewerkers krijgen dit antwoord binnen een paar seconden.");
      case "wijs-af" ->
          na(
              bezoek,
              redactie.wijsAf(bezoek.gemeenteId(), bezoek.medewerker(), een.id(), versie, reden),
              een,
              "Afgewezen.");
      default -> Antwoord.ongeldig("Kies wat u met de vraag wilt doen.");
    };
  }

  private Antwoord na(Bezoek bezoek, Vraaguitslag uitslag, Vraagvoorstel een, String gedaan) {
    return switch (uitslag) {
      case Vraaguitslag.Gedaan(Vraagvoorstel voorstel) ->
          Antwoord.naar(voorstel.stand() == Stand.OPEN ? PAD + "/" + voorstel.id() : PAD)
              .met(gedaan);
      case Vraaguitslag.Mislukt(List<String> waarom) ->
          pagina(
              bezoek,
              een,
              velden.lees(bezoek.formulier(), vandaag()),
              waarom,
              bezoek.formulier().tekst("reden"));
      case Vraaguitslag.Geweigerd() -> Antwoord.geenRecht();
      case Vraaguitslag.Onbekend() -> Antwoord.nietGevonden();
    };
  }

  private Antwoord pagina(
      Bezoek bezoek, Vraagvoorstel een, Inhoud inhoud, List<String> fouten, String reden) {
    var beeld =
        new Vragenbeeld.Vraag(
            bezoek.csrf(),
            PAD + "/" + een.id(),
            een.versie(),
            een.vraag(),
            een.eigenaar().naam(),
            moment(een.op()),
            een.taal() == Taal.EN
                ? "Deze vraag is in het Engels gesteld. Schrijf vraag en antwoord in het Nederlands."
                : "",
            fouten,
            velden.velden(bezoek.gemeente(), inhoud),
            reden);
    return new Antwoord.Pagina(
        fouten.isEmpty() ? 200 : 422,
        "Vraag en antwoord",
        sjablonen.kennisVraag(beeld),
        List.of("kennis.js"));
  }

  private LocalDate vandaag() {
    return LocalDate.ofInstant(klok.instant(), NEDERLAND);
  }

  private static String moment(Instant op) {
    return MOMENT.format(op.atZone(NEDERLAND));
  }

  private static int versie(String tekst) {
    return tekst.matches("[0-9]{1,9}") ? Integer.parseInt(tekst) : 0;
  }
}
