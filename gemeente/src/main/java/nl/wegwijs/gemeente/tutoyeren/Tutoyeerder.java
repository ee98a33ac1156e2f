package nl.wegwijs.gemeente.tutoyeren;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.tutoyeren.Woordenboek.Uitdrukking;
import nl.wegwijs.gemeente.tutoyeren.Woordenboek.Werkwoord;

/**
 * Says with 'je' what a Dutch text says with 'u', by lists and a few rules of the grammar: the verb
 * right before 'je' loses its t when 'je' is who does it. Nothing changes but words of address and
 * their verbs; a text without 'u' comes back as it is. Immutable, safe for use by many threads.
 */
public final class Tutoyeerder {
  private static final Pattern ZEGT_U =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?:[uU](?:[wW]|zelf)?|[aA]lstublieft)(?![\\p{L}\\p{N}-])");

  /** '9 u' is an hour, 'de letter u' a letter. */
  private static final Pattern GEEN_AANSPREKING = Pattern.compile("[0-9.]+|letters?|klinker");

  private static final Pattern WERKWOORDELIJK = Pattern.compile("\\p{Ll}{2,}t");

  private static final Pattern MISSCHIEN_WERKWOORD =
      Pattern.compile("(?<woord>\\p{L}+t)\\s+[uU](?![\\p{L}\\p{N}-])");

  /** Forms that only 'u' has. */
  private static final Set<String> VAN_U = Set.of("kunt", "wilt", "hebt", "zult", "bent");

  /** 'welke pas u nodig heeft': 'u' is who does it, whatever stands right before. */
  private static final Set<String> WELKE = Set.of("welke", "welk", "hoeveel");

  private final Woordenboek boek;
  private final Zinsontleding ontleding;

  /** With the lists that come with the program. */
  public Tutoyeerder() {
    this.boek = Woordenboek.laad();
    this.ontleding = new Zinsontleding(boek);
  }

  /**
   * Words before 'u' that could be a verb which is not in the lists, or one of which 'u' may or may
   * not be who does it.
   *
   * @param regel how many lines of the text come before it
   */
  public record Onbekend(int regel, String woorden) {}

  /** Whether there is anything to say otherwise. */
  public static boolean zegtU(String tekst) {
    return ZEGT_U.matcher(tekst).find();
  }

  /** The same text with 'je'. */
  public String tutoyeer(String tekst) {
    if (!zegtU(tekst)) {
      return tekst;
    }
    var rij = new Woordrij(tekst);
    for (int i = 0; i < rij.lengte(); i++) {
      uitdrukking(rij, i);
    }
    for (int i = 0; i < rij.lengte(); i++) {
      if (rij.vervangen(i)) {
        continue;
      }
      switch (rij.klein(i)) {
        case "u" -> u(rij, i);
        case "uw" -> rij.vervang(i, "je");
        case "uzelf" -> rij.vervang(i, "jezelf");
        case "alstublieft" -> rij.vervang(i, "alsjeblieft");
        case "zich" -> zich(rij, i);
        default -> {}
      }
    }
    return rij.tekst();
  }

  /** What an editor had better word anew, or write with 'je'. */
  public List<Onbekend> onbekend(String tekst) {
    // Nearly every text has none, and looking for the words alone is quick.
    if (MISSCHIEN_WERKWOORD
        .matcher(tekst)
        .results()
        .map(een -> een.group("woord").toLowerCase(Locale.ROOT))
        .allMatch(woord -> ontleding.bekend(woord) && !boek.heeft("gever", woord))) {
      return List.of();
    }
    var onbekend = new ArrayList<Onbekend>();
    var rij = new Woordrij(tekst);
    for (int i = 0; i < rij.lengte(); i++) {
      String ervoor = rij.klein(i).equals("u") ? rij.klein(rij.vorige(i)) : "";
      if (WERKWOORDELIJK.matcher(ervoor).matches()
          && (!ontleding.bekend(ervoor) || ontleding.isOnzeker(rij, rij.vorige(i)))) {
        onbekend.add(new Onbekend(rij.regel(i), ervoor + " u"));
      }
    }
    return onbekend;
  }

  private void uitdrukking(Woordrij rij, int begin) {
    for (Uitdrukking een : boek.uitdrukkingen().getOrDefault(rij.klein(begin), List.of())) {
      var plaatsen = new ArrayList<Integer>();
      int plaats = begin;
      for (String woord : een.u()) {
        if (!rij.klein(plaats).equals(woord)) {
          break;
        }
        plaatsen.add(plaats);
        plaats = rij.volgende(plaats);
      }
      if (plaatsen.size() == een.u().size()) {
        for (int i = 0; i < plaatsen.size(); i++) {
          rij.vervang(plaatsen.get(i), een.je().get(i));
        }
        return;
      }
    }
  }

  private void u(Woordrij rij, int plaats) {
    int voor = rij.vorige(plaats);
    String ervoor = rij.klein(voor);
    boolean bekend = boek.werkwoorden().containsKey(ervoor) || boek.heeft("voorzetsel", ervoor);
    if (GEEN_AANSPREKING.matcher(ervoor).matches()
        || (rij.hoofdletter(plaats) && !ervoor.isEmpty() && !bekend)) {
      return;
    }
    if (boek.heeft("voorzetsel", ervoor)) {
      rij.vervang(plaats, naVoorzetsel(rij, plaats, ervoor));
      return;
    }
    Werkwoord werkwoord = ontleding.werkwoord(rij, voor);
    if (werkwoord == null) {
      rij.vervang(plaats, onderwerp(rij, plaats, ervoor));
      if (ervoor.isEmpty()
          || boek.heeft("voegwoord", ervoor)
          || rij.ervoor(plaats).stream().anyMatch(WELKE::contains)) {
        hebt(rij, plaats);
      }
      return;
    }
    if (ontleding.isVoorwerp(rij, voor, werkwoord.soort())) {
      rij.vervang(plaats, "je");
      return;
    }
    rij.vervang(voor, werkwoord.voorJe());
    samen(rij, voor);
    rij.vervang(plaats, onderwerp(rij, plaats, ervoor));
  }

  /** 'Woont of werkt u': both verbs are before 'je'. */
  private void samen(Woordrij rij, int plaats) {
    int en = rij.vorige(plaats);
    if (!Set.of("en", "of").contains(rij.klein(en))) {
      return;
    }
    int eerste = rij.vorige(en);
    Werkwoord werkwoord = boek.werkwoorden().get(rij.klein(eerste));
    if (werkwoord != null && rij.vorige(eerste) == Woordrij.NERGENS) {
      rij.vervang(eerste, werkwoord.voorJe());
    }
  }

  /** 'jij' where 'u' is one of two or set against another, 'je' everywhere else. */
  private String onderwerp(Woordrij rij, int plaats, String ervoor) {
    int en = rij.volgende(plaats);
    if (en == Woordrij.NERGENS && boek.heeft("tegenstelling", ervoor)) {
      return "jij";
    }
    boolean uw = en != Woordrij.NERGENS && rij.klein(rij.volgende(en)).equals("uw");
    return switch (rij.klein(en)) {
      case "en" -> uw ? "jij" : "je";
      case "of" -> uw && !boek.heeft("vragend", ervoor) ? "jij" : "je";
      default -> "je";
    };
  }

  private String naVoorzetsel(Woordrij rij, int plaats, String ervoor) {
    int na = rij.volgende(plaats);
    boolean samen = Set.of("en", "of").contains(rij.klein(na));
    boolean draagt = ervoor.equals("bij") && ontleding.draagtBijZich(rij, plaats);
    boolean einde = na == Woordrij.NERGENS && !draagt;
    return samen || einde || boek.heeft("nadruk", ervoor) ? "jou" : "je";
  }

  /** 'als u een pas heeft': the verb at the end of the clause is of 'u'. */
  private void hebt(Woordrij rij, int plaats) {
    boolean hoofdzin = rij.vorige(plaats) == Woordrij.NERGENS;
    for (int i = plaats + 1; i < rij.lengte() && !rij.grens(i); i++) {
      switch (rij.klein(i)) {
        case "heeft" -> {
          rij.vervang(i, "hebt");
          return;
        }
        case "iemand", "uw" -> {
          return;
        }
        case "of" -> {
          if (hoofdzin && !rij.klein(rij.volgende(i)).equals("heeft")) {
            return;
          }
        }
        case "tot", "sinds" -> {}
        case "die" -> {
          if (rij.vorige(i) != plaats) {
            return;
          }
        }
        default -> {
          if (boek.heeft("voegwoord", rij.klein(i))) {
            return;
          }
        }
      }
    }
  }

  private void zich(Woordrij rij, int plaats) {
    int voor = rij.vorige(plaats);
    int daarvoor = voor == Woordrij.NERGENS ? Woordrij.NERGENS : rij.vorige(voor);
    boolean werkwoord = boek.werkwoorden().containsKey(rij.klein(voor));
    if (rij.klein(voor).equals("u")
        || VAN_U.contains(rij.klein(voor))
        || (rij.klein(voor).equals("heeft") && rij.vervangen(voor))
        || (werkwoord && rij.klein(daarvoor).equals("u"))) {
      rij.vervang(plaats, "je");
    }
  }
}
