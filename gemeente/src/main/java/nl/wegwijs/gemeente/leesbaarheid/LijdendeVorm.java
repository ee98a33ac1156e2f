package nl.wegwijs.gemeente.leesbaarheid;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.leesbaarheid.Opmerking.Soort;
import nl.wegwijs.gemeente.leesbaarheid.Zinnen.Woord;
import nl.wegwijs.gemeente.leesbaarheid.Zinnen.Zin;

/** The passive: a form of 'worden' with a past participle near it. It hides who does what. */
final class LijdendeVorm {
  /** How many words apart they may stand. */
  private static final int AFSTAND = 12;

  private static final Set<String> WORDEN = Set.of("word", "wordt", "worden", "werd", "werden");

  /**
   * A past participle: {@code aangevraagd}, {@code gegeven}, {@code betaald}, {@code verstuurd}.
   */
  private static final Pattern DEELWOORD =
      Pattern.compile(
          "(?:\\p{L}{2,7})?ge\\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her|er)\\p{L}{2,}(?:d|t)");

  /** What looks like a participle and is something else. */
  private static final Set<String> GEEN_DEELWOORD =
      Set.of(
          "geld",
          "gebied",
          "gebieden",
          "gebouwen",
          "gedeelten",
          "gedicht",
          "gedrag",
          "geduld",
          "geen",
          "gehelen",
          "geluid",
          "geluiden",
          "gelden",
          "gemeenten",
          "gerecht",
          "gerechten",
          "geschikt",
          "gesprekken",
          "getallen",
          "geval",
          "gevallen",
          "gevangenen",
          "geweld",
          "gewicht",
          "gezicht",
          "gezinnen",
          "gezond",
          "gezondheid",
          "belangrijkst",
          "beleid",
          "bericht",
          "beroept",
          "bent",
          "best",
          "betekent",
          "bewust",
          "verband",
          "verblijft",
          "vergunninghouder",
          "verstand",
          "ernst",
          "erfrecht",
          "herfst",
          "hebt",
          "herbruikt",
          "agenten",
          "argumenten",
          "regelen",
          "zegen",
          "wegen",
          "regen",
          "dagen",
          "vragen",
          "eigenaren",
          "tegen",
          "degenen",
          "volgend",
          "vergeten",
          "overgebleven",
          "brengen",
          "mogen",
          "liggen",
          "toegangen",
          "leges",
          "gegevens",
          "verzekert");

  private LijdendeVorm() {}

  /** The first in the sentence. */
  static Optional<Opmerking> vind(Zin zin) {
    List<Woord> woorden = zin.woorden();
    for (int i = 0; i < woorden.size(); i++) {
      if (!WORDEN.contains(woorden.get(i).tekst())) {
        continue;
      }
      Woord worden = woorden.get(i);
      Optional<Woord> deelwoord = deelwoord(woorden, i);
      if (deelwoord.isPresent()) {
        return Optional.of(
            new Opmerking(
                Soort.LIJDENDE_VORM,
                zin.begin() + worden.begin(),
                worden.tekst() + " … " + deelwoord.get().tekst(),
                "schrijf wie het doet: 'u' of 'wij'"));
      }
    }
    return Optional.empty();
  }

  /** A participle near a form of worden, before or after it. */
  private static Optional<Woord> deelwoord(List<Woord> woorden, int plaats) {
    for (int ver = 1; ver <= AFSTAND; ver++) {
      for (int ander : new int[] {plaats + ver, ver <= 2 ? plaats - ver : -1}) {
        if (ander >= 0 && ander < woorden.size() && isDeelwoord(woorden.get(ander).tekst())) {
          return Optional.of(woorden.get(ander));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isDeelwoord(String woord) {
    return DEELWOORD.matcher(woord).matches() && !GEEN_DEELWOORD.contains(woord);
  }
}
