package nl.wegwijs.channels.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.bot.gesprek.Kenmerken;

/** The keys by which other systems may ask for a routering. Only hashes are held. */
public final class ApiSleutels {
  /** No key is configured. */
  public static final ApiSleutels GEEN = new ApiSleutels(Map.of());

  private static final Pattern NAAM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private final Map<String, String> hashPerNaam;

  private ApiSleutels(Map<String, String> hashPerNaam) {
    this.hashPerNaam = Map.copyOf(hashPerNaam);
  }

  /**
   * Reads {@code naam:sleutel,naam:sleutel}.
   *
   * @throws IllegalArgumentException with what is wrong, without the key itself
   */
  public static ApiSleutels parse(String waarde) {
    var gelezen = new LinkedHashMap<String, String>();
    for (String deel : waarde.split(",", -1)) {
      if (deel.isBlank()) {
        continue;
      }
      int punt = deel.indexOf(':');
      String naam = punt < 0 ? "" : deel.substring(0, punt).strip();
      String sleutel = deel.substring(punt + 1).strip();
      if (!NAAM.matcher(naam).matches()) {
        throw new IllegalArgumentException(
            "een sleutel heeft de vorm naam:sleutel, met in de naam letters, cijfers, - en _");
      }
      if (sleutel.isEmpty()) {
        throw new IllegalArgumentException("%s heeft geen sleutel".formatted(naam));
      }
      if (gelezen.put(naam, Kenmerken.hash(sleutel)) != null) {
        throw new IllegalArgumentException("de naam %s komt twee keer voor".formatted(naam));
      }
    }
    return new ApiSleutels(gelezen);
  }

  /** Whether no key is configured at all. */
  public boolean leeg() {
    return hashPerNaam.isEmpty();
  }

  /** Whose key this is. Takes the same time whether and wherever it differs. */
  public Optional<String> eigenaar(String sleutel) {
    byte[] gegeven = Kenmerken.hash(sleutel).getBytes(StandardCharsets.US_ASCII);
    Optional<String> gevonden = Optional.empty();
    for (Map.Entry<String, String> bekend : hashPerNaam.entrySet()) {
      if (MessageDigest.isEqual(gegeven, bekend.getValue().getBytes(StandardCharsets.US_ASCII))) {
        gevonden = Optional.of(bekend.getKey());
      }
    }
    return gevonden;
  }
}
