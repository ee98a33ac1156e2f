package nl.wegwijs.intents.controle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.intents.controle.Bevinding.Soort;
import nl.wegwijs.training.Fout;
import nl.wegwijs.training.Herkomst;
import nl.wegwijs.training.Stijl;
import nl.wegwijs.training.Trainingsdata;
import nl.wegwijs.training.Zin;

/** Looks through training data for what makes a model weaker than it could be. Takes seconds. */
public final class Trainingscontrole {
  private static final String ACHTERGROND = "achtergrond";

  /** An intent with fewer sentences is seldom recognised in words that were not written. */
  private static final int GENOEG_ZINNEN = 50;

  /** So many sentences in a manner of writing show how it differs. */
  private static final int GENOEG_VAN_STIJL = 2;

  /**
   * Two intents are told apart by too little when, of the neighbours of the sentences of each, the
   * other has at least this share of what the intent itself has.
   */
  private static final double EVENVEEL = 0.4;

  /** Everything that is worth a look, by kind and then by file and line. */
  public List<Bevinding> bevindingen(Trainingsdata.Gelezen gelezen) {
    Trainingsdata data = gelezen.data();
    var bevindingen = new ArrayList<Bevinding>();
    gelezen.dubbel().forEach(fout -> bevindingen.add(new Bevinding(Soort.DUBBEL, fout)));
    bevindingen.addAll(bijnaDubbel(gelezen));
    bevindingen.addAll(lijktOpElkaar(data));
    bevindingen.addAll(omvang(data));
    bevindingen.sort(Comparator.comparing(Bevinding::soort).thenComparing(Bevinding::waar));
    return List.copyOf(bevindingen);
  }

  private static List<Bevinding> bijnaDubbel(Trainingsdata.Gelezen gelezen) {
    Set<String> alGemeld = new HashSet<>();
    gelezen.dubbel().forEach(fout -> alGemeld.add(fout.bestand() + ":" + fout.regel()));
    Trainingsdata data = gelezen.data();
    List<Tekst> teksten =
        Stream.of(
                data.zinnen().stream().map(zin -> tekst(zin, false)),
                data.achtergrond().stream()
                    .map(zin -> new Tekst(ACHTERGROND, false, zin.tekst(), zin.herkomst())),
                data.evaluatie().stream().map(zin -> tekst(zin, true)),
                data.evaluatieAchtergrond().stream()
                    .map(zin -> new Tekst(ACHTERGROND, true, zin.tekst(), zin.herkomst())))
            .flatMap(deel -> deel)
            .toList();
    return new Bijnadubbel()
        .vind(teksten).stream()
            .filter(paar -> !alGemeld.contains(paar.later().herkomst().toString()))
            .map(Trainingscontrole::bevinding)
            .toList();
  }

  private static Tekst tekst(Zin zin, boolean evaluatie) {
    return new Tekst(zin.intent(), evaluatie, zin.tekst(), zin.herkomst());
  }

  private static Bevinding bevinding(Bijnadubbel.Paar paar) {
    Tekst later = paar.later();
    Tekst eerder = paar.eerder();
    Soort soort =
        later.evaluatie() && !eerder.evaluatie()
            ? Soort.BIJNA_IN_EVALUATIE
            : later.groep().equals(eerder.groep())
                ? Soort.BIJNA_BINNEN_INTENT
                : Soort.BIJNA_TUSSEN_INTENTS;
    String melding =
        "'%s' (%s) is bijna '%s' (%s) in %s"
            .formatted(later.zin(), later.groep(), eerder.zin(), eerder.groep(), eerder.herkomst());
    return new Bevinding(soort, fout(later.herkomst(), melding));
  }

  private static List<Bevinding> lijktOpElkaar(Trainingsdata data) {
    Map<String, Map<String, Double>> aandelen =
        new Buren(data.zinnen().stream().map(zin -> tekst(zin, false)).toList()).aandelen();
    var bevindingen = new ArrayList<Bevinding>();
    aandelen.forEach((een, delen) ->
        delen.forEach((ander, aandeel) -> {
          Map<String, Double> terug = aandelen.getOrDefault(ander, Map.of());
          boolean heen = aandeel >= EVENVEEL * delen.getOrDefault(een, 0.0);
          boolean weer = terug.getOrDefault(een, 0.0) >= EVENVEEL * terug.getOrDefault(ander, 0.0);
          if (een.compareTo(ander) < 0 && heen && weer) {
            String melding =
                String.format(
                    Locale.ROOT,
                    "lijkt op %s: van de naaste zinnen is %.0f %% daarvan en %.0f %% van zichzelf,"
                        + " andersom %.0f %% en %.0f %%; schrijf zinnen met het verschil of voeg samen",
                    ander,
                    100 * aandeel,
                    100 * delen.getOrDefault(een, 0.0),
                    100 * terug.getOrDefault(een, 0.0),
                    100 * terug.getOrDefault(ander, 0.0));
            bevindingen.add(
                new Bevinding(Soort.NIET_TE_ONDERSCHEIDEN, new Fout(zinbestand(een), 0, melding)));
          }
        }));
    return bevindingen;
  }

  private static List<Bevinding> omvang(Trainingsdata data) {
    Map<String, List<Zin>> perIntent =
        data.zinnen().stream().collect(Collectors.groupingBy(Zin::intent));
    var bevindingen = new ArrayList<Bevinding>();
    perIntent.forEach((intent, zinnen) -> {
      if (zinnen.size() < GENOEG_ZINNEN) {
        String melding = "%d zinnen; aanbevolen: %d".formatted(zinnen.size(), GENOEG_ZINNEN);
        bevindingen.add(
            new Bevinding(Soort.WEINIG_ZINNEN, new Fout(zinbestand(intent), 0, melding)));
      }
      String dun = dunneStijlen(zinnen);
      if (!dun.isEmpty()) {
        String melding = "minder dan %d zinnen van stijl: %s".formatted(GENOEG_VAN_STIJL, dun);
        bevindingen.add(new Bevinding(Soort.DUNNE_STIJL, new Fout(zinbestand(intent), 0, melding)));
      }
    });
    return bevindingen;
  }

  private static String dunneStijlen(List<Zin> zinnen) {
    var aantallen = new EnumMap<Stijl, Integer>(Stijl.class);
    zinnen.forEach(zin -> aantallen.merge(zin.stijl(), 1, Integer::sum));
    return Stream.of(Stijl.values())
        .filter(stijl -> aantallen.getOrDefault(stijl, 0) < GENOEG_VAN_STIJL)
        .map(stijl -> stijl.waarde() + " (" + aantallen.getOrDefault(stijl, 0) + ")")
        .collect(Collectors.joining(", "));
  }

  private static String zinbestand(String intent) {
    return "zinnen/" + intent + ".tsv";
  }

  private static Fout fout(Herkomst herkomst, String melding) {
    return new Fout(herkomst.bestand(), herkomst.regel(), melding);
  }
}
