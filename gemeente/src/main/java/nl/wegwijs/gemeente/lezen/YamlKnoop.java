package nl.wegwijs.gemeente.lezen;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A part of a YAML file that knows where it stands. Every scalar is text: what it means, its reader
 * decides.
 */
sealed interface YamlKnoop {
  /** Groups that only make sense whole, so that an override replaces all of them. */
  Set<String> ONDEELBAAR = Set.of("als", "zet", "openingstijden");

  /** Lists that an override adds to instead of replacing them. */
  Set<String> AANVULLEND = Set.of(Voorbeeldvragen.SLEUTEL);

  Plek plek();

  /** How people call this kind of part, for messages. */
  String soort();

  /**
   * A scalar.
   *
   * @param leeg whether nothing was written, or {@code ~} or {@code null} without quotes
   */
  record Waarde(Plek plek, String tekst, boolean leeg) implements YamlKnoop {
    @Override
    public String soort() {
      return leeg ? "niets" : "'" + tekst + "'";
    }
  }

  /** A list. */
  record Lijst(Plek plek, List<YamlKnoop> delen) implements YamlKnoop {
    public Lijst {
      delen = List.copyOf(delen);
    }

    @Override
    public String soort() {
      return delen.isEmpty() ? "een lege lijst" : "een lijst";
    }
  }

  /** Keys with values, in the order of the file. */
  record Kaart(Plek plek, SequencedMap<String, Ingang> ingangen) implements YamlKnoop {
    public Kaart {
      ingangen = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(ingangen));
    }

    @Override
    public String soort() {
      return "een groep sleutels";
    }

    /**
     * This group with the other's keys over it: groups inside are joined, {@link #AANVULLEND} are
     * added to, all else is replaced.
     */
    Kaart met(Kaart eigen) {
      var samen = new LinkedHashMap<>(ingangen);
      eigen.ingangen.forEach((sleutel, ingang) -> {
        Ingang landelijk = samen.get(sleutel);
        if (landelijk == null || ONDEELBAAR.contains(sleutel)) {
          samen.put(sleutel, ingang);
          return;
        }
        samen.put(
            sleutel, AANVULLEND.contains(sleutel) ? landelijk.plus(ingang) : landelijk.met(ingang));
      });
      return new Kaart(eigen.plek, samen);
    }
  }

  /** The value of a key, and where the key stands. */
  record Ingang(Plek plek, YamlKnoop waarde) {
    private Ingang met(Ingang eigen) {
      if (waarde instanceof Kaart landelijk && eigen.waarde instanceof Kaart over) {
        return new Ingang(eigen.plek, landelijk.met(over));
      }
      return eigen;
    }

    /** Both lists in one; a single value counts as a list of one. */
    private Ingang plus(Ingang eigen) {
      List<YamlKnoop> delen =
          Stream.of(waarde, eigen.waarde).flatMap(deel -> delen(deel).stream()).toList();
      return new Ingang(eigen.plek, new Lijst(eigen.waarde.plek(), delen));
    }

    private static List<YamlKnoop> delen(YamlKnoop waarde) {
      return waarde instanceof Lijst lijst ? lijst.delen() : List.of(waarde);
    }
  }
}
