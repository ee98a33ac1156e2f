package nl.wegwijs.gemeente.lezen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import nl.wegwijs.gemeente.Tekst;

/**
 * Takes typed values out of a group of keys and notes every mistake on the way; {@link #klaar} then
 * tells which keys nobody asked for. After a mistake it gives a stand-in: see {@link
 * Meldingen#heel}.
 */
final class Kaartlezer {
  private static final Vorm<String> TAALTEKST = Vorm.TEKST;

  private final YamlKnoop.Kaart kaart;
  private final Meldingen meldingen;
  private final SequencedSet<String> gevraagd = new LinkedHashSet<>();

  Kaartlezer(YamlKnoop.Kaart kaart, Meldingen meldingen) {
    this.kaart = kaart;
    this.meldingen = meldingen;
  }

  Plek plek() {
    return kaart.plek();
  }

  /** Where that key stands; the group itself where it has no such key. */
  Plek plek(String sleutel) {
    YamlKnoop.Ingang ingang = kaart.ingangen().get(sleutel);
    return ingang == null ? kaart.plek() : ingang.plek();
  }

  Set<String> sleutels() {
    return kaart.ingangen().keySet();
  }

  boolean heeft(String sleutel) {
    gevraagd.add(sleutel);
    return kaart.ingangen().containsKey(sleutel);
  }

  void fout(String melding) {
    meldingen.fout(plek(), melding);
  }

  void fout(String sleutel, String melding) {
    meldingen.fout(plek(sleutel), melding);
  }

  /** The value of a key that must be there. */
  <T> T waarde(String sleutel, Vorm<T> vorm) {
    if (ontbreekt(sleutel, vorm.toegestaan())) {
      return vorm.vervanger();
    }
    return lees(sleutel, knoop(sleutel), vorm);
  }

  /** The value of a key that may be left out. */
  <T> Optional<T> waardeOfNiets(String sleutel, Vorm<T> vorm) {
    return heeft(sleutel) ? Optional.of(lees(sleutel, knoop(sleutel), vorm)) : Optional.empty();
  }

  /** The values of a list with at least one; a single value counts as a list of one. */
  <T> List<T> lijst(String sleutel, Vorm<T> vorm) {
    if (ontbreekt(sleutel, "een lijst")) {
      return List.of();
    }
    if (knoop(sleutel) instanceof YamlKnoop.Lijst lijst && lijst.delen().isEmpty()) {
      verkeerd(sleutel, lijst, "een lijst met ten minste een waarde");
    }
    return waarden(sleutel, vorm);
  }

  /** As {@link #lijst}, but it may be left out or empty. */
  <T> List<T> lijstOfNiets(String sleutel, Vorm<T> vorm) {
    return heeft(sleutel) ? waarden(sleutel, vorm) : List.of();
  }

  /** A text in both languages: a group with {@code nl} and {@code en}. */
  Tekst tekst(String sleutel) {
    Kaartlezer talen = groep(sleutel);
    Tekst tekst = new Tekst(talen.waarde("nl", TAALTEKST), talen.waarde("en", TAALTEKST));
    talen.klaar();
    return tekst;
  }

  /** A text in both languages under a key that may be left out. */
  Optional<Tekst> tekstOfNiets(String sleutel) {
    return heeft(sleutel) ? Optional.of(tekst(sleutel)) : Optional.empty();
  }

  /** The group under a key that must be there; an empty one after a mistake. */
  Kaartlezer groep(String sleutel) {
    if (ontbreekt(sleutel, "een groep sleutels")) {
      return leeg(plek());
    }
    return alsGroep(sleutel, plek(sleutel), knoop(sleutel));
  }

  Optional<Kaartlezer> groepOfNiets(String sleutel) {
    return heeft(sleutel)
        ? Optional.of(alsGroep(sleutel, plek(sleutel), knoop(sleutel)))
        : Optional.empty();
  }

  /** Every key of this group with the group under it, in the order of the file. */
  SequencedMap<String, Kaartlezer> groepen() {
    var groepen = new LinkedHashMap<String, Kaartlezer>();
    for (String sleutel : kaart.ingangen().keySet()) {
      groepen.put(sleutel, groep(sleutel));
    }
    return groepen;
  }

  /** The groups of a list under a key that must be there. */
  List<Kaartlezer> groepenlijst(String sleutel) {
    if (ontbreekt(sleutel, "een lijst")) {
      return List.of();
    }
    if (!(knoop(sleutel) instanceof YamlKnoop.Lijst lijst)) {
      verkeerd(sleutel, knoop(sleutel), "een lijst");
      return List.of();
    }
    return lijst.delen().stream().map(deel -> alsGroep(sleutel, deel.plek(), deel)).toList();
  }

  /** As {@link #groepenlijst}, but it may be left out, and one group counts as a list of one. */
  List<Kaartlezer> groepenlijstOfNiets(String sleutel) {
    if (!heeft(sleutel)) {
      return List.of();
    }
    return knoop(sleutel) instanceof YamlKnoop.Kaart
        ? List.of(groep(sleutel))
        : groepenlijst(sleutel);
  }

  /** Notes every key that nobody asked for. */
  void klaar() {
    kaart
        .ingangen()
        .forEach((sleutel, ingang) -> {
          if (!gevraagd.contains(sleutel)) {
            meldingen.fout(
                ingang.plek(),
                "onbekende sleutel '" + sleutel + "'; toegestaan: " + String.join(", ", gevraagd));
          }
        });
  }

  private boolean ontbreekt(String sleutel, String toegestaan) {
    if (heeft(sleutel)) {
      return false;
    }
    meldingen.fout(plek(), "sleutel '" + sleutel + "' ontbreekt; verwacht: " + toegestaan);
    return true;
  }

  private YamlKnoop knoop(String sleutel) {
    YamlKnoop.Ingang ingang = kaart.ingangen().get(sleutel);
    return ingang == null ? new YamlKnoop.Waarde(plek(), "", true) : ingang.waarde();
  }

  private <T> List<T> waarden(String sleutel, Vorm<T> vorm) {
    YamlKnoop knoop = knoop(sleutel);
    List<YamlKnoop> delen = knoop instanceof YamlKnoop.Lijst lijst ? lijst.delen() : List.of(knoop);
    List<T> waarden = new ArrayList<>();
    delen.forEach(deel -> waarden.add(lees(sleutel, deel, vorm)));
    return waarden;
  }

  private <T> T lees(String sleutel, YamlKnoop knoop, Vorm<T> vorm) {
    if (!(knoop instanceof YamlKnoop.Waarde waarde) || waarde.leeg()) {
      verkeerd(sleutel, knoop, vorm.toegestaan());
      return vorm.vervanger();
    }
    if (waarde.tekst().contains("${")) {
      meldingen.fout(
          waarde.plek(),
          "'" + sleutel + "' is geen geheim; '${env:...}' mag alleen bij een geheim");
      return vorm.vervanger();
    }
    Optional<T> gelezen = vorm.lees().apply(waarde.tekst().strip());
    if (gelezen.isEmpty()) {
      verkeerd(sleutel, knoop, vorm.toegestaan());
    }
    return gelezen.orElse(vorm.vervanger());
  }

  private Kaartlezer alsGroep(String sleutel, Plek plek, YamlKnoop knoop) {
    if (knoop instanceof YamlKnoop.Kaart groep) {
      return new Kaartlezer(new YamlKnoop.Kaart(plek, groep.ingangen()), meldingen);
    }
    verkeerd(sleutel, knoop, "een groep sleutels");
    return leeg(plek);
  }

  /** Already reported; whatever is asked of it must not be reported once more. */
  private static Kaartlezer leeg(Plek plek) {
    return new Kaartlezer(new YamlKnoop.Kaart(plek, new LinkedHashMap<>()), new Meldingen());
  }

  private void verkeerd(String sleutel, YamlKnoop knoop, String toegestaan) {
    meldingen.fout(
        knoop.plek(),
        "'" + sleutel + "': gevonden " + knoop.soort() + "; toegestaan: " + toegestaan);
  }
}
