package nl.wegwijs.bot.dialoog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.bot.formulier.Formulierwijzer;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Toestand.Bewijsvraag;
import nl.wegwijs.bot.gesprek.Uitkomst;

/**
 * 'Toch wel', 'ga toch maar verder': a form that was just stopped comes back with what was filled
 * in. Where it is not there any more, that is said.
 */
final class Terugkeerstap implements Stap {
  private static final int MEESTE_WOORDEN = 12;

  private static final Set<String> TOCH = Set.of("toch", "alsnog", "anyway", "after");

  private static final Set<String> VERDER =
      Set.of(
          "verder",
          "door",
          "doorgaan",
          "afmaken",
          "verdergaan",
          "verderga",
          "hervatten",
          "continue",
          "finish",
          "resume",
          "carry",
          "on");

  private static final Set<String> INSTEMMING =
      Set.of(
          "wel", "maar", "doen", "doe", "invullen", "indienen", "versturen", "all", "do", "graag");

  private static final Set<String> VULLING =
      Set.of(
          ("nee ja o oh ach och wacht even sorry eh hm ok oke oké nou ik wil wou ga gaan kan kunnen mag we wij laten"
                  + " laat me mij het dit dat de die hem mijn er ermee hiermee mee met aan liever nog af maken"
                  + " formulier aanvraag weer terug u je alstublieft alsjeblieft bij nader inzien heb bedacht"
                  + " please no yes wait actually i i'd want would like to let's let us go it this that with the form my can")
              .split(" "));

  private final Formulierslot slot;

  Terugkeerstap(Formulierslot slot) {
    this.slot = slot;
  }

  @Override
  public Optional<Besluit> probeer(Context context) {
    if (context.gekozen().isPresent() || context.tekst().isBlank()) {
      return Optional.empty();
    }
    List<String> woorden =
        List.of(
            context
                .tekst()
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[.,!?;:]+", " ")
                .strip()
                .split("\\s+"));
    if (woorden.size() > MEESTE_WOORDEN) {
      return Optional.empty();
    }
    Optional<LopendFormulier> gestopt = context.toestand().gestopt();
    Optional<Formulierwijzer> wijzer =
        gestopt.flatMap(lopend -> Formulierkiezer.van(context, lopend));
    if (wijzer.isPresent() && wilTerug(woorden, wijzer.get(), context)) {
      return Optional.of(terug(context, gestopt.orElseThrow()));
    }
    boolean weg =
        wijzer.isEmpty() && context.toestand().formulier().isEmpty() && !isGevraagd(context);
    // 'toch wel' alone is taken for a stop where nothing is open
    boolean bedacht =
        Systeemintent.STOP.is(context.begrip())
            && context.toestand().aangeboden().isEmpty()
            && woorden.stream().anyMatch(INSTEMMING::contains);
    boolean verder =
        woorden.stream().anyMatch(TOCH::contains)
            && (bedacht || woorden.stream().anyMatch(VERDER::contains))
            && woorden.stream().allMatch(Terugkeerstap::isTerugkeer);
    return weg && verder ? Optional.of(nietMeer(context)) : Optional.empty();
  }

  /** Whether the words are rather the answer to a question of the assistant. */
  private static boolean isGevraagd(Context context) {
    return !Keuzelezer.gesteld(context.toestand().aangeboden()).isEmpty()
        || context
            .toestand()
            .bewijs()
            .filter(bewijs -> bewijs.vraag() != Bewijsvraag.GEEN)
            .isPresent();
  }

  /** With another form open its name must be said, as 'toch wel' may be an answer to that one. */
  private static boolean wilTerug(List<String> woorden, Formulierwijzer wijzer, Context context) {
    List<String> naam =
        woorden.stream().filter(woord -> Afbreekwoorden.noemt(woord, wijzer)).toList();
    boolean toch = woorden.stream().anyMatch(TOCH::contains);
    boolean verder = woorden.stream().anyMatch(VERDER::contains);
    boolean instemming = woorden.stream().anyMatch(INSTEMMING::contains) || !naam.isEmpty();
    return (verder || (toch && instemming))
        && (context.toestand().formulier().isEmpty() || !naam.isEmpty())
        && woorden.stream()
            .allMatch(woord -> isTerugkeer(woord) || naam.contains(woord) || isDoorgeven(woord));
  }

  private static boolean isDoorgeven(String woord) {
    return woord.equals("doorgeven") || woord.equals("melden") || woord.equals("report");
  }

  private static boolean isTerugkeer(String woord) {
    return TOCH.contains(woord)
        || VERDER.contains(woord)
        || INSTEMMING.contains(woord)
        || VULLING.contains(woord);
  }

  private Besluit terug(Context context, LopendFormulier gestopt) {
    Toestand weer =
        Wachtend.leg(context.toestand())
            .metFormulier(Optional.of(gestopt))
            .metGestopt(Optional.empty());
    return slot.hervat(context.metToestand(weer));
  }

  private static Besluit nietMeer(Context context) {
    return Besluit.zeg(
        List.of(context.zinnen().bericht("formulier-niet-meer")),
        Uitkomsten.van(
            context, Uitkomst.Soort.KLETSPRAAT, "het gestopte formulier is er niet meer"),
        context.toestand().metMissers(0));
  }
}
