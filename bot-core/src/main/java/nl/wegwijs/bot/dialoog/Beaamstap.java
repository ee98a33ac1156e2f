package nl.wegwijs.bot.dialoog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.bot.formulier.JaNee;
import nl.wegwijs.bot.gesprek.Uitkomst;

/** 'Ok', 'duidelijk', or a yes or no to nothing that was asked: heard, and no question. */
final class Beaamstap implements Stap {
  private static final Pattern BEGREPEN =
      Pattern.compile(
          "(?:(?:ah|oh?|nou|ok|oke|oké|okay|okee|prima|duidelijk|helder|begrepen|goed|goed zo|top|mooi|fijn|super"
              + "|perfect|snap ik|ik snap het|ik begrijp het|is goed|dat is duidelijk|dan weet ik genoeg"
              + "|fine|great|good|clear|got it|i see|alright|all right|understood|that is clear)(?:[ .,!]+|$))+");

  @Override
  public Optional<Besluit> probeer(Context context) {
    if (context.gekozen().isPresent() || context.toestand().formulier().isPresent()) {
      return Optional.empty();
    }
    if (BEGREPEN.matcher(context.tekst().strip().toLowerCase(Locale.ROOT)).matches()) {
      return Optional.of(zeg(context, "kletspraat-bedankt"));
    }
    return JaNee.lees(context.tekst())
        .map(ja -> zeg(context, ja ? "kletspraat-hulp" : "levensgebeurtenis-niets-meer"));
  }

  private static Besluit zeg(Context context, String sleutel) {
    return Besluit.zeg(
        List.of(context.zinnen().bericht(sleutel)),
        Uitkomsten.van(context, Uitkomst.Soort.KLETSPRAAT, "beaamd, zonder vraag"),
        context.toestand());
  }
}
