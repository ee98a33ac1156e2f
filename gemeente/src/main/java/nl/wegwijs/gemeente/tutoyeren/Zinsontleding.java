package nl.wegwijs.gemeente.tutoyeren;

import java.util.ArrayList;
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

  private static final Set<String> AANWIJZEND = Set.of("dit", "dat");

  private static final Set<String> DRAGEND =
      Set.of(
          "houd", "houdt", "houden", "hou", "neem", "neemt", "nemen", "draag", "draagt", "dragen",
          "heb", "hebt", "heeft", "hebben", "had", "steek", "steekt");

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
   * @param plaats of the verb
   * @param soort of the verb
   */
  boolean isVoorwerp(Woordrij rij, int plaats, String soort) {
    List<String> ervoor = kop(rij, plaats);
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
        || (isPersoon(laatste) && ervoor.size() <= LANGSTE_ONDERWERP)
        || heetZo(rij, plaats)
        || gift(rij, plaats) == Gift.AAN_U;
  }

  /** Whether it cannot be told if 'u' gives or is given after the verb at that place. */
  boolean isOnzeker(Woordrij rij, int plaats) {
    return gift(rij, plaats) == Gift.ONZEKER;
  }

  /** 'Houd de pas bij u': not where somebody else is, but on oneself. */
  boolean draagtBijZich(Woordrij rij, int plaats) {
    return rij.ervoor(plaats).stream().anyMatch(DRAGEND::contains);
  }

  private static List<String> kop(Woordrij rij, int plaats) {
    return rij.ervoor(plaats).stream().dropWhile(VERBINDING::contains).toList();
  }

  /** 'Gemeente Waterrijk', 'De afdeling Werk en Inkomen': a name is who does it. */
  private boolean heetZo(Woordrij rij, int plaats) {
    List<Integer> woorden = new ArrayList<>();
    for (int i = rij.vorige(plaats); i != Woordrij.NERGENS; i = rij.vorige(i)) {
      woorden.addFirst(i);
    }
    List<Integer> naam =
        woorden.stream()
            .dropWhile(i -> VERBINDING.contains(rij.klein(i)))
            .dropWhile(i -> boek.heeft("lidwoord", rij.klein(i)))
            .toList();
    return naam.size() > 1
        && boek.heeft("instelling", rij.klein(naam.getFirst()))
        && naam.stream()
            .skip(1)
            .allMatch(i -> rij.hoofdletter(i) || boek.heeft("naamdeel", rij.klein(i)));
  }

  /** Who gives where a thing stands first: 'De pas geeft u korting', 'De pas geeft u af'. */
  private enum Gift {
    AAN_U,
    DOOR_U,
    ONZEKER
  }

  private Gift gift(Woordrij rij, int plaats) {
    List<String> kop = kop(rij, plaats);
    int na = rij.volgende(rij.volgende(plaats));
    if (!boek.heeft("gever", rij.klein(plaats)) || kop.isEmpty() || na == Woordrij.NERGENS) {
      return Gift.DOOR_U;
    }
    boolean aanwijzend = kop.size() == 1 && AANWIJZEND.contains(kop.getFirst());
    boolean naamwoord =
        kop.size() > 1
            && boek.heeft("lidwoord", kop.getFirst())
            && kop.stream().noneMatch(boek.werkwoorden()::containsKey);
    String volgt = rij.klein(na);
    if ((!aanwijzend && !naamwoord)
        || boek.heeft("deeltje", volgt)
        || boek.heeft("deeltje", rij.klein(einde(rij, na)))
        || boek.heeft("bepaling", volgt)
        || boek.heeft("voorzetsel", volgt)) {
      return Gift.DOOR_U;
    }
    if (boek.heeft("gavewoord", volgt)) {
      return naamwoord ? Gift.AAN_U : Gift.DOOR_U;
    }
    return boek.heeft("gave", volgt) ? Gift.AAN_U : Gift.ONZEKER;
  }

  private static int einde(Woordrij rij, int plaats) {
    int einde = plaats;
    while (rij.volgende(einde) != Woordrij.NERGENS) {
      einde = rij.volgende(einde);
    }
    return einde;
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
