package nl.wegwijs.bot.kennis;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.bot.balie.Handeling;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Rechten;
import nl.wegwijs.bot.balie.Weigering;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.kennis.Productversie.Herkomst;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.lezen.Gelezen;
import nl.wegwijs.gemeente.lezen.GemeentenLezer;
import nl.wegwijs.gemeente.lezen.Productbestand;
import nl.wegwijs.gemeente.schrijven.Productmap;
import nl.wegwijs.gemeente.schrijven.Productmap.Sleutel;
import nl.wegwijs.gemeente.schrijven.Productschrijver;
import nl.wegwijs.gemeente.schrijven.Productvelden;
import nl.wegwijs.gemeente.schrijven.SchrijffoutException;

/**
 * The editors' way in: looks at products, keeps drafts, publishes and goes back. What is published
 * is written to the file that the rest of the program reads, kept as a version and noted in the
 * audit. Safe for use by many threads and several processes.
 *
 * <p>Every method throws {@link nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException} if
 * the database does not answer; then nothing was changed.
 */
public final class Redactie {
  /** How far back it is counted how often a product was the answer. */
  public static final Duration GEBRUIK = Duration.ofDays(90);

  private static final int MEESTE_VERSIES = 200;
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  /**
   * Keys that say nothing by themselves: a file with no others says what the national text says.
   */
  private static final Set<String> BIJKOMEND = Set.of("id", "taal", "bijgewerktOp");

  private final Supplier<Gemeenten> gemeenten;
  private final Productmap map;
  private final GemeentenLezer lezer;
  private final ProductversieStore store;
  private final Versiewacht wacht;
  private final InstantSource klok;
  private final Runnable herlees;
  private final Kenmerken kenmerken = new Kenmerken();
  private final ReentrantLock slot = new ReentrantLock();
  private final Map<GemeenteId, Map<String, Integer>> antwoorden = new ConcurrentHashMap<>();

  /**
   * @param lezer reads as the rest of the program does
   * @param herlees has the files read again, now or soon
   */
  public Redactie(
      Supplier<Gemeenten> gemeenten,
      Productmap map,
      GemeentenLezer lezer,
      ProductversieStore store,
      Versiewacht wacht,
      InstantSource klok,
      Runnable herlees) {
    this.gemeenten = gemeenten;
    this.map = map;
    this.lezer = lezer;
    this.store = store;
    this.wacht = wacht;
    this.klok = klok;
    this.herlees = herlees;
  }

  /** Whether they may work on the texts of that gemeente. */
  public Optional<Gemeente> toegang(GemeenteId id, Medewerker wie) {
    return gemeenten.get().gemeente(id).filter(gemeente -> new Rechten(gemeente, wie).redigeert());
  }

  /** Every product of a gemeente, by name; nothing for who may not see it. */
  public List<Productregel> lijst(GemeenteId id, Medewerker wie) {
    return toegang(id, wie).map(this::lijst).orElse(List.of());
  }

  private List<Productregel> lijst(Gemeente gemeente) {
    Map<String, String> concepten = new LinkedHashMap<>();
    for (Productconcept concept : store.concepten(gemeente.id())) {
      String naam = bestand(gemeente.id(), concept.sleutel(), concept.tekst()).waarde("naam");
      concepten.merge(
          concept.sleutel().product(),
          naam.isEmpty() ? concept.sleutel().product() : naam,
          (eerste, tweede) -> eerste);
    }
    return new Productlijst(
            gemeente,
            map.landelijke().stream().map(Sleutel::product).collect(Collectors.toSet()),
            concepten,
            Optional.ofNullable(antwoorden.get(gemeente.id())),
            vandaag())
        .regels();
  }

  /** Counts anew how often each product was the answer; takes as long as there are gesprekken. */
  public void tel(GemeenteId gemeente) {
    antwoorden.put(gemeente, store.antwoorden(gemeente, klok.instant().minus(GEBRUIK)));
  }

  /** A product to work on; empty if there is none of that id, or they may not. */
  public Optional<Bewerking> open(GemeenteId id, Medewerker wie, Sleutel sleutel) {
    return toegang(id, wie).flatMap(gemeente -> open(gemeente, sleutel));
  }

  private Optional<Bewerking> open(Gemeente gemeente, Sleutel sleutel) {
    if (!Productmap.geldigId(sleutel.product())) {
      return Optional.empty();
    }
    Optional<Productconcept> concept = store.concept(gemeente.id(), sleutel);
    Optional<String> eigen = map.eigen(gemeente.id(), sleutel);
    Optional<String> landelijk = map.landelijk(sleutel);
    Optional<Product> nederlands = gemeente.producten().product(sleutel.product(), Taal.NL);
    boolean vertaling = sleutel.taal() == Taal.EN && nederlands.isPresent();
    if (concept.isEmpty() && eigen.isEmpty() && landelijk.isEmpty() && !vertaling) {
      return Optional.empty();
    }
    Productbestand bestand = bestand(gemeente.id(), sleutel, eigen.orElse(""));
    boolean kapot = eigen.isPresent() && !bestand.fouten().isEmpty();
    Productvelden velden =
        kapot ? laatsteGoede(gemeente.id(), sleutel) : Productvelden.van(bestand);
    String naam =
        nederlands
            .map(Product::naam)
            .or(() -> concept.map(c -> bestand(gemeente.id(), sleutel, c.tekst()).waarde("naam")))
            .filter(gevonden -> !gevonden.isEmpty())
            .orElse(sleutel.product());
    return Optional.of(
        new Bewerking(
            sleutel,
            naam,
            velden,
            landelijk.map(tekst -> velden(gemeente.id(), sleutel, tekst)),
            concept,
            Productversie.hash(eigen),
            kapot ? bestand.fouten() : List.of()));
  }

  private Productvelden laatsteGoede(GemeenteId gemeente, Sleutel sleutel) {
    return velden(
        gemeente,
        sleutel,
        store.laatste(gemeente, sleutel).flatMap(Productversie::tekst).orElse(""));
  }

  /** The gemeente as it would be with that text; its mistakes are those of the check. */
  public Gelezen proef(GemeenteId gemeente, Sleutel sleutel, Productvelden velden) {
    return lezer.proef(
        map.map(), gemeente, Map.of(sleutel.bestand(), tekst(gemeente, sleutel, velden)));
  }

  /**
   * Keeps a draft.
   *
   * @param basis hash of the published text as they saw it
   * @param conceptversie number of the draft as they saw it; 0 if there was none
   */
  public Redactieuitslag bewaar(
      GemeenteId id,
      Medewerker wie,
      Sleutel sleutel,
      Productvelden velden,
      String basis,
      int conceptversie) {
    return bij(
        id,
        wie,
        sleutel,
        gemeente -> {
          String tekst = Productschrijver.schrijf(opSchijf(id, sleutel), sleutel.taal(), velden);
          var concept =
              new Productconcept(
                  sleutel, conceptversie + 1, basis, tekst, klok.instant(), eigenaar(wie));
          return store.bewaar(id, concept)
              ? new Redactieuitslag.Bewaard(concept)
              : conceptbotsing(id, sleutel);
        });
  }

  /** Throws a draft away; does nothing where somebody else has saved it since. */
  public Redactieuitslag verwerp(
      GemeenteId id, Medewerker wie, Sleutel sleutel, int conceptversie) {
    return bij(
        id,
        wie,
        sleutel,
        gemeente -> {
          store.wis(id, sleutel, conceptversie);
          return new Redactieuitslag.Ongewijzigd();
        });
  }

  /**
   * Makes it the text that inwoners get.
   *
   * @param basis hash of the published text as they saw it
   * @param conceptversie number of the draft as they saw it; 0 if there was none
   */
  public Redactieuitslag publiceer(
      GemeenteId id,
      Medewerker wie,
      Sleutel sleutel,
      Productvelden velden,
      String basis,
      int conceptversie) {
    return bij(
        id,
        wie,
        sleutel,
        gemeente -> {
          Optional<Productconcept> concept = store.concept(id, sleutel);
          if (concept.map(Productconcept::versie).orElse(0) != conceptversie) {
            return conceptbotsing(id, sleutel);
          }
          var stap =
              new Publicatie(
                  gemeente, wie, sleutel, tekst(id, sleutel, velden), Herkomst.SCHERM, "");
          Redactieuitslag uitslag = publiceer(stap, basis);
          if (uitslag instanceof Redactieuitslag.Gepubliceerd
              || uitslag instanceof Redactieuitslag.Ongewijzigd) {
            store.wis(id, sleutel, conceptversie);
          }
          return uitslag;
        });
  }

  /** Versions of a file, newest first. */
  public List<Productversie> versies(GemeenteId id, Medewerker wie, Sleutel sleutel) {
    if (toegang(id, wie).isEmpty()) {
      return List.of();
    }
    wacht.maakGelijk(id, sleutel, false);
    return store.versies(id, sleutel, MEESTE_VERSIES);
  }

  /** Makes an older version the text again, as a new version. */
  public Redactieuitslag zetTerug(
      GemeenteId id, Medewerker wie, Sleutel sleutel, int nummer, String basis) {
    return bij(
        id,
        wie,
        sleutel,
        gemeente ->
            store
                .versie(id, sleutel, nummer)
                .map(versie ->
                    publiceer(
                        new Publicatie(
                            gemeente,
                            wie,
                            sleutel,
                            versie.tekst(),
                            Herkomst.TERUGGEZET,
                            "naar versie " + nummer),
                        basis))
                .orElseGet(Redactieuitslag.Onbekend::new));
  }

  /** A text on its way to be published. */
  private record Publicatie(
      Gemeente gemeente,
      Medewerker wie,
      Sleutel sleutel,
      Optional<String> tekst,
      Herkomst herkomst,
      String toelichting) {}

  private Redactieuitslag publiceer(Publicatie stap, String basis) {
    GemeenteId id = stap.gemeente().id();
    Sleutel sleutel = stap.sleutel();
    String nu = Productversie.hash(map.eigen(id, sleutel));
    if (!nu.equals(basis)) {
      return botsing(id, sleutel);
    }
    if (Productversie.hash(stap.tekst()).equals(nu)) {
      return new Redactieuitslag.Ongewijzigd();
    }
    Gelezen proef = lezer.proef(map.map(), id, Map.of(sleutel.bestand(), stap.tekst()));
    if (!proef.foutloos()) {
      return new Redactieuitslag.Ongeldig(proef.fouten());
    }
    wacht.maakGelijk(id, sleutel, true);
    Optional<Productversie> laatste = store.laatste(id, sleutel);
    if (!laatste.map(Productversie::hash).orElse(Productversie.GEEN).equals(basis)) {
      return botsing(id, sleutel);
    }
    Productversie versie = versie(stap, laatste);
    try (var klaar = map.zetKlaar(id, sleutel, stap.tekst())) {
      if (!store.voegToe(id, versie, Optional.of(audit(stap, versie)))) {
        wacht.maakGelijk(id, sleutel, false);
        return botsing(id, sleutel);
      }
      klaar.plaats();
    }
    wacht.onthoud(id, sleutel, versie.hash());
    herlees.run();
    return new Redactieuitslag.Gepubliceerd(versie);
  }

  private Productversie versie(Publicatie stap, Optional<Productversie> laatste) {
    Instant nu = klok.instant();
    return new Productversie(
        stap.sleutel(),
        laatste.map(Productversie::nummer).orElse(0) + 1,
        kenmerken.gesprek(nu).value(),
        stap.tekst(),
        nu,
        eigenaar(stap.wie()),
        stap.herkomst(),
        stap.toelichting());
  }

  private Auditregel audit(Publicatie stap, Productversie versie) {
    Handeling handeling =
        switch (stap.herkomst()) {
          case SCHERM, SCHIJF -> Handeling.PRODUCT_GEPUBLICEERD;
          case TERUGGEZET -> Handeling.PRODUCT_TERUGGEZET;
        };
    return new Auditregel(
        versie.id(),
        versie.op(),
        versie.wie(),
        handeling,
        Optional.of(stap.sleutel().product()),
        Optional.empty(),
        "versie %d, %s%s"
            .formatted(
                versie.nummer(),
                stap.sleutel().taal().code(),
                stap.toelichting().isEmpty() ? "" : ", " + stap.toelichting()),
        versie.op().plus(Duration.ofDays(stap.gemeente().bewaartermijnen().audit())));
  }

  private Redactieuitslag bij(
      GemeenteId id, Medewerker wie, Sleutel sleutel, Function<Gemeente, Redactieuitslag> werk) {
    Optional<Gemeente> gemeente = toegang(id, wie);
    if (gemeente.isEmpty()) {
      return new Redactieuitslag.Geweigerd(
          new Weigering(Weigering.Reden.GEEN_TOEGANG, "U hebt hier geen toegang toe."));
    }
    if (!Productmap.geldigId(sleutel.product())) {
      return new Redactieuitslag.Onbekend();
    }
    slot.lock();
    try {
      return werk.apply(gemeente.get());
    } catch (SchrijffoutException mislukt) {
      return new Redactieuitslag.NietGeschreven(String.valueOf(mislukt.getMessage()));
    } finally {
      slot.unlock();
    }
  }

  private Redactieuitslag botsing(GemeenteId id, Sleutel sleutel) {
    wacht.maakGelijk(id, sleutel, false);
    Optional<String> hunne = map.eigen(id, sleutel);
    return new Redactieuitslag.Botsing(
        store.laatste(id, sleutel).map(versie -> versie.wie().naam()),
        hunne,
        Productversie.hash(hunne),
        store.concept(id, sleutel).map(Productconcept::versie).orElse(0),
        false);
  }

  private Redactieuitslag conceptbotsing(GemeenteId id, Sleutel sleutel) {
    Optional<Productconcept> hunne = store.concept(id, sleutel);
    if (hunne.isEmpty()) {
      return botsing(id, sleutel);
    }
    return new Redactieuitslag.Botsing(
        hunne.map(concept -> concept.wie().naam()),
        hunne.map(Productconcept::tekst),
        Productversie.hash(map.eigen(id, sleutel)),
        hunne.get().versie(),
        true);
  }

  /** The text of the file; empty where it would say nothing that the national text does not. */
  private Optional<String> tekst(GemeenteId id, Sleutel sleutel, Productvelden velden) {
    boolean niets =
        velden.kort().isEmpty()
            && velden.secties().isEmpty()
            && BIJKOMEND.containsAll(velden.kop().keySet());
    if (niets && (sleutel.taal() == Taal.EN || map.landelijk(sleutel).isPresent())) {
      return Optional.empty();
    }
    String eerder = opSchijf(id, sleutel);
    String ongedateerd = Productschrijver.schrijf(eerder, sleutel.taal(), velden);
    return Optional.of(
        ongedateerd.equals(eerder)
            ? eerder
            : Productschrijver.schrijf(
                eerder, sleutel.taal(), velden.met("bijgewerktOp", List.of(vandaag().toString()))));
  }

  private String opSchijf(GemeenteId id, Sleutel sleutel) {
    return map.eigen(id, sleutel).orElse("");
  }

  private Productbestand bestand(GemeenteId id, Sleutel sleutel, String tekst) {
    return Productbestand.lees(map.pad(id, sleutel), tekst, sleutel.taal());
  }

  /** What the text of a file says. */
  public Productvelden velden(GemeenteId id, Sleutel sleutel, String tekst) {
    return Productvelden.van(bestand(id, sleutel, tekst));
  }

  private LocalDate vandaag() {
    return LocalDate.ofInstant(klok.instant(), NEDERLAND);
  }

  private static Eigenaar eigenaar(Medewerker wie) {
    return new Eigenaar(wie.id(), wie.naam());
  }
}
