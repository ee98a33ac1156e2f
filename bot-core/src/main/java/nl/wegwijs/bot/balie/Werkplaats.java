package nl.wegwijs.bot.balie;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wegwijs.bot.Luisteraars;
import nl.wegwijs.bot.balie.Moment.Voornemen;
import nl.wegwijs.bot.balie.Weigering.Reden;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Gesprek;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;

/**
 * Carries out changes of the desk: reads, lets decide, keeps, and does so anew when another change
 * came in between. Safe for use by many threads.
 */
final class Werkplaats {
  private static final int POGINGEN = 20;

  private final Supplier<Gemeenten> gemeenten;
  private final GesprekStore gesprekken;
  private final BalieStore store;
  private final InstantSource klok;
  private final Luisteraars luisteraars;
  private final Kenmerken kenmerken = new Kenmerken();

  Werkplaats(
      Supplier<Gemeenten> gemeenten,
      GesprekStore gesprekken,
      BalieStore store,
      InstantSource klok,
      Luisteraars luisteraars) {
    this.gemeenten = gemeenten;
    this.gesprekken = gesprekken;
    this.store = store;
    this.klok = klok;
    this.luisteraars = luisteraars;
  }

  Optional<Gemeente> gemeente(GemeenteId id) {
    return gemeenten.get().gemeente(id);
  }

  List<GemeenteId> alle() {
    return gemeenten.get().opNaam().stream().map(Gemeente::id).toList();
  }

  Instant nu() {
    return klok.instant();
  }

  BalieStore store() {
    return store;
  }

  GesprekStore gesprekken() {
    return gesprekken;
  }

  Luisteraars luisteraars() {
    return luisteraars;
  }

  /** Who may work on it: whoever may read it. */
  Balieuitslag doe(
      GemeenteId id, Medewerker wie, String kenmerk, Function<Moment, Voornemen> besluit) {
    return doe(
        id,
        wie,
        kenmerk,
        moment ->
            moment
                .rechten()
                .tegenLezen(moment.werk().overdracht().team())
                .map(Moment::weiger)
                .orElseGet(() -> besluit.apply(moment)),
        Optional.empty());
  }

  /** For who divides work without reading it. */
  Balieuitslag verdeel(
      GemeenteId id, Medewerker wie, String kenmerk, Function<Moment, Voornemen> besluit) {
    return doe(id, wie, kenmerk, besluit, Optional.empty());
  }

  /** What a timer brings about. */
  Balieuitslag wek(
      GemeenteId id, Medewerker wie, Wekkerstand wekker, Function<Moment, Voornemen> besluit) {
    return doe(id, wie, wekker.werk(), besluit, Optional.of(wekker));
  }

  private Balieuitslag doe(
      GemeenteId id,
      Medewerker wie,
      String kenmerk,
      Function<Moment, Voornemen> besluit,
      Optional<Wekkerstand> wekker) {
    for (int poging = 0; poging < POGINGEN; poging++) {
      Optional<Gemeente> gemeente = gemeente(id);
      if (gemeente.isEmpty()) {
        return new Balieuitslag.Onbekend();
      }
      var rechten = new Rechten(gemeente.get(), wie);
      if (wekker.isEmpty() && rechten.tegenHelpen().isPresent()) {
        return new Balieuitslag.Geweigerd(rechten.tegenHelpen().get());
      }
      Optional<Werk> werk = store.werk(id, kenmerk);
      Optional<Gesprek> gesprek = werk.flatMap(w -> gesprekken.gesprek(id, w.gesprek()));
      if (werk.isEmpty() || gesprek.isEmpty()) {
        return new Balieuitslag.Onbekend();
      }
      var moment = new Moment(gemeente.get(), wie, rechten, werk.get(), gesprek.get(), nu());
      Optional<Balieuitslag> uitslag =
          switch (besluit.apply(moment)) {
            case Voornemen.Niets(Balieuitslag niets) -> Optional.of(niets);
            case Voornemen.Doe doe -> bewaar(moment, doe, wekker);
          };
      if (uitslag.isPresent()) {
        return uitslag.get();
      }
    }
    return new Balieuitslag.Geweigerd(
        new Weigering(Reden.DRUK, "Dit werk verandert steeds; probeer het nog eens."));
  }

  private Optional<Balieuitslag> bewaar(
      Moment moment, Voornemen.Doe doe, Optional<Wekkerstand> wekker) {
    GemeenteId id = moment.gemeente().id();
    Optional<Beurt> beurt = doe.beurt().map(deel -> beurt(moment, deel));
    Optional<String> kenmerk = doe.eigenKenmerk().map(eigen -> beurtkenmerk(moment.wie(), eigen));
    var mutatie =
        new Mutatie(
            doe.na(),
            beurt,
            kenmerk,
            List.of(audit(moment, doe)),
            doe.notitie(),
            doe.wekkers(),
            wekker);
    return switch (store.bewaar(id, mutatie)) {
      case OPGESLAGEN -> {
        beurt.ifPresent(b -> luisteraars.meld(b.gesprek()));
        luisteraars.meld(id);
        Werk na = store.werk(id, moment.werk().kenmerk()).orElse(doe.na());
        yield Optional.of(new Balieuitslag.Gedaan(moment.regel(na), beurt));
      }
      case KENMERK_BEKEND ->
          Optional.of(
              new Balieuitslag.Gedaan(
                  moment.regel(moment.werk()),
                  gesprekken.beurtMetKenmerk(id, moment.werk().gesprek(), kenmerk.orElseThrow())));
      case AL_AFGEGAAN, ONBEKEND -> Optional.of(new Balieuitslag.Onbekend());
      case VEROUDERD -> Optional.empty();
    };
  }

  /** Keeps a medewerker's own id apart from those of inwoners and of other medewerkers. */
  static String beurtkenmerk(Medewerker wie, String eigenKenmerk) {
    return Kenmerken.hash("balie:" + wie.id() + ":" + eigenKenmerk);
  }

  private static Beurt beurt(Moment moment, Moment.Beurtdeel deel) {
    return Beurt.zonderInwoner(
        moment.gesprek().id(),
        moment.gesprek().laatsteBeurt() + 1,
        moment.nu(),
        deel.berichten(),
        deel.toestand(),
        new Beurt.Versies("balie", moment.gemeente().versie()));
  }

  private Auditregel audit(Moment moment, Voornemen.Doe doe) {
    return audit(
        moment.gemeente(),
        moment.wie(),
        doe.handeling(),
        Optional.of(moment.werk().kenmerk()),
        Optional.of(moment.werk().gesprek().value()),
        doe.toelichting());
  }

  Auditregel audit(
      Gemeente gemeente,
      Medewerker wie,
      Handeling handeling,
      Optional<String> werk,
      Optional<String> gesprek,
      String toelichting) {
    Instant nu = nu();
    return new Auditregel(
        kenmerken.gesprek(nu).value(),
        nu,
        Eigenaar.van(wie),
        handeling,
        werk,
        gesprek,
        toelichting,
        nu.plus(Duration.ofDays(gemeente.bewaartermijnen().audit())));
  }
}
