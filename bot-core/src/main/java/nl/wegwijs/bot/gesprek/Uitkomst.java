package nl.wegwijs.bot.gesprek;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was done with an inwoner's sentence; every beurt of an inwoner ends in exactly one.
 *
 * @param redenen why, in Dutch, for people who look into it
 */
public record Uitkomst(
    Soort soort,
    Optional<Intentie> intent,
    Optional<Bericht.Bron> product,
    Optional<Bericht.TeamNaam> team,
    List<String> redenen) {
  public Uitkomst {
    redenen = List.copyOf(redenen);
  }

  /** The best intent with its certainty from 0 to 1. */
  public record Intentie(String naam, double zekerheid) {}

  /** The kinds of outcome. */
  public enum Soort {
    @JsonProperty("beantwoord")
    BEANTWOORD,
    @JsonProperty("formulier")
    FORMULIER,
    @JsonProperty("verduidelijking")
    VERDUIDELIJKING,
    @JsonProperty("doorgestuurd")
    DOORGESTUURD,
    @JsonProperty("medewerker")
    MEDEWERKER,
    @JsonProperty("kletspraat")
    KLETSPRAAT,
    @JsonProperty("geweigerd")
    GEWEIGERD,
    @JsonProperty("geannuleerd")
    GEANNULEERD,
    @JsonProperty("doorgegeven")
    DOORGEGEVEN;

    /** The word in the contract, such as {@code beantwoord}. */
    public String waarde() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
