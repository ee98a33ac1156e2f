package nl.wegwijs.bot.gesprek;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A form that is being filled in.
 *
 * @param versie hash of the form at its beginning
 * @param waarden what is known, in the order in which it became known
 * @param gevraagd the field asked last; empty while the summary is shown
 * @param pogingen how often the field asked last was answered in a way that was not understood
 * @param nagevraagd by field, the answer that was asked again once because a register did not know
 *     it; a second time it is taken as given
 * @param aantekeningen neutral facts for the clerk, by the field or occasion they are about
 * @param gang the fields in the order in which they were asked, again and again; {@link
 *     #SAMENVATTING} stands for the summary
 * @param gehoord occasions that were answered, each once
 * @param overgeslagen fields that the inwoner would rather not answer
 * @param vanMedewerker by field, the value that a medewerker filled in; it is theirs as long as the
 *     form has the same one
 */
public record LopendFormulier(
    String formulier,
    String versie,
    Map<String, String> waarden,
    Optional<String> gevraagd,
    int pogingen,
    Map<String, String> nagevraagd,
    Map<String, String> aantekeningen,
    List<String> gang,
    List<String> gehoord,
    List<String> overgeslagen,
    Map<String, String> vanMedewerker) {
  /** Stands for the summary among the fields asked. */
  public static final String SAMENVATTING = "=";

  /** More is never needed to go back. */
  private static final int LANGSTE_GANG = 60;

  public LopendFormulier {
    waarden = Collections.unmodifiableMap(new LinkedHashMap<>(waarden));
    nagevraagd = Map.copyOf(nagevraagd);
    aantekeningen = Collections.unmodifiableMap(new LinkedHashMap<>(aantekeningen));
    gang = List.copyOf(gang.subList(Math.max(0, gang.size() - LANGSTE_GANG), gang.size()));
    gehoord = List.copyOf(gehoord);
    overgeslagen = List.copyOf(overgeslagen);
    vanMedewerker = Map.copyOf(vanMedewerker);
  }

  /** A form of which nothing is known. */
  public static LopendFormulier leeg(String formulier, String versie) {
    return new LopendFormulier(
        formulier,
        versie,
        Map.of(),
        Optional.empty(),
        0,
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }

  /** The same with that field asked, or the summary shown; another field begins to count anew. */
  public LopendFormulier metGevraagd(Optional<String> veld) {
    return wijzig(nieuw -> {
      nieuw.gevraagd = veld;
      nieuw.pogingen = veld.equals(gevraagd) ? pogingen : 0;
      nieuw.gang = met(gang, veld.orElse(SAMENVATTING));
    });
  }

  /** The same with one more answer that was not understood. */
  public LopendFormulier metPoging() {
    return wijzig(nieuw -> nieuw.pogingen++);
  }

  /** The same with other values, and what goes with them. */
  public LopendFormulier metWaarden(
      Map<String, String> ander,
      Map<String, String> anderNagevraagd,
      Map<String, String> anderAantekeningen) {
    return wijzig(nieuw -> {
      nieuw.waarden = ander;
      nieuw.nagevraagd = anderNagevraagd;
      nieuw.aantekeningen = anderAantekeningen;
    });
  }

  /** The same with those occasions answered. */
  public LopendFormulier metGehoord(List<String> ander) {
    return wijzig(nieuw -> nieuw.gehoord = ander);
  }

  /** The same with more values that a medewerker filled in. */
  public LopendFormulier metVanMedewerker(Map<String, String> meer) {
    return wijzig(nieuw -> {
      nieuw.vanMedewerker = new LinkedHashMap<>(vanMedewerker);
      nieuw.vanMedewerker.putAll(meer);
    });
  }

  /** Whether the value of that field is still the one that a medewerker filled in. */
  public boolean isVanMedewerker(String veld) {
    String gevuld = vanMedewerker.get(veld);
    return gevuld != null && gevuld.equals(waarden.get(veld));
  }

  /** The same with that field skipped. */
  public LopendFormulier metOvergeslagen(String veld) {
    return wijzig(nieuw -> nieuw.overgeslagen = met(overgeslagen, veld));
  }

  /**
   * The same as before the field that was asked before this one: its value is gone. Empty where
   * nothing was asked before.
   */
  public Optional<LopendFormulier> terug() {
    var eerder = new ArrayList<>(gang);
    String nu = gevraagd.orElse(SAMENVATTING);
    while (!eerder.isEmpty() && eerder.getLast().equals(nu)) {
      eerder.removeLast();
    }
    while (!eerder.isEmpty() && eerder.getLast().equals(SAMENVATTING)) {
      eerder.removeLast();
    }
    if (eerder.isEmpty()) {
      return Optional.empty();
    }
    String vorige = eerder.getLast();
    return Optional.of(
        wijzig(nieuw -> {
          nieuw.waarden = new LinkedHashMap<>(waarden);
          nieuw.waarden.remove(vorige);
          nieuw.overgeslagen = overgeslagen.stream().filter(veld -> !veld.equals(vorige)).toList();
          nieuw.gevraagd = Optional.of(vorige);
          nieuw.pogingen = 0;
          nieuw.gang = eerder;
        }));
  }

  /** How many times in a row what is asked now was asked. */
  public int achtereen() {
    String nu = gevraagd.orElse(SAMENVATTING);
    int keren = 0;
    for (int i = gang.size() - 1; i >= 0 && gang.get(i).equals(nu); i--) {
      keren++;
    }
    return keren;
  }

  private static List<String> met(List<String> lijst, String erbij) {
    var langer = new ArrayList<>(lijst);
    langer.add(erbij);
    return langer;
  }

  private LopendFormulier wijzig(Consumer<Wijziging> verandering) {
    var nieuw = new Wijziging(this);
    verandering.accept(nieuw);
    return nieuw.formulier();
  }

  /** A copy in which some things change; for one change and thread. */
  private static final class Wijziging {
    private final String formulier;
    private final String versie;
    private Map<String, String> waarden;
    private Optional<String> gevraagd;
    private int pogingen;
    private Map<String, String> nagevraagd;
    private Map<String, String> aantekeningen;
    private List<String> gang;
    private List<String> gehoord;
    private List<String> overgeslagen;
    private Map<String, String> vanMedewerker;

    Wijziging(LopendFormulier van) {
      this.formulier = van.formulier;
      this.versie = van.versie;
      this.waarden = van.waarden;
      this.gevraagd = van.gevraagd;
      this.pogingen = van.pogingen;
      this.nagevraagd = van.nagevraagd;
      this.aantekeningen = van.aantekeningen;
      this.gang = van.gang;
      this.gehoord = van.gehoord;
      this.overgeslagen = van.overgeslagen;
      this.vanMedewerker = van.vanMedewerker;
    }

    LopendFormulier formulier() {
      return new LopendFormulier(
          formulier,
          versie,
          waarden,
          gevraagd,
          pogingen,
          nagevraagd,
          aantekeningen,
          gang,
          gehoord,
          overgeslagen,
          vanMedewerker);
    }
  }
}
