package nl.wegwijs.inbox.sessie;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.bot.balie.Sessie;
import nl.wegwijs.bot.balie.SessieStore;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * The logins of the browsers that ask. A browser has a secret in a cookie; its hash alone is kept.
 * Safe for use by many threads.
 */
public final class Sessies {
  private static final String KOEKJE = "sessie";
  private static final Pattern VORM =
      Pattern.compile("(?<gemeente>[a-z0-9-]{1,60})\\.(?<geheim>[A-Za-z0-9_-]{43})");

  /** Writing at every click would gain nothing that anybody notices. */
  private static final Duration ONTHOUDEN = Duration.ofSeconds(30);

  private final SessieStore store;
  private final InstantSource klok;
  private final Sessieduur duur;
  private final Koekjes koekjes;
  private final BiPredicate<Context, Sessie.Wijze> geldt;
  private final Kenmerken kenmerken = new Kenmerken();

  /**
   * The logins in a store.
   *
   * @param geldt whether logins of that kind count for that request
   */
  public Sessies(
      SessieStore store,
      InstantSource klok,
      Sessieduur duur,
      Koekjes koekjes,
      BiPredicate<Context, Sessie.Wijze> geldt) {
    this.store = store;
    this.klok = klok;
    this.duur = duur;
    this.koekjes = koekjes;
    this.geldt = geldt;
  }

  /** What is known of the browser that asks. */
  public sealed interface Stand {
    /** Nobody is logged in. */
    record Niemand() implements Stand {}

    /** Somebody was, too long ago. */
    record Verlopen() implements Stand {}

    /**
     * Somebody is.
     *
     * @param hash by which the login is kept
     * @param csrf what every form of this login carries
     */
    record Aangemeld(Sessie sessie, String hash, String csrf) implements Stand {}
  }

  /**
   * The login of the browser that asks.
   *
   * @param bezig whether the request shows that its medewerker is at work
   */
  public Stand stand(Context ctx, boolean bezig) {
    Optional<Sleutel> sleutel = koekjes.lees(ctx, KOEKJE).flatMap(Sleutel::lees);
    if (sleutel.isEmpty()) {
      return new Stand.Niemand();
    }
    String hash = sleutel.get().hash();
    Optional<Sessie> gevonden = store.sessie(sleutel.get().gemeente(), hash);
    if (gevonden.isEmpty() || !geldt.test(ctx, gevonden.get().wijze())) {
      return new Stand.Niemand();
    }
    Sessie sessie = gevonden.get();
    Instant nu = klok.instant();
    if (!nu.isBefore(duur.einde(sessie))) {
      return new Stand.Verlopen();
    }
    if (bezig && sessie.gezienOp().plus(ONTHOUDEN).isBefore(nu)) {
      store.gezien(sessie.gemeente(), hash, nu);
    }
    return new Stand.Aangemeld(sessie, hash, sleutel.get().csrf());
  }

  /** Begins a login in the browser that asks; one that it had ends. */
  public void begin(Context ctx, Sessie sessie) {
    eindig(ctx);
    String geheim = kenmerken.geheim();
    var sleutel = new Sleutel(sessie.gemeente(), geheim);
    store.open(sleutel.hash(), sessie);
    koekjes.zet(ctx, KOEKJE, sessie.gemeente() + "." + geheim);
  }

  /** Ends the login of the browser that asks, if it has one, and returns it. */
  public Optional<Sessie> eindig(Context ctx) {
    Optional<Sleutel> sleutel = koekjes.lees(ctx, KOEKJE).flatMap(Sleutel::lees);
    if (sleutel.isEmpty()) {
      return Optional.empty();
    }
    GemeenteId gemeente = sleutel.get().gemeente();
    String hash = sleutel.get().hash();
    Optional<Sessie> sessie = store.sessie(gemeente, hash);
    store.sluit(gemeente, hash);
    koekjes.wis(ctx, KOEKJE);
    return sessie;
  }

  /** Remembers that its medewerker is at work. */
  public void verleng(Stand.Aangemeld aangemeld) {
    store.gezien(aangemeld.sessie().gemeente(), aangemeld.hash(), klok.instant());
  }

  /** That login as it is when its medewerker does something now. */
  public Sessie bijgewerkt(Sessie sessie) {
    return new Sessie(
        sessie.gemeente(),
        sessie.medewerker(),
        sessie.wijze(),
        sessie.begonnenOp(),
        klok.instant(),
        sessie.aanwezig(),
        sessie.bewijs());
  }

  /** Remembers whether work may come to its medewerker. */
  public void zetAanwezig(Stand.Aangemeld aangemeld, boolean aanwezig) {
    store.zetAanwezig(aangemeld.sessie().gemeente(), aangemeld.hash(), aanwezig);
  }

  /** How long that login lasts if nothing more is done. */
  public Duration resterend(Sessie sessie) {
    return Duration.between(klok.instant(), duur.einde(sessie));
  }

  /** Whether doing something makes that login last longer. */
  public boolean verlengbaar(Sessie sessie) {
    return duur.uiterste(sessie).isAfter(klok.instant().plus(duur.waarschuwing()));
  }

  public Duration waarschuwing() {
    return duur.waarschuwing();
  }

  /** What the cookie holds. */
  private record Sleutel(GemeenteId gemeente, String geheim) {
    static Optional<Sleutel> lees(String koekje) {
      Matcher vorm = VORM.matcher(koekje);
      return vorm.matches()
          ? Optional.of(new Sleutel(new GemeenteId(vorm.group("gemeente")), vorm.group("geheim")))
          : Optional.empty();
    }

    String hash() {
      return Kenmerken.hash(geheim);
    }

    String csrf() {
      return Kenmerken.hash("csrf:" + geheim);
    }
  }
}
