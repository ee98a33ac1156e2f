package nl.wegwijs.gemeente.lezen;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.wegwijs.gemeente.Adresregister;
import nl.wegwijs.gemeente.Antwoorden;
import nl.wegwijs.gemeente.Catalogus;
import nl.wegwijs.gemeente.Crisis;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Instantie;
import nl.wegwijs.gemeente.Regel;
import nl.wegwijs.gemeente.Signaalgroep;
import nl.wegwijs.gemeente.Standaardantwoord;
import nl.wegwijs.gemeente.Team;
import nl.wegwijs.gemeente.TeamId;

/** Reads one gemeente, each kind of file after those it refers to. */
final class GemeenteLezer {
  private final GemeenteId id;
  private final Lagen lagen;
  private final Meldingen meldingen;
  private final Set<String> vereisteAntwoorden;
  private final LocalDate vandaag;
  private final Optional<Formulierarchief> archief;

  GemeenteLezer(
      GemeenteId id,
      Lagen lagen,
      Set<String> vereisteAntwoorden,
      LocalDate vandaag,
      Optional<Formulierarchief> archief) {
    this.archief = archief;
    this.id = id;
    this.lagen = lagen;
    this.meldingen = lagen.meldingen();
    this.vereisteAntwoorden = vereisteAntwoorden;
    this.vandaag = vandaag;
  }

  /** The gemeente; empty where its {@code gemeente.yaml} or first line is not in order. */
  Optional<Gemeente> lees() {
    int voor = meldingen.gevonden();
    Set<String> formulieren = lagen.namen("formulieren", ".yaml");
    Optional<Kern> kern = kaart("gemeente.yaml").map(kaart -> Kern.lees(kaart, formulieren));
    boolean kernGoed = meldingen.gevonden() == voor;
    Optional<Kaartlezer> teamkaart = kaart("teams.yaml");
    if (kern.isEmpty() || teamkaart.isEmpty()) {
      return Optional.empty();
    }
    Gemeente gemeente = gemeente(kern.get(), teamkaart.get());
    return kernGoed && gemeente.teams().containsKey(TeamId.KCC)
        ? Optional.of(gemeente)
        : Optional.empty();
  }

  private Gemeente gemeente(Kern kern, Kaartlezer teamkaart) {
    Map<TeamId, Team> teams =
        new TeamsLezer(kern.openingstijden(), kern.wijknamen(), meldingen).lees(teamkaart);
    var verwijzingen = new Verwijzingen(id.value(), teamkaart.sleutels());
    var regelkaarten = new TreeMap<String, Kaartlezer>();
    Map<String, Regel> regels =
        elk(
            "regels",
            (naam, kaart) -> {
              regelkaarten.put(naam, kaart);
              return RegelLezer.lees(naam, kaart);
            });
    Map<String, Formulier> formulieren = formulieren(verwijzingen, regels, regelkaarten);
    List<Instantie> instanties = instanties();
    return new Gemeente(
        id,
        kern.naam(),
        kern.code(),
        lagen.versie(),
        kern.contact(),
        kern.websites(),
        kern.openingstijden(),
        kern.wijken(),
        teams,
        signaalwoorden(verwijzingen),
        crises(verwijzingen, kern),
        metGebeurtenissen(producten(verwijzingen, kern), formulieren, instanties),
        formulieren,
        regels,
        kaart("antwoorden.yaml")
            .map(new AntwoordenLezer(vereisteAntwoorden, meldingen)::lees)
            .orElseGet(() -> new Antwoorden(Map.of())),
        adressen(kern),
        kern.kanalen(),
        kern.drempels(),
        kern.bewaartermijnen(),
        kern.balie(),
        standaardantwoorden(),
        instanties,
        eerdere(kern, verwijzingen, formulieren),
        elk("talen", AndereTaalLezer::lees),
        lagen.aanspreking().vorm());
  }

  /** Versions that somebody may still be filling in; the present ones are kept among them. */
  private List<Formulier> eerdere(
      Kern kern, Verwijzingen verwijzingen, Map<String, Formulier> formulieren) {
    if (archief.isEmpty()) {
      return List.of();
    }
    formulieren.values().forEach(formulier -> archief.get().bewaar(id, formulier, lagen));
    return archief
        .get()
        .eerdere(id, Duration.ofDays(kern.bewaartermijnen().gesprek() + 1L), verwijzingen, lagen);
  }

  private List<Signaalgroep> signaalwoorden(Verwijzingen verwijzingen) {
    Set<String> crises =
        kaart("crisis.yaml").map(kaart -> Set.copyOf(kaart.sleutels())).orElse(Set.of());
    return kaart("signaalwoorden.yaml")
        .map(new SignaalLezer(verwijzingen, crises, meldingen)::lees)
        .orElse(List.of());
  }

  private List<Crisis> crises(Verwijzingen verwijzingen, Kern kern) {
    return kaart("crisis.yaml")
        .map(new CrisisLezer(verwijzingen, kern, vandaag, meldingen)::lees)
        .orElse(List.of());
  }

  private List<Standaardantwoord> standaardantwoorden() {
    String bestand = "standaardantwoorden.yaml";
    return lagen.heeft(bestand)
        ? kaart(bestand).map(new StandaardantwoordenLezer(meldingen)::lees).orElse(List.of())
        : List.of();
  }

  private List<Instantie> instanties() {
    String bestand = "instanties.yaml";
    return lagen.heeft(bestand)
        ? kaart(bestand).map(new InstantieLezer(meldingen)::lees).orElse(List.of())
        : List.of();
  }

  private Map<String, Formulier> formulieren(
      Verwijzingen verwijzingen, Map<String, Regel> regels, Map<String, Kaartlezer> regelkaarten) {
    var lezer =
        new FormulierLezer(
            verwijzingen,
            lagen,
            regels,
            regelkaarten,
            lagen.namen("formulieren", ".yaml"),
            lagen.namen("pdc", ".md"));
    return elk("formulieren", lezer::lees);
  }

  private Catalogus producten(Verwijzingen verwijzingen, Kern kern) {
    Set<String> formulieren = lagen.namen("formulieren", ".yaml");
    String productUrl = kern.contact().productUrl();
    return new CatalogusLezer(lagen, verwijzingen, formulieren, productUrl, vandaag).lees();
  }

  private Catalogus metGebeurtenissen(
      Catalogus catalogus, Map<String, Formulier> formulieren, List<Instantie> instanties) {
    String bestand = "levensgebeurtenissen.yaml";
    var lezer =
        new LevensgebeurtenisLezer(
            id,
            catalogus,
            lagen.namen("pdc", ".md"),
            lagen.namen("formulieren", ".yaml"),
            formulieren,
            instanties,
            meldingen);
    return lagen.heeft(bestand)
        ? catalogus.met(kaart(bestand).map(lezer::lees).orElse(List.of()))
        : catalogus;
  }

  private Optional<Kaartlezer> kaart(String bestand) {
    return lagen.kaart(bestand).map(gelezen -> new Kaartlezer(gelezen, meldingen));
  }

  private interface Lezing<T> {
    T lees(String naam, Kaartlezer kaart);
  }

  private <T> Map<String, T> elk(String map, Lezing<T> lezing) {
    var gelezen = new TreeMap<String, T>();
    for (String naam : lagen.namen(map, ".yaml")) {
      kaart(map + "/" + naam + ".yaml")
          .flatMap(kaart -> meldingen.heel(() -> lezing.lees(naam, kaart)))
          .ifPresent(waarde -> gelezen.put(naam, waarde));
    }
    return gelezen;
  }

  private Adresregister adressen(Kern kern) {
    var postcodes = new HashSet<String>();
    kern.wijken().forEach(wijk -> postcodes.addAll(wijk.pc4()));
    Optional<Bestand> bestand = lagen.eigen().bestand("adressen.csv");
    if (bestand.isEmpty()) {
      meldingen.waarschuw(
          new Plek(lagen.eigen().map().resolve("adressen.csv"), 0),
          "dit bestand ontbreekt; zonder register is geen enkel adres bekend");
      return new Adresregister(new ArrayList<>());
    }
    return new AdressenLezer(postcodes, meldingen).lees(bestand.get());
  }
}
