package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.wereld.Zinnen;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Taal;

/** What is said and done where somebody goes on with a code of another gesprek. */
public final class Hervatting {
  /** The reason of a beurt in which a code did not work. */
  public static final String ONBEKEND = "code onbekend, gebruikt of verlopen";

  private Hervatting() {}

  /** The code does not work; whatever was open stays open. */
  public static Besluit onbekend(Context context) {
    var berichten = new ArrayList<Bericht>();
    berichten.add(context.zinnen().bericht("hervat-onbekend"));
    berichten.addAll(Formulierslot.vraagOpnieuw(context));
    return metKeuzes(
        Besluit.zeg(
            berichten,
            Uitkomsten.van(context, Uitkomst.Soort.GEWEIGERD, ONBEKEND),
            context.toestand()));
  }

  /**
   * Goes on with what that other gesprek had open, and says what was filled in there; what is open
   * here waits.
   */
  public static Besluit welkom(Context context, Toestand eerder) {
    var formulieren = new LinkedHashMap<String, LopendFormulier>();
    for (Toestand toestand : List.of(eerder, context.toestand())) {
      toestand.formulier().ifPresent(lopend -> formulieren.putIfAbsent(lopend.formulier(), lopend));
      toestand.onderbroken().forEach(lopend -> formulieren.putIfAbsent(lopend.formulier(), lopend));
    }
    Toestand samen =
        Wachtend.verder(
            context
                .toestand()
                .metTaal(eerder.taal())
                .metMissers(0)
                .metFormulier(Optional.empty())
                .metOnderbroken(List.copyOf(formulieren.values())));
    Context verder = context.metToestand(samen);
    var berichten = new ArrayList<Bericht>();
    berichten.add(verder.zinnen().bericht("hervat-welkom"));
    berichten.addAll(Wachtend.aankondiging(verder));
    berichten.addAll(Ingevuld.van(verder));
    berichten.addAll(Formulierslot.vraagOpnieuw(verder));
    return metKeuzes(
        Besluit.zeg(
            berichten,
            Uitkomsten.van(verder, Uitkomst.Soort.FORMULIER, "verder met een code"),
            samen));
  }

  /** What is said where it was left. */
  public static Bericht elders(Gemeente gemeente, Taal taal) {
    return new Zinnen(gemeente, taal).bericht("hervat-elders");
  }

  /** The same with nothing open. */
  public static Toestand zonderFormulieren(Toestand toestand) {
    return toestand
        .metFormulier(Optional.empty())
        .metOnderbroken(List.of())
        .metGestopt(Optional.empty())
        .metAangeboden(List.of());
  }

  private static Besluit metKeuzes(Besluit besluit) {
    return besluit.metToestand(besluit.toestand().metAangeboden(besluit.keuzes()));
  }
}
