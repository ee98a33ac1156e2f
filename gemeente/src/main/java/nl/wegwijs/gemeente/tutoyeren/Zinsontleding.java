package nl.wegwijs.gemeente.tutoyeren;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.tutoyeren.Woordenboek.Werkwoord;
import org.jspecify.annotations.Nullable;

/** Tells what a word is in its clause: a verb, and who does it. Immutable. */
final class Zinsontleding {
  /** Stems that end in t have another letter before it, or stand in the lists. */
  private static final Pattern GEWOON_WERKWOORD = Pattern.compile("\\p{Ll}{2,}[bdfgklmprw]t");

  /** Who does it, whatever the verb. */
  private static final Set<String> VOORNAAMWOORD =
      Set.of("hij", "zij", "ze", "wij", "we", "iemand", "niemand", "iedereen", "men", "het");

  private static final Set<String> VERBINDING = Set.of("en", "of", "maar", "want", "dus");

  /** 'De bode' and 'Uw eigen gemeente' are who does it; of a longer group that is not sure. */
  private static final int LANGSTE_ONDERWERP = 3;

  private final Woordenboek boek;

  Zinsontleding(Woordenboek boek) {
    this.boek = boek;
  }

  /** From the lists, or what at the head of a clause can be nothing but a verb. */
  @Nullable Werkwoord werkwoord(Woordrij rij, int plaats) {
    String woord = rij.klein(plaats);
    Werkwoord uitLijst = boek.werkwoorden().get(woord);
    boolean voorop =
        uitLijst == null
            && GEWOON_WERKWOORD.matcher(woord).matches()
            && !bekend(woord)
            && rij.ervoor(plaats).stream()
                .allMatch(eerder -> VERBINDING.contains(eerder) || boek.heeft("opening", eerder));
    return voorop ? new Werkwoord(woord.substring(0, woord.length() - 1), "") : uitLijst;
  }

  /**
   * Whether 'u' after that verb is not who does it.
   *
   * @param woorden what stands before the verb in its clause
   * @param soort of the verb
   */
  boolean isVoorwerp(List<String> woorden, String soort) {
    List<String> ervoor = woorden.stream().dropWhile(VERBINDING::contains).toList();
    if (ervoor.isEmpty()) {
      return false;
    }
    String laatste = ervoor.getLast();
    if (VOORNAAMWOORD.contains(laatste) || laatste.equals("u")) {
      return true;
    }
    if (boek.heeft("opening", ervoor.getFirst()) || soort.equals("onderwerp")) {
      return false;
    }
    return soort.equals("voorwerp")
        || (soort.equals("die") && laatste.equals("die"))
        || (isPersoon(laatste) && ervoor.size() <= LANGSTE_ONDERWERP);
  }

  /** Also a longer word for somebody, such as 'woonadviseur'. */
  private boolean isPersoon(String woord) {
    return boek.onderwerpen().contains(woord)
        || boek.groepen().getOrDefault("persoon", Set.of()).stream().anyMatch(woord::endsWith);
  }

  /** Whether it is in one of the lists. */
  boolean bekend(String woord) {
    String klein = woord.toLowerCase(Locale.ROOT);
    return boek.werkwoorden().containsKey(klein)
        || boek.onderwerpen().contains(klein)
        || boek.groepen().values().stream().anyMatch(groep -> groep.contains(klein));
  }
}
