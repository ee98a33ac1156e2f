package nl.wegwijs.bot;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijs.bot.dialoog.Beoordelingstap;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Gesprek;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Toestand.Bewijs;
import nl.wegwijs.bot.gesprek.Toestand.Bewijsvraag;
import nl.wegwijs.bot.kanaal.PostvakMail;
import nl.wegwijs.bot.kanaal.PostvakMail.Opdracht;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.bot.wereld.Zinnen;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * Gives up a mail that cannot be sent, and tells its inwoner once where the gesprek is still open.
 * Elsewhere people see it among what could not be delivered. Safe for use by many threads.
 */
public final class Mailmelder {
  /** A message through WhatsApp is free to send for a day after the inwoner wrote. */
  private static final Duration VENSTER = Duration.ofHours(24).minusMinutes(1);

  private static final int KEREN = 5;
  private static final int MEESTE_BEURTEN = 1000;

  private final Supplier<Wereld> wereld;
  private final GesprekStore store;
  private final PostvakMail postvak;
  private final InstantSource klok;
  private final Luisteraars luisteraars;

  /**
   * @param luisteraars shared with the {@link Bot}
   */
  public Mailmelder(
      Supplier<Wereld> wereld,
      GesprekStore store,
      PostvakMail postvak,
      InstantSource klok,
      Luisteraars luisteraars) {
    this.wereld = wereld;
    this.store = store;
    this.postvak = postvak;
    this.klok = klok;
    this.luisteraars = luisteraars;
  }

  /**
   * This mail will not be sent any more.
   *
   * @param fout why, in a few words without anything of an inwoner
   * @throws GesprekStore.StoreUnavailableException if that cannot be kept; then it still waits
   */
  public void geefOp(GemeenteId gemeente, Opdracht mail, String fout) {
    for (int keer = 0; keer < KEREN; keer++) {
      Instant nu = klok.instant();
      Optional<Beurt> bericht = bericht(gemeente, mail, nu);
      if (postvak.opgegeven(gemeente, mail.id(), nu, fout, bericht)) {
        bericht.ifPresent(beurt -> luisteraars.meld(beurt.gesprek()));
        return;
      }
    }
    postvak.opgegeven(gemeente, mail.id(), klok.instant(), fout, Optional.empty());
  }

  private Optional<Beurt> bericht(GemeenteId id, Opdracht mail, Instant nu) {
    Wereld versie = wereld.get();
    return store
        .gesprek(id, mail.gesprek())
        .filter(gesprek -> open(gesprek, nu))
        .flatMap(gesprek ->
            versie
                .gemeenten()
                .gemeente(id)
                .map(gemeente -> bericht(versie, gemeente, gesprek, mail.kenmerk(), nu)));
  }

  /** Whether the assistant has the word, and the inwoner still gets what it says. */
  private boolean open(Gesprek gesprek, Instant nu) {
    boolean aanHetWoord =
        switch (gesprek.toestand().status()) {
          case ASSISTENT, WACHTRIJ -> true;
          case MEDEWERKER, GESLOTEN -> false;
        };
    return aanHetWoord
        && switch (gesprek.kanaal()) {
          case WEB, CONSOLE -> true;
          case WHATSAPP -> schreefNa(gesprek, nu.minus(VENSTER));
          case SPRAAK, EMAIL, BALIE -> false;
        };
  }

  private boolean schreefNa(Gesprek gesprek, Instant vanaf) {
    int na = Math.max(-1, gesprek.laatsteBeurt() - MEESTE_BEURTEN);
    return store.beurten(gesprek.gemeente(), gesprek.id(), na, MEESTE_BEURTEN).stream()
        .anyMatch(beurt -> beurt.inkomend().isPresent() && beurt.tijdstip().isAfter(vanaf));
  }

  private static Beurt bericht(
      Wereld wereld, Gemeente gemeente, Gesprek gesprek, String kenmerk, Instant nu) {
    Toestand toestand = gesprek.toestand();
    Optional<Bewijs> nogEens =
        toestand.bewijs().filter(bewijs -> bewijs.kenmerk().equals(kenmerk) && bewijs.magNogEens());
    String zin = nogEens.isPresent() ? "bewijs-mail-mislukt" : "bewijs-mail-mislukt-genoeg";
    Toestand verder =
        nogEens
            .filter(bewijs -> nietsGevraagd(toestand))
            .map(bewijs -> toestand.metBewijs(bewijs.metVraag(Bewijsvraag.WELK_ADRES)))
            .orElse(toestand);
    return Beurt.zonderInwoner(
        gesprek.id(),
        gesprek.laatsteBeurt() + 1,
        nu,
        List.of(new Zinnen(gemeente, toestand.taal()).bericht(zin, "kenmerk", kenmerk)),
        verder,
        Beurtmaker.versies(wereld, gemeente));
  }

  /** An address alone is the answer only where nothing else was asked. */
  private static boolean nietsGevraagd(Toestand toestand) {
    return toestand.formulier().isEmpty()
        && toestand.aangeboden().stream().allMatch(Beoordelingstap::isOordeel);
  }
}
