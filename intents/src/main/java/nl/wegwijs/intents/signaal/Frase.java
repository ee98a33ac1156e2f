package nl.wegwijs.intents.signaal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.Signaalgroep;
import nl.wegwijs.intents.zin.Stuk;
import nl.wegwijs.intents.zin.Woordenlijst;
import nl.wegwijs.intents.zin.Zin;

/**
 * A signaalwoord of one or more words, ready to be looked for. Between its words a few others may
 * stand ('mijn man <i>heeft mij</i> geslagen'), and a verb may come before or after its 'worden' or
 * 'mij', as Dutch word order has it.
 *
 * @param sleutels keys of its words; {@link #LIDWOORD} stands for any article or possessive
 * @param ontkent whether it holds a word such as 'niet' itself
 * @param onverbogen whether its last word must not end in -e: 'wil dood' is not 'wil dode tak
 *     melden'
 */
record Frase(List<String> sleutels, Signaalgroep groep, boolean ontkent, boolean onverbogen) {
  static final String LIDWOORD = "*";

  private static final int MEESTE_TUSSEN = 3;
  private static final int MEESTE_TUSSEN_LIJDEND = 6;

  private static final Set<String> LIDWOORDEN =
      Set.of("de", "het", "mijn", "mn", "onze", "ons", "t", "die", "dit", "dat");

  /** With a possessive these are people near the speaker, so the word before them matters. */
  private static final Set<String> MENSEN =
      Set.of(
          "man",
          "vrouw",
          "partner",
          "vriend",
          "vriendin",
          "ex",
          "vader",
          "moeder",
          "zoon",
          "dochter",
          "kind",
          "kinderen",
          "ouders",
          "stiefvader",
          "stiefmoeder",
          "buren",
          "baby",
          "broer");

  private static final Set<String> TUSSENWOORDEN =
      Woordenlijst.van(
          """
          nu weer vaak soms altijd steeds echt heel erg zo al nog hier er ook gewoon allemaal
          toch net vandaag gisteren morgen vanavond vannacht vanochtend mij me ons hem haar
          meer is zijn was werd wordt worden heeft had hebben heb ben te elke iedere dag avond
          week thuis misschien bijna zelf helemaal zojuist die vroeger regelmatig constant
          just now always really again often even moet gaat wil eigenlijk hard vorige kapot
          """);

  private static final Set<String> ZINSGRENS =
      Set.of(
          "en", "maar", "want", "dat", "of", "omdat", "als", "dus", "terwijl", "ik", "wie", "wat",
          "waar", "hoe", "and", "but", "because");

  /** The key of all forms of 'worden'. */
  private static final String WORDEN = "word";

  /** Passives of what has happened already: 'ik ben geslagen'. */
  static final Set<String> VOLTOOID = Set.of("ben", "bent", "is", "zijn");

  static final Set<String> ONTKENNING = Set.of("niet", "nooit", "geen", "not", "never", "nie");

  private static final Pattern DEELWOORD =
      Pattern.compile("(?:ge|ver|be|ont|mis|over|aan|uit).{2,30}(?:[dt]|en)");

  Frase {
    sleutels = List.copyOf(sleutels);
  }

  /** The signaalwoord as it is written in the gemeente's file; empty for one without words. */
  static Optional<Frase> van(String woorden, Signaalgroep groep, Woordsleutel sleutel) {
    List<String> gelezen =
        Zin.van(woorden).stukken().stream()
            .filter(stuk -> !stuk.isTeken())
            .map(Stuk::tekst)
            .toList();
    if (gelezen.isEmpty()) {
      return Optional.empty();
    }
    var sleutels = new ArrayList<String>();
    for (int i = 0; i < gelezen.size(); i++) {
      boolean mens = i + 1 < gelezen.size() && MENSEN.contains(gelezen.get(i + 1));
      boolean lidwoord = i > 0 && i + 1 < gelezen.size() && LIDWOORDEN.contains(gelezen.get(i));
      sleutels.add(lidwoord && !mens ? LIDWOORD : sleutel.van(gelezen.get(i)));
    }
    boolean ontkent =
        gelezen.stream()
            .anyMatch(
                woord -> ONTKENNING.contains(woord) || woord.equals("no") || woord.equals("dont"));
    boolean onverbogen = gelezen.getFirst().equals("wil") && !gelezen.getLast().endsWith("e");
    return Optional.of(new Frase(sleutels, groep, ontkent, onverbogen));
  }

  /** Whether its two words may change places. */
  boolean omkeerbaar() {
    return sleutels.size() == 2 && (lijdend() || sleutels.contains("mij"));
  }

  private boolean lijdend() {
    return sleutels.size() > 1 && sleutels.getFirst().equals(WORDEN);
  }

  /** Whether 'ben' or 'is' in the place of its first word says the same. */
  boolean ookVoltooid() {
    return lijdend() && sleutels.size() == 2;
  }

  /** Looks for it with 'ben' or 'is' as its first word: 'ik ben door mijn man geslagen'. */
  Optional<Treffer> voltooid(Woordrij rij, int van) {
    return op(rij, van).filter(treffer -> isDeelwoord(rij.woord(treffer.tot() - 1)));
  }

  private static boolean isDeelwoord(String woord) {
    return DEELWOORD.matcher(woord).matches();
  }

  /** Looks for it from that word on, which has its first key. */
  Optional<Treffer> op(Woordrij rij, int van) {
    // 'ik sla me erdoorheen': who does it to himself means something else
    if (omkeerbaar() && !lijdend() && rij.is(van - 1, "ik")) {
      return Optional.empty();
    }
    int plaats = van + 1;
    boolean ontkend = false;
    int tussen = 0;
    for (int i = 1; i < sleutels.size(); i++) {
      while (!past(rij, plaats, sleutels.get(i))) {
        boolean ontkenning = rij.is(plaats, ONTKENNING);
        boolean ikErna = lijdend() && plaats == van + 1 && rij.is(plaats, "ik");
        boolean mag = ikErna || magTussen(rij, plaats);
        if (rij.nieuwDeel(plaats) || ++tussen > meesteTussen() || !mag) {
          return Optional.empty();
        }
        ontkend |= ontkenning;
        plaats++;
      }
      if (rij.nieuwDeel(plaats)) {
        return Optional.empty();
      }
      plaats++;
    }
    boolean verbogen = onverbogen && rij.woord(plaats - 1).endsWith("e");
    return verbogen ? Optional.empty() : Optional.of(new Treffer(van, plaats, this, ontkend));
  }

  /** Looks for its two words the other way round, from the second on. */
  Optional<Treffer> omgekeerd(Woordrij rij, int van) {
    boolean volgt = !rij.nieuwDeel(van + 1) && rij.sleutel(van + 1).equals(sleutels.getFirst());
    return volgt ? Optional.of(new Treffer(van, van + 2, this, false)) : Optional.empty();
  }

  private int meesteTussen() {
    return lijdend() ? MEESTE_TUSSEN_LIJDEND : MEESTE_TUSSEN;
  }

  private boolean magTussen(Woordrij rij, int plaats) {
    if (sleutels.size() == 1) {
      return false;
    }
    boolean ontkenning = rij.is(plaats, ONTKENNING) && !ontkent;
    // 'ik sta hier op straat' waits for somebody
    boolean hier = rij.is(plaats, "hier") && sleutels.getFirst().equals("ik");
    return ontkenning
        || (rij.is(plaats, TUSSENWOORDEN) && !hier)
        || (lijdend() && !rij.is(plaats, ZINSGRENS));
  }

  private static boolean past(Woordrij rij, int plaats, String sleutel) {
    return sleutel.equals(LIDWOORD)
        ? rij.is(plaats, LIDWOORDEN)
        : rij.sleutel(plaats).equals(sleutel);
  }
}
