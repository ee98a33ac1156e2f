package nl.wegwijs.invoer.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import nl.wegwijs.gemeente.schrijven.Productblad;

/**
 * The parts of a file that an import writes, by name: keys of the head, {@code kort}, and sections
 * by their heading. A part that is not there has no values.
 */
final class Delen {
  static final String KORT = "kort";

  private static final List<String> WAARDEN =
      List.of("naam", "upl", "uplUri", "team", "url", "aangeboden");
  private static final Set<String> LIJSTEN =
      Set.of("synoniemen", "vragen", "doelgroep", "suggesties");
  private static final int HASHLENGTE = 12;

  private Delen() {}

  static SequencedMap<String, List<String>> van(Productblad blad) {
    var delen = new LinkedHashMap<String, List<String>>();
    for (String sleutel : blad.sleutels()) {
      if (WAARDEN.contains(sleutel) || LIJSTEN.contains(sleutel)) {
        delen.put(sleutel, blad.waarden(sleutel));
      }
    }
    if (!blad.kort().isEmpty()) {
      delen.put(KORT, List.of(blad.kort()));
    }
    blad.secties().forEach((naam, tekst) -> delen.put(naam, List.of(tekst)));
    return delen;
  }

  /** The file with those values for a part; without it where there are none. */
  static Productblad zet(Productblad blad, String deel, List<String> waarden) {
    if (deel.equals(KORT)) {
      return blad.metKort(waarden.isEmpty() ? "" : waarden.getFirst());
    }
    if (LIJSTEN.contains(deel)) {
      return waarden.isEmpty() ? blad.zonder(deel) : blad.metLijst(deel, waarden);
    }
    if (WAARDEN.contains(deel)) {
      return waarden.isEmpty() ? blad.zonder(deel) : blad.metWaarde(deel, waarden.getFirst());
    }
    return waarden.isEmpty() ? blad.zonderSectie(deel) : blad.metSectie(deel, waarden.getFirst());
  }

  static String hash(List<String> waarden) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      waarden.forEach(waarde -> {
        sha.update(waarde.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
      });
      return HexFormat.of().formatHex(sha.digest()).substring(0, HASHLENGTE);
    } catch (NoSuchAlgorithmException nooit) {
      throw new IllegalStateException("every Java platform has SHA-256", nooit);
    }
  }

  static String hash(SequencedMap<String, List<String>> delen) {
    return hash(
        delen.entrySet().stream()
            .map(deel -> deel.getKey() + "=" + hash(deel.getValue()))
            .toList());
  }
}
