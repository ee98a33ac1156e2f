package nl.wegwijs.inbox.kennis;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.inbox.kennis.Verschilregel.Deel;
import nl.wegwijs.inbox.kennis.Verschilregel.Soort;

/** Shows by line and by word in what two texts differ. Pure. */
final class Verschilmaker {
  private static final Pattern WOORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|.", Pattern.DOTALL);

  /** Lines around a change that are shown with it. */
  private static final int OMHEEN = 3;

  private Verschilmaker() {}

  /**
   * The lines of both, with what is only in the first as gone and what is only in the second as
   * new.
   */
  static List<Verschilregel> van(String eerst, String daarna) {
    List<String> oud = eerst.lines().toList();
    List<String> nieuw = daarna.lines().toList();
    var uit = new ArrayList<Verschilregel>();
    int plaats = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(oud, nieuw).getDeltas()) {
      int begin = delta.getSource().getPosition();
      gelijk(oud.subList(plaats, begin), plaats == 0, false, uit);
      anders(delta.getSource().getLines(), delta.getTarget().getLines(), uit);
      plaats = begin + delta.getSource().size();
    }
    gelijk(oud.subList(plaats, oud.size()), plaats == 0, true, uit);
    return uit;
  }

  /** Long stretches that are the same are left out in the middle. */
  private static void gelijk(
      List<String> regels, boolean eerste, boolean laatste, List<Verschilregel> uit) {
    int voor = eerste ? 0 : OMHEEN;
    int na = laatste ? 0 : OMHEEN;
    if (regels.size() <= voor + na + 1) {
      regels.forEach(regel -> uit.add(gewoon(Soort.GELIJK, regel)));
      return;
    }
    regels.subList(0, voor).forEach(regel -> uit.add(gewoon(Soort.GELIJK, regel)));
    uit.add(gewoon(Soort.OVERGESLAGEN, "… " + (regels.size() - voor - na) + " regels gelijk"));
    regels
        .subList(regels.size() - na, regels.size())
        .forEach(regel -> uit.add(gewoon(Soort.GELIJK, regel)));
  }

  private static void anders(List<String> oud, List<String> nieuw, List<Verschilregel> uit) {
    int paren = Math.min(oud.size(), nieuw.size());
    for (int i = 0; i < paren; i++) {
      var links = new ArrayList<Deel>();
      var rechts = new ArrayList<Deel>();
      woorden(oud.get(i), nieuw.get(i), links, rechts);
      uit.add(new Verschilregel(Soort.WEG, links));
      uit.add(new Verschilregel(Soort.NIEUW, rechts));
    }
    oud.subList(paren, oud.size()).forEach(regel -> uit.add(geheel(Soort.WEG, regel)));
    nieuw.subList(paren, nieuw.size()).forEach(regel -> uit.add(geheel(Soort.NIEUW, regel)));
  }

  private static void woorden(String oud, String nieuw, List<Deel> links, List<Deel> rechts) {
    List<String> een = delen(oud);
    List<String> ander = delen(nieuw);
    int bij = 0;
    int naast = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(een, ander).getDeltas()) {
      voegToe(een.subList(bij, delta.getSource().getPosition()), false, links);
      voegToe(ander.subList(naast, delta.getTarget().getPosition()), false, rechts);
      voegToe(delta.getSource().getLines(), true, links);
      voegToe(delta.getTarget().getLines(), true, rechts);
      bij = delta.getSource().getPosition() + delta.getSource().size();
      naast = delta.getTarget().getPosition() + delta.getTarget().size();
    }
    voegToe(een.subList(bij, een.size()), false, links);
    voegToe(ander.subList(naast, ander.size()), false, rechts);
  }

  private static void voegToe(List<String> woorden, boolean anders, List<Deel> delen) {
    if (!woorden.isEmpty()) {
      delen.add(new Deel(String.join("", woorden), anders));
    }
  }

  private static List<String> delen(String regel) {
    var delen = new ArrayList<String>();
    Matcher woord = WOORD.matcher(regel);
    while (woord.find()) {
      delen.add(woord.group());
    }
    return delen;
  }

  private static Verschilregel gewoon(Soort soort, String regel) {
    return new Verschilregel(soort, List.of(new Deel(regel, false)));
  }

  private static Verschilregel geheel(Soort soort, String regel) {
    return new Verschilregel(soort, List.of(new Deel(regel, true)));
  }
}
