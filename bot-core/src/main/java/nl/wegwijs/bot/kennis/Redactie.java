package nl.wegwijs.bot.kennis;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Rechten;
import nl.wegwijs.bot.balie.Weigering;
import nl.wegwijs.bot.kennis.Productversie.Herkomst;
import nl.wegwijs.bot.kennis.Uitgever.Publicatie;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.lezen.Gelezen;
import nl.wegwijs.gemeente.lezen.GemeentenLezer;
import nl.wegwijs.gemeente.schrijven.Productmap;
import nl.wegwijs.gemeente.schrijven.Productmap.Sleutel;
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

  private final Supplier<Gemeenten> gemeenten;
  private final Productmap map;
  private final GemeentenLezer lezer;
  private final Uitgever uitgever;
  private final Bestandslezer bestanden;
  private final ProductversieStore store;
  private final Versiewacht wacht;
  private final InstantSource klok;
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
    this.bestanden = new Bestandslezer(map, store, klok);
    this.uitgever = new Uitgever(map, lezer, store, wacht, klok, herlees);
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
      String naam =
          bestanden.bestand(gemeente.id(), concept.sleutel(), concept.tekst()).waarde("naam");
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
            bestanden.vandaag())
        .regels();
  }

  /** Counts anew how often each product was the answer; takes as long as there are gesprekken. */
  public void tel(GemeenteId gemeente) {
    antwoorden.put(gemeente, store.antwoorden(gemeente, klok.instant().minus(GEBRUIK)));
  }

  /** A product to work on; empty if there is none of that id, or they may not. */
  public Optional<Bewerking> open(GemeenteId id, Medewerker wie, Sleutel sleutel) {
    return toegang(id, wie).flatMap(gemeente -> bestanden.open(gemeente, sleutel));
  }

  /** What the text of a file says. */
  public Productvelden velden(GemeenteId id, Sleutel sleutel, String tekst) {
    return bestanden.velden(id, sleutel, tekst);
  }

  /** The gemeente as it would be with that text; its mistakes are those of the check. */
  public Gelezen proef(GemeenteId gemeente, Sleutel sleutel, Productvelden velden) {
    return lezer.proef(
        map.map(), gemeente, Map.of(sleutel.bestand(), bestanden.tekst(gemeente, sleutel, velden)));
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
          String tekst = bestanden.alsConcept(id, sleutel, velden);
          var concept =
              new Productconcept(
                  sleutel, conceptversie + 1, basis, tekst, klok.instant(), eigenaar(wie));
          return store.bewaar(id, concept)
              ? new Redactieuitslag.Bewaard(concept)
              : uitgever.conceptbotsing(id, sleutel);
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
            return uitgever.conceptbotsing(id, sleutel);
          }
          var stap =
              new Publicatie(
                  gemeente,
                  wie,
                  sleutel,
                  bestanden.tekst(id, sleutel, velden),
                  Herkomst.SCHERM,
                  "");
          Redactieuitslag uitslag = uitgever.publiceer(stap, basis);
          if (uitslag instanceof Redactieuitslag.Gepubliceerd
              || uitslag instanceof Redactieuitslag.Ongewijzigd) {
            store.wis(id, sleutel, conceptversie);
          }
          return uitslag;
        });
  }

  /** Takes the gemeente's own text away; what is left is the national one, if there is one. */
  public Redactieuitslag haalWeg(GemeenteId id, Medewerker wie, Sleutel sleutel, String basis) {
    return bij(
        id,
        wie,
        sleutel,
        gemeente ->
            uitgever.publiceer(
                new Publicatie(
                    gemeente,
                    wie,
                    sleutel,
                    Optional.empty(),
                    Herkomst.SCHERM,
                    "eigen tekst weggehaald"),
                basis));
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
                    uitgever.publiceer(
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

  private static Eigenaar eigenaar(Medewerker wie) {
    return new Eigenaar(wie.id(), wie.naam());
  }
}
