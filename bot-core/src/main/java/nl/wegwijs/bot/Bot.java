package nl.wegwijs.bot;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.wegwijs.bot.dialoog.Bezettingmeter;
import nl.wegwijs.bot.dialoog.Dialoog;
import nl.wegwijs.bot.dialoog.Mededeler;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Gesprek;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import nl.wegwijs.bot.gesprek.Hervatcode;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.bot.wereld.Zinnen;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;

/**
 * A citizen's way in: begins a gesprek and answers its messages, each once and in order. Safe for
 * use by many threads; two messages of one gesprek are answered one after the other, also when they
 * come to two processes.
 */
public final class Bot {
  private static final int STROKEN = 256;
  private static final int POGINGEN = 5;

  private final Supplier<Wereld> wereld;
  private final GesprekStore store;
  private final InstantSource klok;
  private final Waarnemer waarnemer;
  private final Kenmerken kenmerken = new Kenmerken();
  private final Beurtmaker beurtmaker;
  private final Luisteraars luisteraars;
  private final Navolger navolger;
  private final Hervatgeheim geheim;
  private final Hervatter hervatter;
  private final List<ReentrantLock> stroken =
      IntStream.range(0, STROKEN).mapToObj(i -> new ReentrantLock()).toList();

  /**
   * A bot that keeps gesprekken in that store.
   *
   * @param wereld the version of files, index and model to decide the next beurt by
   */
  public Bot(Supplier<Wereld> wereld, GesprekStore store, InstantSource klok, Waarnemer waarnemer) {
    this(wereld, store, klok, waarnemer, new Luisteraars(), Bezettingmeter.ALTIJD_VRIJ);
  }

  /** A bot whose news the desk hears too, and for which somebody can always come. */
  public Bot(
      Supplier<Wereld> wereld,
      GesprekStore store,
      InstantSource klok,
      Waarnemer waarnemer,
      Luisteraars luisteraars) {
    this(wereld, store, klok, waarnemer, luisteraars, Bezettingmeter.ALTIJD_VRIJ);
  }

  /**
   * A bot whose news the desk hears too.
   *
   * @param luisteraars shared with {@link nl.wegwijs.bot.balie.Balie}
   * @param bezetting tells whether somebody of a team can come
   */
  public Bot(
      Supplier<Wereld> wereld,
      GesprekStore store,
      InstantSource klok,
      Waarnemer waarnemer,
      Luisteraars luisteraars,
      Bezettingmeter bezetting) {
    this(wereld, store, klok, waarnemer, luisteraars, bezetting, Navolger.GEEN);
  }

  /** The same, followed by somebody; its codes to go on elsewhere are gone with the process. */
  public Bot(
      Supplier<Wereld> wereld,
      GesprekStore store,
      InstantSource klok,
      Waarnemer waarnemer,
      Luisteraars luisteraars,
      Bezettingmeter bezetting,
      Navolger navolger) {
    this(
        wereld, store, klok, waarnemer, luisteraars, bezetting, navolger, Hervatgeheim.tijdelijk());
  }

  /**
   * The same with codes that outlive the process.
   *
   * @param navolger hears of each beurt of an inwoner
   * @param geheim from which codes to go on elsewhere are made
   */
  public Bot(
      Supplier<Wereld> wereld,
      GesprekStore store,
      InstantSource klok,
      Waarnemer waarnemer,
      Luisteraars luisteraars,
      Bezettingmeter bezetting,
      Navolger navolger,
      Hervatgeheim geheim) {
    this.geheim = geheim;
    this.hervatter = new Hervatter(store, geheim);
    this.navolger = navolger;
    this.luisteraars = luisteraars;
    this.wereld = wereld;
    this.store = store;
    this.klok = klok;
    this.waarnemer = waarnemer;
    this.beurtmaker = new Beurtmaker(new Dialoog(kenmerken), bezetting);
  }

  /**
   * A gesprek that has begun.
   *
   * @param sleutel the secret with which its inwoner comes back; it names the gemeente, and only
   *     its hash is kept
   */
  public record Begonnen(GesprekId id, String sleutel, Beurt groet) {}

  /** What became of a message. */
  public sealed interface Uitslag {
    /** It was answered, now or when it came before. */
    record Beantwoord(Beurt beurt) implements Uitslag {}

    /** There is no such gesprek (any more). */
    record GeenGesprek() implements Uitslag {}

    /** Another message came with that kenmerk before. */
    record KenmerkBotst() implements Uitslag {}
  }

  /**
   * Begins a gesprek with the greeting that says that this is an automated assistant. Empty where
   * the gemeente is unknown.
   *
   * @throws StoreUnavailableException if it cannot be kept
   */
  public Optional<Begonnen> begin(
      GemeenteId id, Kanaal kanaal, Optional<Taal> taal, Optional<String> netwerkadres) {
    Wereld nu = wereld.get();
    Optional<Gemeente> gemeente = nu.gemeenten().gemeente(id);
    if (gemeente.isEmpty()) {
      return Optional.empty();
    }
    Instant moment = klok.instant();
    GesprekId gesprek = kenmerken.gesprek(moment);
    String sleutel = id.value() + "." + kenmerken.geheim();
    Mededeler.Opening opening =
        Mededeler.opening(
            gemeente.get(), nu.actueel().apply(id), Toestand.begin(taal.orElse(Taal.NL)), moment);
    Toestand toestand = opening.toestand();
    var berichten = new ArrayList<Bericht>();
    berichten.add(new Zinnen(gemeente.get(), toestand.taal()).bericht("begroeting"));
    berichten.addAll(opening.berichten());
    var groet =
        Beurt.zonderInwoner(
            gesprek, 0, moment, berichten, toestand, Beurtmaker.versies(nu, gemeente.get()));
    var begonnen =
        new Gesprek(
            id, gesprek, kanaal, Kenmerken.hash(sleutel), netwerkadres, moment, 0, toestand);
    bewaakt(
        id,
        () -> {
          store.open(begonnen, groet);
          return groet;
        });
    return Optional.of(new Begonnen(gesprek, sleutel, groet));
  }

  /**
   * Answers one message; the answer is kept before this returns.
   *
   * @throws StoreUnavailableException if it cannot be kept; then nothing was
   */
  public Uitslag answer(Inbound inbound) {
    long begin = System.nanoTime();
    ReentrantLock strook =
        stroken.get(Math.floorMod(inbound.gesprek().value().hashCode(), STROKEN));
    strook.lock();
    try {
      for (int poging = 0; poging < POGINGEN; poging++) {
        Optional<Gesprek> gesprek = store.gesprek(inbound.gemeente(), inbound.gesprek());
        Wereld nu = wereld.get();
        Optional<Gemeente> gemeente = nu.gemeenten().gemeente(inbound.gemeente());
        if (gesprek.isEmpty() || gemeente.isEmpty()) {
          return new Uitslag.GeenGesprek();
        }
        Instant moment = klok.instant();
        Optional<Hervatcode> code = Hervatter.code(inbound, gesprek.get());
        Optional<Gesprek> elders =
            code.flatMap(gegeven -> hervatter.gebruik(gesprek.get(), gegeven, moment));
        Beurt beurt =
            code.map(gegeven ->
                    beurtmaker.hervat(
                        nu, gemeente.get(), gesprek.get(), inbound, gegeven, elders, moment))
                .orElseGet(
                    () -> beurtmaker.maak(nu, gemeente.get(), gesprek.get(), inbound, moment));
        hervatter.bewaar(gemeente.get(), beurt);
        switch (store.append(inbound.gemeente(), beurt)) {
          case OPGESLAGEN -> {
            elders.ifPresent(eerder -> {
              hervatter.laatAchter(nu, gemeente.get(), eerder, gesprek.get(), moment);
              luisteraars.meld(eerder.id());
            });
            meld(gesprek.get(), beurt, begin);
            volgNa(gesprek.get(), beurt, inbound.inhoud());
            return new Uitslag.Beantwoord(geheim.onthul(beurt));
          }
          case KENMERK_BEKEND -> {
            return eerder(inbound, beurt);
          }
          case ONBEKEND -> {
            return new Uitslag.GeenGesprek();
          }
          case NUMMER_BEZET -> {}
        }
      }
      throw new StoreUnavailableException("the gesprek kept changing while a message was answered");
    } catch (StoreUnavailableException e) {
      waarnemer.storing(inbound.gemeente(), "STORE_UNAVAILABLE");
      throw e;
    } finally {
      strook.unlock();
    }
  }

  /** The answer is kept already; what is noted of it besides may fail. */
  private void volgNa(Gesprek gesprek, Beurt beurt, Inhoud inhoud) {
    try {
      navolger.na(gesprek, beurt, inhoud);
    } catch (StoreUnavailableException e) {
      waarnemer.storing(gesprek.gemeente(), "NOTE_NOT_KEPT");
    }
  }

  private Uitslag eerder(Inbound inbound, Beurt beurt) {
    Beurt.Inkomend inkomend = beurt.inkomend().orElseThrow();
    return inkomend
        .kenmerk()
        .flatMap(kenmerk -> store.beurtMetKenmerk(inbound.gemeente(), inbound.gesprek(), kenmerk))
        .<Uitslag>map(eerder ->
            eerder.inkomend().filter(zelf -> zelf.inhoud().equals(inkomend.inhoud())).isPresent()
                ? new Uitslag.Beantwoord(geheim.onthul(eerder))
                : new Uitslag.KenmerkBotst())
        .orElseGet(Uitslag.GeenGesprek::new);
  }

  private void meld(Gesprek gesprek, Beurt beurt, long begin) {
    luisteraars.meld(gesprek.id());
    if (beurt.toestand().overdracht().isPresent()
        || beurt.overdracht().isPresent()
        || beurt.inzending().isPresent()) {
      luisteraars.meld(gesprek.gemeente());
    }
    Uitkomst uitkomst = beurt.uitkomst().orElseThrow();
    waarnemer.beurt(
        gesprek.gemeente(),
        gesprek.kanaal(),
        uitkomst,
        Duration.ofNanos(System.nanoTime() - begin));
  }

  /** The gesprek of that id, if the sleutel is its own. */
  public Optional<Gesprek> gesprek(GemeenteId gemeente, GesprekId id, String sleutel) {
    return bewaakt(gemeente, () -> store.gesprek(gemeente, id))
        .filter(gesprek -> Kenmerken.gelijk(gesprek.sleutelHash(), Kenmerken.hash(sleutel)));
  }

  /** The beurten after that number as their inwoner sees them, in order; at most a thousand. */
  public List<Beurt> beurten(GemeenteId gemeente, GesprekId id, int na) {
    return store.beurten(gemeente, id, na, 1000).stream().map(geheim::onthul).toList();
  }

  /**
   * Erases what an inwoner said and was told; returns the filed forms that stay under their own
   * term.
   */
  public List<Inzending> wis(GemeenteId gemeente, GesprekId id) {
    List<Inzending> bewaard = bewaakt(gemeente, () -> store.wis(gemeente, id));
    luisteraars.meld(id);
    luisteraars.meld(gemeente);
    return bewaard;
  }

  /** Calls {@code bijNieuws} after each change of that gesprek that this process makes. */
  public Luisteraar luister(GesprekId gesprek, Runnable bijNieuws) {
    return luisteraars.luister(gesprek, bijNieuws);
  }

  private <T> T bewaakt(GemeenteId gemeente, Supplier<T> werk) {
    try {
      return werk.get();
    } catch (StoreUnavailableException e) {
      waarnemer.storing(gemeente, "STORE_UNAVAILABLE");
      throw e;
    }
  }
}
