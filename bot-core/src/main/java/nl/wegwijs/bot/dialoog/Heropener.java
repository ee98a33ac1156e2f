package nl.wegwijs.bot.dialoog;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Toestand.Afsluiting;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Team;
import nl.wegwijs.gemeente.TeamId;

/**
 * Who says something within a day after a medewerker closed the gesprek comes back to the team of
 * before, in the place of before. Thanks and small talk stay with the assistant.
 */
final class Heropener {
  /** After so long it is a new question. */
  static final Duration TERMIJN = Duration.ofDays(1);

  private Heropener() {}

  /** How a medewerker left the gesprek, if that was so lately that it is the same question. */
  static Optional<Afsluiting> onlangs(Context context) {
    return context
        .toestand()
        .afsluiting()
        .filter(einde -> context.nu().isBefore(einde.op().plus(TERMIJN)));
  }

  /** The decision, with the way back to people where the message calls for it. */
  static Besluit na(Context context, Besluit besluit) {
    Optional<Afsluiting> einde = onlangs(context).filter(Afsluiting::gesloten);
    if (einde.isEmpty()
        || context.toestand().status() != Status.ASSISTENT
        || besluit.toestand().status() != Status.ASSISTENT
        || besluit.overdracht().isPresent()
        || blijftBijAssistent(besluit.uitkomst().soort())) {
      return besluit;
    }
    Team team = context.gemeente().team(new TeamId(einde.get().team()));
    String kenmerk = einde.get().overdracht();
    Bericht bericht =
        new Bericht.Overdracht(
            Van.ASSISTENT,
            context.zinnen().zeg("balie-heropend", "team", team.naam(), "kenmerk", kenmerk),
            Uitkomsten.naam(team),
            kenmerk,
            team.openingstijden().open(context.nu()),
            false,
            Optional.empty());
    Toestand verder =
        besluit.toestand().metStatus(Status.WACHTRIJ).metOverdracht(kenmerk).metMissers(0);
    return besluit.en(List.of(bericht)).metToestand(verder);
  }

  private static boolean blijftBijAssistent(Uitkomst.Soort soort) {
    return switch (soort) {
      case KLETSPRAAT, GEANNULEERD, DOORGEGEVEN -> true;
      case BEANTWOORD, FORMULIER, VERDUIDELIJKING, DOORGESTUURD, MEDEWERKER, GEWEIGERD -> false;
    };
  }
}
