package nl.wegwijs.channels.spraak;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * Which gemeenten take calls.
 *
 * @param sleutels by gemeente the secret with which the platform signs its requests
 * @param openbaarAdres under which the platform reaches this service, without a path; empty where
 *     the request's own address is the one that was signed
 */
public record SpraakSettings(Map<GemeenteId, String> sleutels, Optional<URI> openbaarAdres) {
  /** No gemeente takes calls. */
  public static final SpraakSettings GEEN = new SpraakSettings(Map.of(), Optional.empty());

  private static final Pattern GEMEENTE = Pattern.compile("[a-z0-9-]{1,64}");

  public SpraakSettings {
    sleutels = Map.copyOf(sleutels);
  }

  /**
   * Reads {@code gemeente:sleutel,gemeente:sleutel}.
   *
   * @throws IllegalArgumentException with what is wrong, without the secret itself
   */
  public static Map<GemeenteId, String> parse(String waarde) {
    var gelezen = new LinkedHashMap<GemeenteId, String>();
    for (String deel : waarde.split(",", -1)) {
      int punt = deel.indexOf(':');
      String gemeente = punt < 0 ? "" : deel.substring(0, punt).strip();
      String sleutel = deel.substring(punt + 1).strip();
      if (!GEMEENTE.matcher(gemeente).matches() || sleutel.isEmpty()) {
        throw new IllegalArgumentException(
            "heeft de vorm gemeente:sleutel, zoals waterrijk:1f2e3d, met een komma ertussen");
      }
      if (gelezen.put(new GemeenteId(gemeente), sleutel) != null) {
        throw new IllegalArgumentException(
            "de gemeente %s komt twee keer voor".formatted(gemeente));
      }
    }
    return gelezen;
  }

  /**
   * Reads an address such as {@code https://assistent.waterrijk.example}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static URI adres(String waarde) {
    URI adres = URI.create(waarde.strip());
    boolean goed =
        adres.getHost() != null
            && ("https".equals(adres.getScheme()) || "http".equals(adres.getScheme()))
            && (adres.getRawPath().isEmpty() || adres.getRawPath().equals("/"))
            && adres.getRawQuery() == null;
    if (!goed) {
      throw new IllegalArgumentException(
          "'%s' is geen adres zoals https://assistent.waterrijk.example".formatted(waarde));
    }
    return URI.create(adres.getScheme() + "://" + adres.getRawAuthority());
  }
}
