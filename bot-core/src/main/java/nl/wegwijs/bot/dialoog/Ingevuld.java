package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.bot.formulier.Formulierwijzer;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Formulier.Veld;

/** What was filled in of the open form, in short: for whoever goes on with it elsewhere. */
final class Ingevuld {
  /** Words of a bericht besides those that announce it. */
  private static final int MEESTE_WOORDEN = 50;

  private Ingevuld() {}

  /** The values known, in as many berichten as their words need; nothing where none is known. */
  static List<Bericht> van(Context context) {
    return context.toestand().formulier().stream()
        .flatMap(lopend ->
            Formulierkiezer.van(context, lopend).stream()
                .flatMap(wijzer -> berichten(context, regels(context, wijzer, lopend)).stream()))
        .toList();
  }

  private static List<String> regels(
      Context context, Formulierwijzer wijzer, LopendFormulier lopend) {
    var regels = new ArrayList<String>();
    for (Veld veld : wijzer.formulier().velden()) {
      if (lopend.waarden().containsKey(veld.id())) {
        String label = context.zinnen().vul(veld.label().in(context.taal()));
        regels.add("- " + label + ": " + wijzer.vuller().weergave(veld, lopend));
      }
    }
    return regels;
  }

  private static List<Bericht> berichten(Context context, List<String> regels) {
    var berichten = new ArrayList<Bericht>();
    var stuk = new ArrayList<String>();
    for (String regel : regels) {
      int samen = woorden(String.join(" ", stuk)) + woorden(regel);
      if (!stuk.isEmpty() && samen > MEESTE_WOORDEN) {
        berichten.add(bericht(context, stuk, berichten.isEmpty()));
        stuk.clear();
      }
      stuk.add(regel);
    }
    if (!stuk.isEmpty()) {
      berichten.add(bericht(context, stuk, berichten.isEmpty()));
    }
    return berichten;
  }

  private static Bericht bericht(Context context, List<String> regels, boolean eerste) {
    String aanhef = eerste ? context.zinnen().zeg("hervat-ingevuld") + "\n" : "";
    return new Bericht.Tekst(Van.ASSISTENT, aanhef + String.join("\n", regels));
  }

  private static int woorden(String tekst) {
    return tekst.isBlank() ? 0 : tekst.strip().split("\\s+", -1).length;
  }
}
