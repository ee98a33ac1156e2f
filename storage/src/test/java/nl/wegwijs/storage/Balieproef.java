package nl.wegwijs.storage;

import static nl.wegwijs.storage.Voorbeelden.VERSIES;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.bot.Luisteraars;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.BalieStore;
import nl.wegwijs.bot.balie.Balieuitslag;
import nl.wegwijs.bot.balie.Inzage;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Rol;
import nl.wegwijs.bot.balie.Tab;
import nl.wegwijs.bot.balie.Wekker;
import nl.wegwijs.bot.balie.Werkregel;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Gesprek;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.gesprek.Overdracht;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.bot.gesprek.Wekmoment;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.Prioriteit;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.gemeente.lezen.Gelezen;
import nl.wegwijs.gemeente.lezen.GemeentenLezer;

/**
 * A desk over a database to test on, with gemeenten of its own that are as the sample gemeente
 * waterrijk, and inwoners who ask for a person.
 */
final class Balieproef implements InstantSource {
  /** A Tuesday at ten in the morning. */
  static final Instant BEGIN = Instant.parse("2027-02-16T09:00:00Z");

  private static final class Gelezengemeenten {
    static final Gemeente WATERRIJK = lees();
  }

  private final TestDatabase database;
  private final Map<GemeenteId, Gemeente> gemeenten = new HashMap<>();
  private final Kenmerken kenmerken = new Kenmerken();
  private volatile Instant nu = BEGIN;

  Balieproef(TestDatabase database) {
    this.database = database;
  }

  private static Gemeente lees() {
    Gelezen gelezen =
        new GemeentenLezer(Set.of(), InstantSource.fixed(BEGIN)).lees(Path.of("..", "gemeenten"));
    return gelezen.gemeenten().gemeente(new GemeenteId("waterrijk")).orElseThrow();
  }

  @Override
  public Instant instant() {
    return nu;
  }

  void zet(Instant moment) {
    nu = moment;
  }

  /** A gemeente of which nothing is kept yet. */
  synchronized GemeenteId gemeente() {
    GemeenteId id = database.gemeente();
    Gemeente als = Gelezengemeenten.WATERRIJK;
    gemeenten.put(
        id,
        new Gemeente(
            id,
            als.naam(),
            als.code(),
            als.versie(),
            als.contact(),
            als.websites(),
            als.openingstijden(),
            als.wijken(),
            als.teams(),
            als.signaalwoorden(),
            als.crises(),
            als.producten(),
            als.formulieren(),
            als.regels(),
            als.antwoorden(),
            als.adressen(),
            als.kanalen(),
            als.drempels(),
            als.bewaartermijnen(),
            als.balie(),
            als.standaardantwoorden(),
            als.instanties(),
            als.eerdereFormulieren(),
            als.talen(),
            als.aanspreekvorm()));
    return id;
  }

  synchronized Gemeenten gemeenten() {
    return new Gemeenten(gemeenten);
  }

  Gemeente gemeente(GemeenteId id) {
    return gemeenten().gemeente(id).orElseThrow();
  }

  /** The desk as that process has it. */
  Balie balie(int process) {
    return new Balie(
        this::gemeenten, database.store(process), database.balie(process), this, new Luisteraars());
  }

  Balie balie() {
    return balie(0);
  }

  Wekker wekker(int process) {
    return new Wekker(
        this::gemeenten, database.store(process), database.balie(process), new Luisteraars());
  }

  GesprekStore gesprekken() {
    return database.store();
  }

  BalieStore store() {
    return database.balie(0);
  }

  static Medewerker medewerker(GemeenteId gemeente, String id, Rol rol, String... teams) {
    return new Medewerker(
        id,
        id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1),
        Set.of(gemeente),
        Set.of(rol),
        Stream.of(teams).map(TeamId::new).collect(Collectors.toSet()),
        Set.of());
  }

  static Medewerker fatima(GemeenteId gemeente) {
    return medewerker(gemeente, "fatima", Rol.MEDEWERKER, "kcc", "burgerzaken");
  }

  static Medewerker jan(GemeenteId gemeente) {
    return medewerker(gemeente, "jan", Rol.MEDEWERKER, "kcc");
  }

  /** A gesprek in which a person of that team was asked for; its reference number. */
  String wachtend(GemeenteId gemeente, String team, Prioriteit prioriteit) {
    GesprekId id = database.gesprek(gemeente);
    String kenmerk = kenmerken.kenmerk("WG");
    zeg(
        gemeente,
        id,
        "Mag ik iemand spreken?",
        Status.WACHTRIJ,
        Optional.of(overdracht(gemeente, kenmerk, team, prioriteit, Optional.empty())),
        Optional.empty());
    return kenmerk;
  }

  String wachtend(GemeenteId gemeente) {
    return wachtend(gemeente, "burgerzaken", Prioriteit.NORMAAL);
  }

  /** A gesprek in English in which a person of that team was asked for; its reference number. */
  String wachtendInHetEngels(GemeenteId gemeente, String team) {
    GesprekId id = database.gesprek(gemeente);
    Overdracht gewoon =
        overdracht(gemeente, kenmerken.kenmerk("WG"), team, Prioriteit.NORMAAL, Optional.empty());
    var engels =
        new Overdracht(
            gewoon.kenmerk(),
            gewoon.team(),
            gewoon.lijn(),
            gewoon.prioriteit(),
            gewoon.doel(),
            gewoon.redenen(),
            gewoon.sinds(),
            gewoon.voor(),
            gewoon.terugbelverzoek(),
            new Overdracht.Over("Passport", Optional.empty(), Taal.EN, Optional.of("engels")),
            gewoon.wekkers());
    zeg(gemeente, id, "A person please", Status.WACHTRIJ, Optional.of(engels), Optional.empty());
    return engels.kenmerk();
  }

  /** An inwoner says something after which the gesprek waits for people again. */
  void zegWachtend(GemeenteId gemeente, GesprekId id, String tekst, String kenmerk) {
    Gesprek gesprek = gesprek(gemeente, id);
    var beurt =
        new Beurt(
            id,
            gesprek.laatsteBeurt() + 1,
            nu,
            Optional.of(new Beurt.Inkomend(Optional.empty(), "hash", tekst)),
            List.of(new Bericht.Tekst(Van.ASSISTENT, "U staat weer klaar.")),
            Optional.empty(),
            gesprek.toestand().metStatus(Status.WACHTRIJ).metOverdracht(kenmerk),
            Optional.empty(),
            Optional.empty(),
            VERSIES,
            Optional.empty());
    assertThat(gesprekken().append(gemeente, beurt)).isEqualTo(GesprekStore.Toegevoegd.OPGESLAGEN);
  }

  /** A request to be called back by that team; its reference number. */
  String terugbelverzoek(GemeenteId gemeente, String team, Instant voor) {
    GesprekId id = database.gesprek(gemeente);
    String kenmerk = kenmerken.kenmerk("TB");
    zeg(
        gemeente,
        id,
        "ja",
        Status.ASSISTENT,
        Optional.of(overdracht(gemeente, kenmerk, team, Prioriteit.NORMAAL, Optional.of(voor))),
        Optional.of(inzending(kenmerk, "terugbelverzoek", team)));
    return kenmerk;
  }

  /** A filed move; its reference number. */
  String verhuizing(GemeenteId gemeente) {
    return ingediend(gemeente, "VH", "verhuizing", "burgerzaken");
  }

  /** A filed form; its reference number. */
  String ingediend(GemeenteId gemeente, String letters, String formulier, String team) {
    String kenmerk = kenmerken.kenmerk(letters);
    zeg(
        gemeente,
        database.gesprek(gemeente),
        "ja",
        Status.ASSISTENT,
        Optional.empty(),
        Optional.of(inzending(kenmerk, formulier, team)));
    return kenmerk;
  }

  private Inzending inzending(String kenmerk, String formulier, String team) {
    return new Inzending(
        kenmerk,
        formulier,
        "1",
        team,
        Map.of("naam", "Anna Voorbeeld", "telefoonnummer", "0612345678"),
        List.of("adres niet in het register"),
        Inzending.Status.IN_BEHANDELING,
        nu,
        nu.plusSeconds(86_400L * 365));
  }

  private Overdracht overdracht(
      GemeenteId gemeente,
      String kenmerk,
      String team,
      Prioriteit prioriteit,
      Optional<Instant> voor) {
    var wacht =
        new Wekmoment(Wekmoment.Soort.WACHTTIJD, nu.plus(gemeente(gemeente).balie().wachttijd()));
    return new Overdracht(
        kenmerk,
        team,
        gemeente(gemeente).team(new TeamId(team)).lijn(),
        prioriteit,
        "wachtrij:" + team,
        List.of("inwoner vroeg om een medewerker"),
        nu,
        voor,
        voor.map(moment -> kenmerk),
        new Overdracht.Over("Paspoort", Optional.of("Anna Voorbeeld"), Taal.NL, Optional.empty()),
        voor.map(moment ->
                List.of(
                    new Wekmoment(Wekmoment.Soort.TERUGBEL_HERINNERING, nu.plusSeconds(60)),
                    new Wekmoment(Wekmoment.Soort.TERUGBEL_ESCALATIE, moment)))
            .orElse(List.of(wacht)));
  }

  /** What an inwoner says, in a gesprek that then stands so. */
  Beurt zeg(GemeenteId gemeente, GesprekId id, String tekst) {
    Gesprek gesprek = gesprek(gemeente, id);
    return zeg(
        gemeente, id, tekst, gesprek.toestand().status(), Optional.empty(), Optional.empty());
  }

  Beurt zeg(
      GemeenteId gemeente,
      GesprekId id,
      String tekst,
      Status status,
      Optional<Overdracht> overdracht,
      Optional<Inzending> inzending) {
    Gesprek gesprek = gesprek(gemeente, id);
    Toestand verder = gesprek.toestand().metStatus(status);
    Optional<String> wacht =
        overdracht.filter(o -> o.terugbelverzoek().isEmpty()).map(Overdracht::kenmerk);
    if (wacht.isPresent()) {
      verder = verder.metOverdracht(wacht.get());
    }
    var beurt =
        new Beurt(
            id,
            gesprek.laatsteBeurt() + 1,
            nu,
            Optional.of(new Beurt.Inkomend(Optional.empty(), "hash", tekst)),
            status == Status.MEDEWERKER
                ? List.of()
                : List.of(new Bericht.Tekst(Van.ASSISTENT, "Ik heb u gehoord.")),
            Optional.of(
                new Uitkomst(
                    Uitkomst.Soort.MEDEWERKER,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of())),
            verder,
            overdracht,
            inzending,
            VERSIES,
            Optional.empty());
    assertThat(gesprekken().append(gemeente, beurt)).isEqualTo(GesprekStore.Toegevoegd.OPGESLAGEN);
    return beurt;
  }

  Gesprek gesprek(GemeenteId gemeente, GesprekId id) {
    return gesprekken().gesprek(gemeente, id).orElseThrow();
  }

  /** The gesprek of that work. */
  Gesprek gesprek(GemeenteId gemeente, String kenmerk) {
    return gesprek(gemeente, store().werk(gemeente, kenmerk).orElseThrow().gesprek());
  }

  /** What was said in the gesprek of that work, in order. */
  List<String> gezegd(GemeenteId gemeente, String kenmerk) {
    return gesprekken().beurten(gemeente, gesprek(gemeente, kenmerk).id(), 0, 100).stream()
        .flatMap(beurt -> beurt.berichten().stream())
        .map(bericht -> bericht.van() + ": " + bericht.tekst())
        .toList();
  }

  static Balieuitslag.Gedaan gedaan(Balieuitslag uitslag) {
    if (uitslag instanceof Balieuitslag.Gedaan gedaan) {
      return gedaan;
    }
    throw new AssertionError("niet gedaan maar " + uitslag);
  }

  static <T> T gegeven(Inzage<T> inzage) {
    if (inzage instanceof Inzage.Gegeven<T>(T inhoud)) {
      return inhoud;
    }
    throw new AssertionError("niet gegeven maar " + inzage);
  }

  List<String> kenmerken(GemeenteId gemeente, Medewerker wie, Tab tab) {
    return gegeven(balie().wachtrij(gemeente, wie, tab, Optional.empty())).regels().stream()
        .map(Werkregel::kenmerk)
        .toList();
  }
}
