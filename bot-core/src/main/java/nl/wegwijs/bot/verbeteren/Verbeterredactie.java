package nl.wegwijs.bot.verbeteren;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.bot.balie.Handeling;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Rechten;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.kennis.Bewerking;
import nl.wegwijs.bot.kennis.Redactie;
import nl.wegwijs.bot.kennis.Redactieuitslag;
import nl.wegwijs.bot.verbeteren.Eigenzinnen.Plaats;
import nl.wegwijs.bot.verbeteren.Verbeterdaad.Soort;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.lezen.Fout;
import nl.wegwijs.gemeente.schrijven.Productmap.Sleutel;

/**
 * Makes of questions that went wrong what keeps them from going wrong again: a question of a
 * product, a sentence to learn from, or one to learn to refuse since it is not for a gemeente. Safe
 * for use by many threads.
 */
public final class Verbeterredactie {
  private static final String VRAGEN = "vragen";

  private final Supplier<Wereld> wereld;
  private final VerbeterStore store;
  private final Redactie redactie;
  private final Eigenzinnen zinnen;
  private final InstantSource klok;
  private final Kenmerken kenmerken = new Kenmerken();
  private final ReentrantLock slot = new ReentrantLock();

  /**
   * @param map the folder of the gemeenten
   */
  public Verbeterredactie(
      Supplier<Wereld> wereld,
      VerbeterStore store,
      Redactie redactie,
      Path map,
      InstantSource klok) {
    this.wereld = wereld;
    this.store = store;
    this.redactie = redactie;
    this.zinnen = new Eigenzinnen(map);
    this.klok = klok;
  }

  /** The newest questions since that moment; empty for who may not see them. */
  public List<Verbeterpunt> punten(GemeenteId id, Medewerker wie, Instant sinds, int max) {
    return toegang(id, wie).isPresent() ? store.punten(id, sinds, max) : List.of();
  }

  /** What was made of questions last; empty for who may not see it. */
  public List<Verbeterdaad> daden(GemeenteId id, Medewerker wie, int max) {
    return toegang(id, wie).isPresent() ? store.daden(id, max) : List.of();
  }

  /**
   * Makes something of those questions.
   *
   * @param doel product or intent; of no account for what is not for a gemeente
   * @param zin the sentence to add; it may not hold the mark of a name or number left out. Empty
   *     where nothing is to be learnt of what is not for a gemeente
   */
  public Verbeteruitslag doe(
      GemeenteId id,
      Medewerker wie,
      Soort soort,
      String doel,
      String zin,
      Collection<String> punten) {
    Optional<Gemeente> gemeente = toegang(id, wie);
    if (gemeente.isEmpty()) {
      return new Verbeteruitslag.Geweigerd();
    }
    Optional<String> bezwaar =
        new Verbeterkeuring(gemeente.get(), wereld.get().understander()::kent)
            .bezwaar(soort, doel, zin, punten);
    if (bezwaar.isPresent()) {
      return new Verbeteruitslag.Mislukt(bezwaar.get());
    }
    Instant nu = klok.instant();
    var daad =
        new Verbeterdaad(
            kenmerken.gesprek(nu).value(),
            nu,
            new Eigenaar(wie.id(), wie.naam()),
            soort,
            soort == Soort.NIET_VOOR_ONS ? "" : doel,
            zin.strip(),
            Optional.empty());
    slot.lock();
    try {
      Optional<String> mislukt = voerUit(gemeente.get(), wie, daad, true);
      if (mislukt.isPresent()) {
        return new Verbeteruitslag.Mislukt(mislukt.get());
      }
      int aantal =
          store.doe(
              id, daad, punten, audit(gemeente.get(), daad, wie, Handeling.VERBETERING_GEDAAN));
      if (aantal == 0) {
        voerUit(gemeente.get(), wie, daad, false);
        return new Verbeteruitslag.Mislukt("Van deze vragen is al iets gemaakt.");
      }
      return new Verbeteruitslag.Gedaan(aantal);
    } finally {
      slot.unlock();
    }
  }

  /** Undoes what was made: the sentence is taken away and the questions are open again. */
  public Verbeteruitslag draaiTerug(GemeenteId id, Medewerker wie, String daad) {
    Optional<Gemeente> gemeente = toegang(id, wie);
    if (gemeente.isEmpty()) {
      return new Verbeteruitslag.Geweigerd();
    }
    Optional<Verbeterdaad> gedaan =
        store.daad(id, daad).filter(een -> een.teruggedraaid().isEmpty());
    if (gedaan.isEmpty()) {
      return new Verbeteruitslag.Mislukt("Dit is al teruggedraaid.");
    }
    slot.lock();
    try {
      Optional<String> mislukt = voerUit(gemeente.get(), wie, gedaan.get(), false);
      if (mislukt.isPresent()) {
        return new Verbeteruitslag.Mislukt(mislukt.get());
      }
      store.draaiTerug(
          id,
          daad,
          klok.instant(),
          audit(gemeente.get(), gedaan.get(), wie, Handeling.VERBETERING_TERUG));
      return new Verbeteruitslag.Gedaan(1);
    } finally {
      slot.unlock();
    }
  }

  private Optional<Gemeente> toegang(GemeenteId id, Medewerker wie) {
    return wereld
        .get()
        .gemeenten()
        .gemeente(id)
        .filter(gemeente -> new Rechten(gemeente, wie).redigeert());
  }

  /** Why it could not be done; empty if it was. */
  private Optional<String> voerUit(
      Gemeente gemeente, Medewerker wie, Verbeterdaad daad, boolean heen) {
    return switch (daad.soort()) {
      case VRAAG -> vraag(gemeente.id(), wie, daad, heen);
      case INTENT -> zin(gemeente.id(), Plaats.intent(daad.doel()), daad.tekst(), heen);
      case NIET_VOOR_ONS ->
          daad.tekst().isEmpty()
              ? Optional.empty()
              : zin(gemeente.id(), Plaats.nietVoorOns(), daad.tekst(), heen);
    };
  }

  private Optional<String> zin(GemeenteId gemeente, Plaats plaats, String zin, boolean heen) {
    try {
      if (heen) {
        zinnen.voegToe(gemeente, plaats, zin);
      } else {
        zinnen.haalWeg(gemeente, plaats, zin);
      }
      return Optional.empty();
    } catch (IOException vol) {
      return Optional.of("Het bestand kan niet worden geschreven: " + vol.getMessage());
    }
  }

  private Optional<String> vraag(
      GemeenteId gemeente, Medewerker wie, Verbeterdaad daad, boolean heen) {
    var sleutel = new Sleutel(daad.doel(), Taal.NL);
    Optional<Bewerking> open = redactie.open(gemeente, wie, sleutel);
    if (open.isEmpty()) {
      return Optional.of("Product '" + daad.doel() + "' bestaat niet.");
    }
    if (open.get().concept().isPresent()) {
      return Optional.of(
          "Van dit product staat een concept klaar. Publiceer of verwerp dat eerst.");
    }
    var vragen = new ArrayList<>(open.get().eigen().kop().getOrDefault(VRAGEN, List.of()));
    boolean anders = heen ? !vragen.contains(daad.tekst()) : vragen.contains(daad.tekst());
    if (!anders) {
      return Optional.empty();
    }
    if (heen) {
      vragen.add(daad.tekst());
    } else {
      vragen.remove(daad.tekst());
    }
    Redactieuitslag uitslag =
        redactie.publiceer(
            gemeente, wie, sleutel, open.get().eigen().met(VRAGEN, vragen), open.get().basis(), 0);
    return switch (uitslag) {
      case Redactieuitslag.Gepubliceerd gelukt -> Optional.empty();
      case Redactieuitslag.Ongewijzigd gelukt -> Optional.empty();
      case Redactieuitslag.Bewaard gelukt -> Optional.empty();
      case Redactieuitslag.Ongeldig ongeldig ->
          Optional.of(ongeldig.fouten().stream().map(Fout::melding).findFirst().orElse("ongeldig"));
      case Redactieuitslag.Botsing botsing ->
          Optional.of("Iemand wijzigde dit product net. Probeer het nog eens.");
      case Redactieuitslag.NietGeschreven niet -> Optional.of(niet.uitleg());
      case Redactieuitslag.Geweigerd geweigerd -> Optional.of("U mag dit product niet wijzigen.");
      case Redactieuitslag.Onbekend onbekend -> Optional.of("Dit product bestaat niet.");
    };
  }

  private Auditregel audit(
      Gemeente gemeente, Verbeterdaad daad, Medewerker wie, Handeling handeling) {
    Instant nu = klok.instant();
    return new Auditregel(
        kenmerken.gesprek(nu).value(),
        nu,
        new Eigenaar(wie.id(), wie.naam()),
        handeling,
        Optional.empty(),
        Optional.empty(),
        daad.soort().waarde() + " " + daad.doel(),
        nu.plus(Duration.ofDays(gemeente.bewaartermijnen().audit())));
  }
}
