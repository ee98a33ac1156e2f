package nl.wegwijs.bot.dialoog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.AndereTaal;
import nl.wegwijs.intents.Understanding.Oordeel;

/**
 * Whoever writes a language that the assistant does not speak is told so once in that language,
 * with how to reach a person; after that in Dutch, where it is not understood.
 */
final class Anderetaalstap implements Stap {
  /** Names and addresses in a form are of all languages. */
  private static final int WOORDEN_IN_FORMULIER = 5;

  /** Right-to-left isolate and its end (Unicode UAX 9), so that a number in it stays readable. */
  private static final char VAN_RECHTS = '\u2067';

  private static final char EINDE = '\u2069';

  /** Begin of the mark in the state that it was said, as notices leave one. */
  private static final String MERK = "andere-taal:";

  @Override
  public Optional<Besluit> probeer(Context context) {
    boolean kort = context.tekst().strip().split("\\s+", -1).length < WOORDEN_IN_FORMULIER;
    if (context.gekozen().isPresent() || (context.toestand().formulier().isPresent() && kort)) {
      return Optional.empty();
    }
    Optional<AndereTaal> taal =
        context
            .wereld()
            .understander()
            .otherLanguage(context.tekst())
            .flatMap(code -> Optional.ofNullable(context.gemeente().talen().get(code)));
    if (taal.isEmpty()) {
      return Optional.empty();
    }
    if (context.toestand().getoond().stream().noneMatch(merk -> merk.startsWith(MERK))) {
      return Optional.of(inDieTaal(context, taal.get()));
    }
    boolean begrepen = context.begrip().oordeel() == Oordeel.ZEKER;
    return begrepen || context.toestand().formulier().isPresent()
        ? Optional.empty()
        : Optional.of(inHetNederlands(context, taal.get()));
  }

  private static Besluit inDieTaal(Context context, AndereTaal taal) {
    String uitleg = context.zinnen().vul(taal.uitleg());
    return zeg(
        context,
        taal,
        new Bericht.Verduidelijking(
            Van.ASSISTENT,
            taal.vanRechts() ? VAN_RECHTS + uitleg + EINDE : uitleg,
            List.of(
                new Keuze(Keuzes.MEDEWERKER, taal.medewerker()),
                new Keuze(Keuzes.TERUGBELLEN, taal.terugbellen()),
                new Keuze(Keuzes.GEEN, taal.geen()))));
  }

  private static Besluit inHetNederlands(Context context, AndereTaal taal) {
    return zeg(
        context,
        taal,
        new Bericht.Verduidelijking(
            Van.ASSISTENT,
            context.zinnen().zeg("andere-taal"),
            List.of(
                context.zinnen().keuze(Keuzes.MEDEWERKER),
                context.zinnen().keuze(Keuzes.TERUGBELLEN),
                context.zinnen().keuze(Keuzes.GEEN))));
  }

  private static Toestand gezegd(Context context, AndereTaal taal) {
    String merk = MERK + taal.code();
    List<String> getoond = context.toestand().getoond();
    return getoond.contains(merk)
        ? context.toestand()
        : context.toestand().metGetoond(Stream.concat(getoond.stream(), Stream.of(merk)).toList());
  }

  private static Besluit zeg(Context context, AndereTaal taal, Bericht bericht) {
    return Besluit.zeg(
        List.of(bericht),
        Uitkomsten.van(
            context,
            Uitkomst.Soort.VERDUIDELIJKING,
            "geschreven in een andere taal: " + taal.code()),
        gezegd(context, taal));
  }
}
