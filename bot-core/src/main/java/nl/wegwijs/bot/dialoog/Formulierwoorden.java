package nl.wegwijs.bot.dialoog;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.wegwijs.bot.formulier.JaNee;
import nl.wegwijs.intents.Understanding.Oordeel;

/** What can be said to any form about the form itself, in words or with a button. */
final class Formulierwoorden {
  private static final Pattern STOP =
      Pattern.compile(
          "(ik wil |wil |ik |graag |please |can we |kunnen we )?(hier ?mee |nu |er mee )?(stop(pen|zetten)?|annuleer|annuleren|cancel|quit|abort|afbreken|laat maar( zitten)?|never ?mind|hou op|ophouden|toch niet|vergeet het( maar)?|opnieuw beginnen|weg ermee)( hiermee| hier mee| ermee| er mee| maar| please| graag| alsjeblieft| alstublieft| met (dit|het) formulier| the form)*[.!]*");
  private static final Pattern TERUG =
      Pattern.compile(
          "((wacht|oeps|sorry|nee|wait|oops)( even)?,? )*(ik wil |kan ik |mag ik |graag |please )?(even )?((een )?(stap(je)? |vraag )?(terug|terugga(an)?)|ga (maar )?(een (stap|vraag) )?terug|(naar )?(de )?(vorige|voorgaande)( vraag| stap| scherm)?|(go )?back|previous( question| step)?|undo|ongedaan maken)( graag| please| alsjeblieft| alstublieft)*[.?!]*");
  private static final Pattern WEET_NIET =
      Pattern.compile(
          "((sorry|eh+|euh+|uh+|hm+|nou|tja),? )*(dat |ik |daar )?(weet|wist|heb) (ik |het |dat |er |daar )*(nu |nog |echt |eigenlijk |zo |even )*(niet|geen idee( van)?)( (precies|zeker|meer|hoor|goed|uit (het|mijn) hoofd|bij (de hand|me)|wat (het|dat) is))*[.!]*"
              + "|((sorry|nou|tja),? )*(geen (flauw )?idee|(dat )?weet (ik )?niet( meer| zeker| precies)?|weet nie|kweenie|kwenie|k weet t niet|(heb|heeft) ik (nu )?niet bij( de hand| me)?|i (really )?(don'?t|do not) know( it| that| yet)?|no idea|dunno|not sure|geen flauw benul|onbekend|\\?+)[.!]*");
  private static final Pattern SLA_OVER =
      Pattern.compile(
          "(overslaan|sla (dit |deze )?(maar )?over|sla over|skip( this| it)?|liever niet|hoeft niet|(dat )?(is )?niet nodig|geen|nee( hoor)?( dank( u| je)?( wel)?)?|no( thanks?| thank you)?|rather not|i'?d rather not|(dat )?(zeg|geef|vertel) ik (liever )?niet( graag)?|niks|niets|volgende( vraag)?|next)[.!]*");
  private static final int KORT = 8;

  private Formulierwoorden() {}

  /** Whether the form must stop. */
  static boolean stop(Context context) {
    if (context.gekozen().isPresent()) {
      return context.koos(Keuzes.ANNULEREN);
    }
    String tekst = gezegd(context);
    boolean zeker =
        context.begrip().oordeel() == Oordeel.ZEKER
            && Systeemintent.STOP.is(context.begrip())
            && tekst.split("\\s+").length <= KORT
            && JaNee.lees(tekst).isEmpty()
            && !terug(context)
            && !weetNiet(context);
    return zeker || STOP.matcher(tekst).matches();
  }

  /** Whether the question before this one must come back. */
  static boolean terug(Context context) {
    return TERUG.matcher(gezegd(context)).matches();
  }

  /** Whether somebody does not know the answer. */
  static boolean weetNiet(Context context) {
    return WEET_NIET.matcher(gezegd(context)).matches();
  }

  /** Whether somebody would rather not answer. */
  static boolean slaOver(Context context) {
    return SLA_OVER.matcher(gezegd(context)).matches();
  }

  private static String gezegd(Context context) {
    return context.tekst().strip().toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
