package nl.wegwijs.bot.dialoog;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.bot.formulier.Weergave;
import nl.wegwijs.bot.gesprek.Hervatcode;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.wereld.Zinnen;
import nl.wegwijs.gemeente.Gemeente;

/**
 * Somebody goes on later: told until when what was filled in is kept, with a code to go on
 * elsewhere.
 */
public final class Laterstap implements Stap {
  /** The reason of a beurt in which a code was made. */
  public static final String REDEN = "inwoner gaat later verder: code gemaakt";

  private static final Pattern LATER =
      Pattern.compile(
          "(?:(?:ik|wil|ga|kan|mag|graag|doe|maak|vul|laten we|we|wij|liever|even) )*"
              + "(?:(?:dit|het|hier|hiermee|ermee|er|mee|het formulier|dit formulier|de rest|in|af) )*"
              + "(?:later|straks|morgen|een andere keer|op een ander moment|thuis"
              + "|op een ander apparaat|op mijn (?:telefoon|computer|laptop|tablet))(?: (?:pas|weer|wel))?"
              + "(?: (?:verder|doorgaan|afmaken|invullen|doen|verdergaan|af|mee))(?: (?:gaan|invullen|doen))?"
              + "(?: graag)?"
              + "|(?:even )?pauze(?:ren)?|later verder|opslaan(?: en later verder(?: gaan)?)?"
              + "|bewaar (?:dit|het)(?: formulier)?(?: voor later)?"
              + "|(?:(?:can|could|may) i |i want to |i would like to |i'd like to |let me |i will |i'll )?"
              + "(?:continue|go on|carry on|finish|resume)(?: this| it| with this)? "
              + "(?:later|tomorrow|at home|another time|on another device|on my (?:phone|computer|laptop))"
              + "|save (?:this|it)(?: form)?(?: for later)?|pause");

  /** Going on later as a choice, which can always be made; empty for anything else. */
  public static Optional<Keuze> keuze(String waarde, Toestand toestand, Gemeente gemeente) {
    return waarde.equals(Keuzes.LATER)
        ? Optional.of(new Zinnen(gemeente, toestand.taal()).keuze(waarde))
        : Optional.empty();
  }

  @Override
  public Optional<Besluit> probeer(Context context) {
    String gezegd =
        context
            .tekst()
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replaceAll("[.,!?]+", "")
            .strip()
            .replaceAll("\\s+", " ");
    return context.koos(Keuzes.LATER) || LATER.matcher(gezegd).matches()
        ? Optional.of(later(context))
        : Optional.empty();
  }

  private static Besluit later(Context context) {
    Instant tot =
        context.nu().plus(Duration.ofDays(context.gemeente().bewaartermijnen().gesprek()));
    String dag = Weergave.moment(tot, context.taal());
    if (context.toestand().formulier().isEmpty()) {
      return Besluit.zeg(
          List.of(context.zinnen().bericht("later-niets-open", "tot", dag)),
          Uitkomsten.van(context, Uitkomst.Soort.KLETSPRAAT, "later verder, er staat niets open"),
          context.toestand());
    }
    return Besluit.zeg(
        List.of(context.zinnen().bericht("later-verder", "tot", dag, "code", Hervatcode.PLAATS)),
        Uitkomsten.van(context, Uitkomst.Soort.FORMULIER, REDEN),
        context.toestand().metMissers(0));
  }
}
