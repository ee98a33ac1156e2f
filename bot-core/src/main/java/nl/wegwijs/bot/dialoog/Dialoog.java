package nl.wegwijs.bot.dialoog;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Uitkomst;

/**
 * Decides what is said and done with one message. Every rule of policy is one of its steps, tried
 * in this order: danger, a call or a person asked for, another language, going on later, coming
 * back to a form that was stopped, what is said of an answer or a receipt, what a form on offer
 * asks, the open form, a choice, a question without a subject, two questions at once, one that the
 * gemeente keeps an answer to, what was meant, and in the end an honest no. After danger, words
 * that somebody takes back in the same message are left out, and dropping one wish for another is
 * read as both. Safe for use by many threads.
 */
public final class Dialoog {
  private final Stap crisis;
  private final List<Stap> stappen;
  private final Weigerstap weigeren;
  private final Uitschakelaar uitschakelaar;
  private final Ommezwaai ommezwaai;

  public Dialoog(Kenmerken kenmerken) {
    var antwoordgever = new Antwoordgever();
    var doorverbinder = new Doorverbinder(kenmerken);
    var formulieren = new Formulierstap(antwoordgever, kenmerken);
    var bedoeling = new Bedoelingstap(antwoordgever, formulieren, doorverbinder);
    this.crisis = new Crisisstap(doorverbinder, formulieren);
    this.weigeren = new Weigerstap(antwoordgever, doorverbinder);
    this.uitschakelaar = new Uitschakelaar(doorverbinder);
    this.ommezwaai = new Ommezwaai(formulieren.slot());
    this.stappen =
        List.of(
            new Terugbelstap(formulieren),
            new Mensstap(doorverbinder),
            new Anderetaalstap(),
            new Laterstap(),
            new Terugkeerstap(formulieren.slot()),
            new Beoordelingstap(formulieren),
            new Bewijsstap(formulieren, kenmerken),
            new Aanbodstap(formulieren),
            formulieren,
            new Keuzestap(bedoeling, weigeren),
            new Beaamstap(),
            new Vervolgstap(antwoordgever),
            new Tweevragenstap(bedoeling, antwoordgever),
            new Vraagstap(antwoordgever),
            bedoeling,
            new Twijfelstap(antwoordgever),
            new Gegevensstap(antwoordgever));
  }

  /** What is said and done; the choices it offers are part of the state that follows. */
  public Besluit decide(Context gezegd) {
    Optional<Besluit> gevaar = crisis.probeer(gezegd);
    Context context = gevaar.isPresent() ? gezegd : Zelfcorrectie.zonder(gezegd);
    Besluit besluit =
        gevaar
            .map(hulp -> Heropener.na(context, hulp))
            .orElseGet(
                () -> Mededeler.voorop(context, Heropener.na(context, zonderGevaar(context))));
    Besluit rijker = Bewijsaanbod.na(context, Levensloop.na(context, besluit));
    Besluit alles = gevaar.isPresent() ? rijker : Medeleven.voorop(context, rijker);
    return alles.metToestand(zonderGestopt(context, alles).metAangeboden(alles.keuzes()));
  }

  /** A form that was stopped can come back until something else is done; a refusal does nothing. */
  private static Toestand zonderGestopt(Context context, Besluit besluit) {
    Toestand toestand = besluit.toestand();
    boolean nu = !toestand.gestopt().equals(context.toestand().gestopt());
    Uitkomst.Soort soort = besluit.uitkomst().soort();
    boolean niets = soort == Uitkomst.Soort.KLETSPRAAT || soort == Uitkomst.Soort.GEWEIGERD;
    return nu || niets ? toestand : toestand.metGestopt(Optional.empty());
  }

  /**
   * A question about danger that was not answered is over: a later 'ja' is about something else.
   */
  private Besluit zonderGevaar(Context context) {
    Context verder = context.metToestand(context.toestand().metNavraag(Optional.empty()));
    Besluit gewoon = ommezwaai.probeer(verder, this::stappen).orElseGet(() -> stappen(verder));
    return uitschakelaar.na(verder, gewoon);
  }

  private Besluit stappen(Context context) {
    return stappen.stream()
        .map(stap -> stap.probeer(context))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> weigeren.weiger(context));
  }
}
