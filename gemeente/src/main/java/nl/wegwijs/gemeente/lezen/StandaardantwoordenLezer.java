package nl.wegwijs.gemeente.lezen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wegwijs.gemeente.Standaardantwoord;

/** Reads {@code standaardantwoorden.yaml}: replies that medewerkers have at hand. */
final class StandaardantwoordenLezer {
  /** What is filled in when one is called up. */
  static final Set<String> NAMEN = Set.of("{naam}", "{kenmerk}", "{medewerker}", "{team}");

  private static final Pattern ACCOLADES = Pattern.compile("\\{[^}]*\\}?");
  private static final int LANGSTE = 4000;

  private final Meldingen meldingen;

  StandaardantwoordenLezer(Meldingen meldingen) {
    this.meldingen = meldingen;
  }

  List<Standaardantwoord> lees(Kaartlezer kaart) {
    var antwoorden = new ArrayList<Standaardantwoord>();
    kaart
        .groepen()
        .forEach(
            (id, groep) -> meldingen.heel(() -> antwoord(id, groep)).ifPresent(antwoorden::add));
    return antwoorden;
  }

  private static Standaardantwoord antwoord(String id, Kaartlezer groep) {
    if (Vorm.NAAM.lees().apply(id).isEmpty()) {
      groep.fout("standaardantwoord '" + id + "'; toegestaan: " + Vorm.NAAM.toegestaan());
    }
    var antwoord =
        new Standaardantwoord(id, groep.waarde("naam", Vorm.TEKST), groep.tekst("tekst"));
    groep.klaar();
    for (String tekst : List.of(antwoord.tekst().nl(), antwoord.tekst().en())) {
      controleer(groep, tekst);
    }
    return antwoord;
  }

  private static void controleer(Kaartlezer groep, String tekst) {
    Set<String> vreemd =
        ACCOLADES
            .matcher(tekst)
            .results()
            .map(MatchResult::group)
            .filter(naam -> !NAMEN.contains(naam))
            .collect(Collectors.toSet());
    if (!vreemd.isEmpty()) {
      groep.fout(
          "tekst",
          "'tekst': "
              + Opsomming.van(vreemd)
              + " wordt niet ingevuld; toegestaan: "
              + Opsomming.van(NAMEN));
    }
    if (tekst.length() > LANGSTE) {
      groep.fout("tekst", "'tekst' is langer dan " + LANGSTE + " tekens");
    }
  }
}
