package nl.wegwijs.intents.signaal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wegwijs.intents.Signaal.Wie;
import nl.wegwijs.intents.signaal.SignalFinder.Woord;

/**
 * What the words around a signaalwoord say of it: whether it is denied, whom it is about, and whether it is past. Where the
 * words leave it open, it counts as said of the speaker and of now, since help too much is better than help too late.
 */
final class Omgeving {
  private static final int VOOR = 3;
  private static final int ANDER_VOOR = 6;
  private static final int ANDER_NA = 5;

  private static final Set<String> ONTKENNING =
      Set.of("geen", "niet", "nooit", "zonder", "no", "not", "never", "without", "noch", "nergens");
  private static final Set<String> GEEN_ONTKENNING_MET =
      Set.of("alleen", "only", "meer", "normaal", "lang");

  private static final Set<String> IK = Set.of("ik", "mij", "me", "we", "wij", "ons", "i", "us", "mezelf");

  private static final Set<String> ANDER =
      Set.of(
          "buurman", "buurvrouw", "buren", "buurjongen", "buurmeisje", "buurkind", "overbuurman", "overbuurvrouw",
          "vriendin", "vriend", "vrienden", "collega", "kennis", "zus", "broer", "zusje", "broertje", "nicht", "neef",
          "oma", "opa", "tante", "oom", "schoonzus", "schoonmoeder", "schoonvader", "moeder", "vader", "iemand", "mevrouw",
          "meneer", "klasgenoot", "leerling", "bewoner", "huurder", "ze", "hij", "zij", "haar", "hem", "neighbour",
          "neighbor", "neighbours", "neighbors", "friend", "colleague", "sister", "brother", "mother", "father",
          "somebody", "someone", "she", "he", "her", "him");

  private static final Pattern VERLEDEN =
      Pattern.compile(
          "\\b(vroeger|vorig jaar|(jaren|jaar|maanden|maand) geleden|in mijn jeugd|als kind|destijds|ooit|toen ik|"
              + "years? ago|months? ago|used to|last year|in the past|when i was|werd|werden|is voorbij|"
              + "(ben|was|is) .{0,30}geweest)\\b");

  private final String tekst;
  private final List<Woord> zin;
  private final int van;
  private final int tot;

  Omgeving(String tekst, List<Woord> zin, int van, int tot) {
    this.tekst = tekst;
    this.zin = zin;
    this.van = van;
    this.tot = tot;
  }

  boolean ontkend() {
    for (int i = van - 1; i >= Math.max(0, van - VOOR) && zelfdeDeel(i, van); i--) {
      if (ontkent(i)) {
        return true;
      }
    }
    return tot < zin.size() && zelfdeDeel(tot - 1, tot) && ontkent(tot);
  }

  private boolean ontkent(int plaats) {
    boolean gevolgd =
        plaats + 1 < zin.size() && GEEN_ONTKENNING_MET.contains(zin.get(plaats + 1).woord());
    return ONTKENNING.contains(zin.get(plaats).woord()) && !gevolgd;
  }

  /** Whether no comma or full stop stands between two words. */
  private boolean zelfdeDeel(int links, int rechts) {
    for (int i = zin.get(links).tot(); i < zin.get(rechts).van(); i++) {
      if (",.;:!?\n".indexOf(tekst.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  Wie wie() {
    boolean ikErin =
        zin.subList(Math.max(0, van - 1), tot).stream().anyMatch(woord -> IK.contains(woord.woord()))
            || (tot < zin.size() && IK.contains(zin.get(tot).woord()));
    if (ikErin) {
      return Wie.SPREKER;
    }
    List<Woord> ervoor = zin.subList(Math.max(0, van - ANDER_VOOR), van);
    List<Woord> erna = zin.subList(tot, Math.min(zin.size(), tot + ANDER_NA));
    if (Stream.concat(ervoor.stream(), erna.stream())
        .anyMatch(woord -> ANDER.contains(woord.woord()))) {
      return Wie.ANDER;
    }
    return zin.stream().anyMatch(woord -> IK.contains(woord.woord()))
        ? Wie.SPREKER
        : Wie.ONBEKEND;
  }

  boolean verleden() {
    return VERLEDEN.matcher(tekst.toLowerCase(Locale.ROOT)).find();
  }
}
