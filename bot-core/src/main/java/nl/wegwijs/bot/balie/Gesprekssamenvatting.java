package nl.wegwijs.bot.balie;

import java.util.List;
import java.util.Optional;

/**
 * What a medewerker must know of a gesprek so that nobody has to ask again; made from facts alone.
 *
 * @param vraag the inwoner's own words in which the question came
 * @param begrepen what the assistant took it for, with its certainty
 * @param velden what is filled in of the open form, for people
 * @param geprobeerd products the assistant answered with, in order
 * @param signaalwoorden reasons that named a signaalwoord
 * @param nietBegrepen how often the assistant did not understand
 * @param tekst all of it in a few sentences
 */
public record Gesprekssamenvatting(
    Optional<String> vraag,
    Optional<String> begrepen,
    Optional<String> formulier,
    List<Veldregel> velden,
    List<Poging> geprobeerd,
    List<String> signaalwoorden,
    int nietBegrepen,
    Stemming stemming,
    String tekst) {
  public Gesprekssamenvatting {
    velden = List.copyOf(velden);
    geprobeerd = List.copyOf(geprobeerd);
    signaalwoorden = List.copyOf(signaalwoorden);
  }

  /** One field of a form. */
  public record Veldregel(String veld, String label, String waarde) {}

  /** One answer that was tried, to what question and how certain that was. */
  public record Poging(String product, String naam, String vraag, Optional<Double> zekerheid) {}

  /** The tone of the inwoner's words, by plain rules. */
  public enum Stemming {
    RUSTIG("rustig"),
    DRINGEND("dringend"),
    BOOS("boos of teleurgesteld"),
    VERDRIETIG("verdrietig of bang");

    private final String label;

    Stemming(String label) {
      this.label = label;
    }

    /** For people, in Dutch. */
    public String label() {
      return label;
    }
  }
}
