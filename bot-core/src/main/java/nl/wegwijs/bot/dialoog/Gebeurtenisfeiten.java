package nl.wegwijs.bot.dialoog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.formulier.Formulierwijzer;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.gemeente.Feiten;
import nl.wegwijs.gemeente.Levensgebeurtenis;

/**
 * What is known of an event in somebody's life: what was filed of it, or what the sentence that was
 * answered says of it.
 */
final class Gebeurtenisfeiten {
  private static final Feiten NIETS = naam -> List.of();

  private Gebeurtenisfeiten() {}

  /** The facts that its conditions look at; nothing of a form that is no longer there. */
  static Feiten van(Context context, Besluit besluit, Levensgebeurtenis gebeurtenis) {
    Optional<Inzending> ingediend = besluit.inzending();
    if (ingediend.isPresent()) {
      return Formulierkiezer.van(
              context, LopendFormulier.leeg(ingediend.get().formulier(), ingediend.get().versie()))
          .map(wijzer -> wijzer.feiten(ingediend.get().waarden()))
          .orElse(NIETS);
    }
    return gebeurtenis.formulieren().stream()
        .findFirst()
        .flatMap(id -> Formulierkiezer.nu(context, id))
        .map(wijzer -> wijzer.feiten(gezegd(context, wijzer)))
        .orElse(NIETS);
  }

  private static Map<String, String> gezegd(Context context, Formulierwijzer wijzer) {
    LopendFormulier leeg =
        LopendFormulier.leeg(wijzer.formulier().id(), wijzer.formulier().versie());
    return wijzer.vuller().verwerk(leeg, context.begrip()).lopend().waarden();
  }
}
