package nl.wegwijs.inbox.actueel;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijs.bot.actueel.Actueelredactie;
import nl.wegwijs.bot.actueel.Actueeluitslag;
import nl.wegwijs.bot.actueel.Actueelversie;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Team;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.gemeente.actueel.Actueel;
import nl.wegwijs.gemeente.actueel.Bereik;
import nl.wegwijs.gemeente.actueel.Mededeling;
import nl.wegwijs.gemeente.actueel.Uitschakeling;
import nl.wegwijs.gemeente.lezen.Fout;
import nl.wegwijs.inbox.actueel.Actueelbeeld.Kaart;
import nl.wegwijs.inbox.actueel.Actueelbeeld.Versie;
import nl.wegwijs.inbox.actueel.Actueelbeeld.Vink;
import nl.wegwijs.inbox.pagina.Actueelbanner;
import nl.wegwijs.inbox.pagina.Antwoord;
import nl.wegwijs.inbox.pagina.Bezoek;
import nl.wegwijs.inbox.pagina.Paginas;
import nl.wegwijs.inbox.sjablonen.Templates;

/** {@code /inbox/actueel}: notices for inwoners, and the switch that turns the assistant off. */
public final class Actueelscherm {
  private static final String PAD = "/inbox/actueel";
  private static final int MEESTE_VERSIES = 15;
  private static final int LANGSTE_TOELICHTING = 200;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.forLanguageTag("nl"));

  private final Actueelredactie redactie;
  private final Templates sjablonen;
  private final InstantSource klok;

  public Actueelscherm(Actueelredactie redactie, Templates sjablonen, InstantSource klok) {
    this.redactie = redactie;
    this.sjablonen = sjablonen;
    this.klok = klok;
  }

  /** Adds its pages. */
  public void voegToe(Paginas paginas) {
    paginas.get(PAD, Paginas.MELDERS, this::toon);
    paginas.get(PAD + "/nu", Paginas.IEDEREEN, this::nu);
    paginas.post(PAD + "/mededeling", Paginas.MELDERS, this::plaats);
    paginas.post(PAD + "/mededeling/weg", Paginas.MELDERS, this::verwijder);
    paginas.post(PAD + "/uit", Paginas.MELDERS, this::zetUit);
    paginas.post(PAD + "/aan", Paginas.MELDERS, this::zetAan);
  }

  private Antwoord nu(Bezoek bezoek) {
    return Antwoord.fragment(
        sjablonen.actueelNu(
            Actueelbanner.van(redactie.actueel(bezoek.gemeenteId()), klok.instant())));
  }

  private Antwoord toon(Bezoek bezoek) {
    Optional<Mededeling> bewerkt =
        bezoek
            .vraag("bewerk")
            .flatMap(id ->
                redactie.actueel(bezoek.gemeenteId()).mededelingen().stream()
                    .filter(een -> een.id().equals(id))
                    .findFirst());
    Instant nu = klok.instant();
    Map<String, String> waarden =
        bewerkt
            .map(Actueelformulier::waarden)
            .orElseGet(() ->
                Map.of(
                    "van",
                    Actueelformulier.veld(nu),
                    "tot",
                    Actueelformulier.veld(nu.plus(Duration.ofHours(8)))));
    return Antwoord.pagina(
        "Actueel",
        sjablonen.actueelScherm(
            beeld(
                bezoek,
                List.of(),
                bewerkt.map(Mededeling::id).orElse(""),
                waarden,
                Map.of(),
                bewerkt.map(Mededeling::bereik).orElse(Bereik.IEDEREEN),
                Set.of())));
  }

  private Antwoord plaats(Bezoek bezoek) {
    var formulier = new Actueelformulier(bezoek.formulier(), klok.instant());
    Mededeling mededeling = formulier.mededeling();
    Actueeluitslag uitslag =
        formulier.fouten().isEmpty()
            ? redactie.plaats(
                bezoek.gemeenteId(), bezoek.medewerker(), formulier.basis(), mededeling)
            : new Actueeluitslag.Ongeldig(formulier.fouten());
    return na(
        uitslag,
        "De mededeling staat klaar. Binnen een minuut is ze overal te zien.",
        fouten ->
            beeld(
                bezoek,
                fouten,
                bezoek.formulier().tekst("id"),
                formulier.waarden(),
                Map.of(),
                mededeling.bereik(),
                Set.of()));
  }

  private Antwoord zetUit(Bezoek bezoek) {
    var formulier = new Actueelformulier(bezoek.formulier(), klok.instant());
    Uitschakeling uit = formulier.uitschakeling(bezoek.medewerker().naam());
    Actueeluitslag uitslag =
        formulier.fouten().isEmpty()
            ? redactie.zetUit(bezoek.gemeenteId(), bezoek.medewerker(), formulier.basis(), uit)
            : new Actueeluitslag.Ongeldig(formulier.fouten());
    return na(
        uitslag,
        "De assistent gaat binnen een minuut uit. Vragen gaan naar een medewerker.",
        fouten ->
            beeld(bezoek, fouten, "", Map.of(), formulier.waarden(), Bereik.IEDEREEN, uit.teams()));
  }

  private Antwoord verwijder(Bezoek bezoek) {
    return zonderFormulier(
        bezoek,
        redactie.verwijder(
            bezoek.gemeenteId(),
            bezoek.medewerker(),
            basis(bezoek),
            bezoek.formulier().tekst("id")),
        "De mededeling is weg.");
  }

  private Antwoord zetAan(Bezoek bezoek) {
    return zonderFormulier(
        bezoek,
        redactie.zetAan(
            bezoek.gemeenteId(),
            bezoek.medewerker(),
            basis(bezoek),
            bezoek.formulier().tekst("id")),
        "De assistent antwoordt binnen een minuut weer.");
  }

  private int basis(Bezoek bezoek) {
    return new Actueelformulier(bezoek.formulier(), klok.instant()).basis();
  }

  private Antwoord zonderFormulier(Bezoek bezoek, Actueeluitslag uitslag, String gedaan) {
    return na(
        uitslag,
        gedaan,
        fouten -> beeld(bezoek, fouten, "", Map.of(), Map.of(), Bereik.IEDEREEN, Set.of()));
  }

  private interface Opnieuw {
    Actueelbeeld met(List<String> fouten);
  }

  private Antwoord na(Actueeluitslag uitslag, String gedaan, Opnieuw opnieuw) {
    return switch (uitslag) {
      case Actueeluitslag.Gedaan() -> Antwoord.naar(PAD).met(gedaan);
      case Actueeluitslag.Geweigerd() -> Antwoord.geenRecht();
      case Actueeluitslag.Ongeldig(List<String> meldingen) -> pagina(422, opnieuw.met(meldingen));
      case Actueeluitslag.Botst(Actueelversie nieuwste) ->
          pagina(
              409,
              opnieuw.met(
                  List.of(
                      nieuwste.wie().naam()
                          + " heeft intussen iets gewijzigd ("
                          + kort(nieuwste.toelichting())
                          + "). Kijk hieronder hoe het nu staat en verstuur het dan opnieuw.")));
      case Actueeluitslag.NietTeSchrijven(String waarom) ->
          pagina(
              503,
              opnieuw.met(
                  List.of(
                      "Het bestand kan niet worden geschreven. Er is niets gewijzigd. Meld dit aan"
                          + " de beheerder: "
                          + waarom)));
    };
  }

  private Antwoord pagina(int status, Actueelbeeld beeld) {
    return new Antwoord.Pagina(status, "Actueel", sjablonen.actueelScherm(beeld), List.of());
  }

  private Actueelbeeld beeld(
      Bezoek bezoek,
      List<String> fouten,
      String bewerkt,
      Map<String, String> waarden,
      Map<String, String> uitwaarden,
      Bereik bereik,
      Set<TeamId> uitteams) {
    Gemeente gemeente = bezoek.gemeente();
    Actueel actueel = redactie.actueel(gemeente.id());
    Instant nu = klok.instant();
    return new Actueelbeeld(
        bezoek.csrf(),
        redactie.nummer(gemeente.id()),
        redactie.fouten(gemeente.id()).stream().map(Fout::toString).toList(),
        fouten,
        actueel.mededelingen().stream()
            .sorted(Comparator.comparing(Mededeling::tot).reversed())
            .map(mededeling -> kaart(mededeling, nu))
            .toList(),
        actueel.uit().stream().map(uit -> kaart(uit, nu)).toList(),
        bewerkt,
        waarden,
        uitwaarden,
        teams(gemeente, bereik.teams()),
        teams(gemeente, uitteams),
        gemeente.wijken().stream()
            .map(wijk -> new Vink(wijk.id(), wijk.naam(), bereik.wijken().contains(wijk.id())))
            .toList(),
        redactie.versies(gemeente.id(), MEESTE_VERSIES).stream()
            .map(Actueelscherm::versie)
            .toList());
  }

  private static List<Vink> teams(Gemeente gemeente, Set<TeamId> aan) {
    return gemeente.teams().values().stream()
        .sorted(Comparator.comparing(Team::naam))
        .map(team -> new Vink(team.id().value(), team.naam(), aan.contains(team.id())))
        .toList();
  }

  private static Kaart kaart(Mededeling mededeling, Instant nu) {
    return new Kaart(
        mededeling.id(),
        stand(mededeling.van(), Optional.of(mededeling.tot()), nu)
            + (mededeling.dringend() ? ", dringend" : ""),
        mededeling.tekst().nl(),
        mededeling.tekst().en(),
        String.join(", ", mededeling.bereik().namen()),
        moment(mededeling.van()) + " tot " + moment(mededeling.tot()));
  }

  private static Kaart kaart(Uitschakeling uit, Instant nu) {
    List<String> over = new ArrayList<>(uit.producten());
    uit.teams().forEach(team -> over.add("team " + team.value()));
    return new Kaart(
        uit.id(),
        stand(uit.van(), uit.tot(), nu),
        uit.reden(),
        uit.wie(),
        uit.alles() ? "alles" : over.stream().sorted().collect(Collectors.joining(", ")),
        moment(uit.van())
            + uit.tot().map(tot -> " tot " + moment(tot)).orElse(", tot iemand haar aanzet"));
  }

  private static String stand(Instant van, Optional<Instant> tot, Instant nu) {
    if (nu.isBefore(van)) {
      return "straks";
    }
    return tot.filter(einde -> !nu.isBefore(einde)).isPresent() ? "voorbij" : "nu";
  }

  private static Versie versie(Actueelversie versie) {
    return new Versie(
        versie.nummer(), moment(versie.op()), versie.wie().naam(), kort(versie.toelichting()));
  }

  private static String kort(String tekst) {
    return tekst.length() <= LANGSTE_TOELICHTING
        ? tekst
        : tekst.substring(0, LANGSTE_TOELICHTING) + "…";
  }

  private static String moment(Instant moment) {
    return MOMENT.format(moment.atZone(Actueelformulier.NEDERLAND));
  }
}
