package nl.wegwijs.bot.vragen;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.bot.balie.Handeling;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Rechten;
import nl.wegwijs.bot.dialoog.Context;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.kennis.Redactie;
import nl.wegwijs.bot.verbeteren.Vraagmasker;
import nl.wegwijs.bot.vragen.Vraagvoorstel.Besluit;
import nl.wegwijs.bot.vragen.Vraagvoorstel.Inhoud;
import nl.wegwijs.bot.vragen.Vraagvoorstel.Stand;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;

/**
 * Makes answers that medewerkers gave into texts of the gemeente: a medewerker proposes, an editor
 * changes, approves or refuses. What is approved is a file that inwoners and medewerkers are
 * answered from. Safe for use by many threads.
 */
public final class Vraagredactie {
  private static final int MEESTE = 200;

  private final Supplier<Wereld> wereld;
  private final VraagStore store;
  private final Vraaguitgever uitgever;
  private final InstantSource klok;
  private final Kenmerken kenmerken = new Kenmerken();
  private final ReentrantLock slot = new ReentrantLock();

  public Vraagredactie(
      Supplier<Wereld> wereld, VraagStore store, Redactie redactie, InstantSource klok) {
    this.wereld = wereld;
    this.store = store;
    this.uitgever = new Vraaguitgever(redactie);
    this.klok = klok;
  }

  /**
   * A text without what could tell who asked.
   *
   * @param streng also words that only look like a name
   */
  public String masker(GemeenteId id, Taal taal, String tekst, boolean streng) {
    return gemeente(id)
        .map(gemeente -> wereld.get().understander().understand(tekst, gemeente, taal, vandaag()))
        .map(begrip -> streng ? Vraagmasker.masker(begrip) : Vraagmasker.kenmerken(begrip))
        .orElse("");
  }

  /**
   * Proposes an answer that was given in a gesprek; numbers and names in it are masked first. That
   * they may read the gesprek was seen to before.
   *
   * @param beurt of the answer
   */
  public Vraaguitslag stelVoor(
      GemeenteId id, Medewerker wie, GesprekId gesprek, int beurt, Taal taal, Inhoud inhoud) {
    Optional<Gemeente> gemeente =
        gemeente(id).filter(gevonden -> new Rechten(gevonden, wie).helpt());
    if (gemeente.isEmpty()) {
      return new Vraaguitslag.Geweigerd();
    }
    List<String> bezwaren = Vraagkeuring.bezwaren(gemeente.get(), inhoud, vandaag());
    if (!bezwaren.isEmpty()) {
      return new Vraaguitslag.Mislukt(bezwaren);
    }
    Instant nu = klok.instant();
    var voorstel =
        new Vraagvoorstel(
            kenmerken.gesprek(nu).value(),
            1,
            Stand.OPEN,
            Optional.of(gesprek),
            beurt,
            nu,
            taal,
            masker(id, taal, inhoud.vraag().strip(), false),
            masker(id, taal, inhoud.antwoord().strip(), false),
            inhoud.product(),
            inhoud.herzienVoor(),
            eigenaar(wie),
            Optional.empty());
    return store.voegToe(
            id, voorstel, audit(gemeente.get(), wie, Handeling.VRAAG_VOORGESTELD, voorstel))
        ? new Vraaguitslag.Gedaan(voorstel)
        : new Vraaguitslag.Mislukt(List.of("Dit antwoord is al bewaard als vraag en antwoord."));
  }

  /** What each medewerker proposed, for themselves. */
  public EigenVoorstellen eigen() {
    return new EigenVoorstellen(wereld, store);
  }

  /** All there are, the open ones first; none for who may not see them. */
  public List<Vraagvoorstel> voorstellen(GemeenteId id, Medewerker wie) {
    return toegang(id, wie).isPresent() ? store.voorstellen(id, MEESTE) : List.of();
  }

  /** One of them; empty for who may not see it. */
  public Optional<Vraagvoorstel> voorstel(GemeenteId id, Medewerker wie, String voorstel) {
    return toegang(id, wie).flatMap(gemeente -> store.voorstel(id, voorstel));
  }

  /**
   * Keeps what an editor made of it; nobody sees it yet.
   *
   * @param versie as they saw it
   */
  public Vraaguitslag bewaar(
      GemeenteId id, Medewerker wie, String voorstel, int versie, Inhoud inhoud) {
    return bij(
        id,
        wie,
        voorstel,
        versie,
        (gemeente, open) -> {
          List<String> bezwaren = Vraagkeuring.bezwaren(gemeente, inhoud, vandaag());
          Vraagvoorstel anders = open.met(inhoud);
          if (!bezwaren.isEmpty()) {
            return new Vraaguitslag.Mislukt(bezwaren);
          }
          return store.wijzig(id, anders, Optional.empty())
              ? new Vraaguitslag.Gedaan(anders)
              : gewijzigd();
        });
  }

  /** Makes it a text that inwoners and medewerkers get. */
  public Vraaguitslag keurGoed(
      GemeenteId id, Medewerker wie, String voorstel, int versie, Inhoud inhoud) {
    return bij(
        id,
        wie,
        voorstel,
        versie,
        (gemeente, open) -> {
          var bezwaren = new ArrayList<>(Vraagkeuring.bezwaren(gemeente, inhoud, vandaag()));
          bezwaren.addAll(Vraagkeuring.voorInwoners(inhoud));
          if (!bezwaren.isEmpty()) {
            return new Vraaguitslag.Mislukt(bezwaren);
          }
          Vraaguitgever.Uitgave uitgave = uitgever.geefUit(gemeente, wie, inhoud);
          if (!uitgave.bezwaren().isEmpty()) {
            return new Vraaguitslag.Mislukt(uitgave.bezwaren());
          }
          Vraagvoorstel goed =
              open.met(inhoud).besloten(Stand.GOEDGEKEURD, besluit(wie, uitgave.product()));
          if (besluit(gemeente, wie, goed, Handeling.VRAAG_GOEDGEKEURD)) {
            return new Vraaguitslag.Gedaan(goed);
          }
          uitgever.haalTerug(gemeente, wie, uitgave.product());
          return gewijzigd();
        });
  }

  /** Refuses it; it becomes no text. The medewerker who proposed it reads the reason, masked. */
  public Vraaguitslag wijsAf(
      GemeenteId id, Medewerker wie, String voorstel, int versie, String reden) {
    return bij(
        id,
        wie,
        voorstel,
        versie,
        (gemeente, open) -> {
          String kort = reden.strip();
          if (kort.isEmpty() || kort.length() > 500) {
            return new Vraaguitslag.Mislukt(
                List.of("Schrijf waarom u het afwijst, in hoogstens 500 tekens."));
          }
          String zonderNamen = masker(id, Taal.NL, kort, false);
          Vraagvoorstel af =
              open.met(open.inhoud()).besloten(Stand.AFGEWEZEN, besluit(wie, zonderNamen));
          return besluit(gemeente, wie, af, Handeling.VRAAG_AFGEWEZEN)
              ? new Vraaguitslag.Gedaan(af)
              : gewijzigd();
        });
  }

  private interface Werk {
    Vraaguitslag doe(Gemeente gemeente, Vraagvoorstel open);
  }

  private Vraaguitslag bij(GemeenteId id, Medewerker wie, String voorstel, int versie, Werk werk) {
    Optional<Gemeente> gemeente = toegang(id, wie);
    if (gemeente.isEmpty()) {
      return new Vraaguitslag.Geweigerd();
    }
    slot.lock();
    try {
      Optional<Vraagvoorstel> gevonden = store.voorstel(id, voorstel);
      if (gevonden.isEmpty()) {
        return new Vraaguitslag.Onbekend();
      }
      return gevonden.get().stand() == Stand.OPEN && gevonden.get().versie() == versie
          ? werk.doe(gemeente.get(), gevonden.get())
          : gewijzigd();
    } finally {
      slot.unlock();
    }
  }

  private static Vraaguitslag gewijzigd() {
    return new Vraaguitslag.Mislukt(
        List.of("Iemand anders wijzigde dit net. Open het opnieuw en probeer het nog eens."));
  }

  private boolean besluit(
      Gemeente gemeente, Medewerker wie, Vraagvoorstel besloten, Handeling handeling) {
    return store.wijzig(
        gemeente.id(), besloten, Optional.of(audit(gemeente, wie, handeling, besloten)));
  }

  private Besluit besluit(Medewerker wie, String toelichting) {
    return new Besluit(eigenaar(wie), klok.instant(), toelichting, false);
  }

  private Optional<Gemeente> gemeente(GemeenteId id) {
    return wereld.get().gemeenten().gemeente(id);
  }

  private Optional<Gemeente> toegang(GemeenteId id, Medewerker wie) {
    return gemeente(id).filter(gemeente -> new Rechten(gemeente, wie).redigeert());
  }

  private LocalDate vandaag() {
    return LocalDate.ofInstant(klok.instant(), Context.NEDERLAND);
  }

  private static Eigenaar eigenaar(Medewerker wie) {
    return new Eigenaar(wie.id(), wie.naam());
  }

  /** Without a word of the question: the audit is kept longer than anything else. */
  private Auditregel audit(
      Gemeente gemeente, Medewerker wie, Handeling handeling, Vraagvoorstel voorstel) {
    Instant nu = klok.instant();
    return new Auditregel(
        kenmerken.gesprek(nu).value(),
        nu,
        eigenaar(wie),
        handeling,
        Optional.empty(),
        Optional.empty(),
        "voorstel " + voorstel.id(),
        nu.plus(Duration.ofDays(gemeente.bewaartermijnen().audit())));
  }
}
