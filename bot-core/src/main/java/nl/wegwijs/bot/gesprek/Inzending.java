package nl.wegwijs.bot.gesprek;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form that an inwoner has confirmed.
 *
 * @param kenmerk reference number, unique within the gemeente
 * @param versie hash of the form it was filled in by
 * @param waarden by field, in the order of the form
 * @param aantekeningen neutral facts a clerk needs, such as that the address is not in the
 *     register; never shown to the inwoner
 * @param bewarenTot when it must be deleted
 */
public record Inzending(
    String kenmerk,
    String formulier,
    String versie,
    String team,
    Map<String, String> waarden,
    List<String> aantekeningen,
    Status status,
    Instant ingediendOp,
    Instant bewarenTot) {
  public Inzending {
    waarden = Collections.unmodifiableMap(new LinkedHashMap<>(waarden));
    aantekeningen = List.copyOf(aantekeningen);
  }

  /** How far an inzending is. */
  public enum Status {
    /** Counts only when the inwoner has shown who they are. */
    @JsonProperty("wacht-op-identiteit")
    WACHT_OP_IDENTITEIT,
    @JsonProperty("in-behandeling")
    IN_BEHANDELING
  }
}
