package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.intents.Understanding;

/**
 * 'Laat maar, ik wil toch liever teruggebeld worden': the end of what was and the start of what is
 * wanted instead, where that is understood by itself.
 */
final class Ommezwaai {
  private static final Pattern LAAT_MAAR =
      Pattern.compile(
          "(?iu)\\s*(?:(?:nee+|ach|oh?|och|nou|eh+|sorry|wacht(?: even)?|weet je(?: wat)?|no|well|wait|actually)[ ,.!]+){0,4}"
              + "(?:laat (?:het |dit |dat )?(?:dan )?maar(?: zitten)?|(?:vergeet|skip) (?:het|dit|dat)(?: maar)?"
              + "|stop (?:maar|er ?maar mee|hiermee|ermee|dit)|hou (?:hier|er) ?maar mee op|toch maar niet|toch niet"
              + "|ik (?:wil|hoef) dit (?:toch )?niet(?: meer)?|never ?mind(?: (?:that|it))?|forget (?:it|that|about it|this)"
              + "|cancel (?:that|this|it)|stop (?:this|it|that))"
              + "(?:\\s*[,.!;:…–-]+\\s*(?:(?:en|maar|dan|and|but|then) )?"
              + "|\\s+(?:en |maar |dan |and |but )?(?=(?:ik|kan|kun|kunt|mag|wil|bel|doe|geef|graag|liever|hoe|wat|waar|wanneer|i|i'd|can|could|please|just|call|how|what|where|when)\\b))"
              + "(\\S.{3,})");

  private final Formulierslot slot;

  Ommezwaai(Formulierslot slot) {
    this.slot = slot;
  }

  /**
   * What is decided of the new wish, after the open form was stopped; empty where nothing is
   * dropped or the rest is no wish that is understood.
   *
   * @param beslis decides one message
   */
  Optional<Besluit> probeer(Context context, Function<Context, Besluit> beslis) {
    Matcher laatMaar = LAAT_MAAR.matcher(context.tekst());
    if (context.gekozen().isPresent() || !laatMaar.matches()) {
      return Optional.empty();
    }
    Toestand eerst = context.toestand();
    Toestand zonder = eerst.metFormulier(Optional.empty()).metAangeboden(List.of());
    Understanding rest =
        context
            .wereld()
            .understander()
            .understand(laatMaar.group(1), context.gemeente(), context.taal(), context.vandaag());
    Besluit wens = beslis.apply(context.metBegrip(rest).metToestand(zonder));
    if (!begrepen(wens)) {
      return Optional.empty();
    }
    var berichten = new ArrayList<Bericht>(slot.gestopt(context));
    berichten.addAll(wens.berichten());
    return Optional.of(
        verder(
            context,
            new Besluit(
                berichten, wens.uitkomst(), wens.toestand(), wens.overdracht(), wens.inzending())));
  }

  /** A form that waited behind the one that was stopped goes on, unless something else opened. */
  private Besluit verder(Context context, Besluit besluit) {
    return besluit.toestand().formulier().isPresent()
            || besluit.toestand().status() != Status.ASSISTENT
        ? besluit
        : slot.hervatWachtende(context, besluit);
  }

  private static boolean begrepen(Besluit wens) {
    return switch (wens.uitkomst().soort()) {
      case BEANTWOORD, FORMULIER, VERDUIDELIJKING, DOORGESTUURD, MEDEWERKER -> true;
      case KLETSPRAAT, GEWEIGERD, GEANNULEERD, DOORGEGEVEN -> false;
    };
  }
}
