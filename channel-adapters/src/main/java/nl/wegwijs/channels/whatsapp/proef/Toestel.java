package nl.wegwijs.channels.whatsapp.proef;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One telephone: what it sent to one number and got from it, in order. Safe for many threads. */
public final class Toestel {
  private final String nummerId;
  private final String telefoon;
  private final String gebruiker;
  private final Map<String, Regel> regels = new LinkedHashMap<>();
  private Optional<Instant> laatsteEigen = Optional.empty();

  /**
   * A telephone that has said nothing yet.
   *
   * @param gebruiker Meta's own id for the person; may be empty
   */
  public Toestel(String nummerId, String telefoon, String gebruiker) {
    this.nummerId = nummerId;
    this.telefoon = telefoon;
    this.gebruiker = gebruiker;
  }

  /**
   * A message on the screen.
   *
   * @param bericht as it went over the line
   */
  public record Regel(
      String kenmerk, boolean eigen, Instant moment, JsonNode bericht, String status) {}

  public String nummerId() {
    return nummerId;
  }

  public String telefoon() {
    return telefoon;
  }

  public String gebruiker() {
    return gebruiker;
  }

  /** Everything on the screen, oldest first. */
  public synchronized List<Regel> regels() {
    return new ArrayList<>(regels.values());
  }

  /** What came from the gemeente, oldest first. */
  public synchronized List<JsonNode> gekregen() {
    return regels.values().stream().filter(regel -> !regel.eigen()).map(Regel::bericht).toList();
  }

  /** When it last sent something itself. */
  synchronized Optional<Instant> laatsteEigen() {
    return laatsteEigen;
  }

  synchronized void zet(Regel regel) {
    regels.put(regel.kenmerk(), regel);
    if (regel.eigen()) {
      laatsteEigen = Optional.of(regel.moment());
    }
  }

  /** How many messages it got since that moment. */
  synchronized long gekregenSinds(Instant moment) {
    return regels.values().stream()
        .filter(regel -> !regel.eigen() && regel.moment().isAfter(moment))
        .count();
  }
}
