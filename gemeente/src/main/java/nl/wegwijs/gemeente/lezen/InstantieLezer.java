package nl.wegwijs.gemeente.lezen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wegwijs.gemeente.Instantie;

/** Reads {@code instanties.yaml}: who handles what a gemeente does not. */
final class InstantieLezer {
  private static final Vorm<String> TELEFOON =
      Vorm.patroon(
          "een telefoonnummer tussen aanhalingstekens, zoals \"0800-0543\" of \"+31 247 247 247\"",
          "\\+?[0-9][0-9 -]{1,18}[0-9]");

  /** With link and number it must fit in one message. */
  private static final int LANGSTE_ZIN = 300;

  private final Meldingen meldingen;
  private final Map<String, String> bekend = new HashMap<>();

  InstantieLezer(Meldingen meldingen) {
    this.meldingen = meldingen;
  }

  List<Instantie> lees(Kaartlezer kaart) {
    var instanties = new ArrayList<Instantie>();
    kaart
        .groepen()
        .forEach(
            (id, groep) -> meldingen.heel(() -> instantie(id, groep)).ifPresent(instanties::add));
    return instanties;
  }

  private Instantie instantie(String id, Kaartlezer groep) {
    if (Vorm.NAAM.lees().apply(id).isEmpty()) {
      groep.fout("instantie '" + id + "'; toegestaan: " + Vorm.NAAM.toegestaan());
    }
    var instantie =
        new Instantie(
            id,
            groep.tekst("naam"),
            groep.lijst("woorden", Vorm.TEKST),
            groep.tekst("zin"),
            groep.waarde("link", Vorm.ADRES),
            groep.waardeOfNiets("telefoon", TELEFOON));
    groep.klaar();
    for (String zin : List.of(instantie.zin().nl(), instantie.zin().en())) {
      if (zin.length() > LANGSTE_ZIN) {
        groep.fout("zin", "'zin' is langer dan " + LANGSTE_ZIN + " tekens");
      }
    }
    instantie.woorden().forEach(woord -> controleer(id, woord, groep));
    return instantie;
  }

  /** A word of two organisations points to neither. */
  private void controleer(String id, String woord, Kaartlezer groep) {
    String ander = bekend.put(woord.toLowerCase(Locale.ROOT), id);
    if (ander != null) {
      groep.fout(
          "woorden",
          "'" + woord + "' staat bij '" + ander + "' en bij '" + id + "'; toegestaan: bij een");
    }
  }
}
