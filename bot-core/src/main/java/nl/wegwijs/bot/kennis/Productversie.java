package nl.wegwijs.bot.kennis;

import java.time.Instant;
import java.util.Optional;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.gemeente.schrijven.Productmap.Sleutel;

/**
 * What a gemeente's own file of one product said from a moment on.
 *
 * @param nummer from 1, without gaps for one file
 * @param id sorted by time
 * @param tekst of the whole file; empty where the gemeente no longer has a file of its own
 * @param wie as they were called then; {@code schijf} for a change that was made to the file
 * @param toelichting neutral facts, such as which version it was made from
 */
public record Productversie(
    Sleutel sleutel,
    int nummer,
    String id,
    Optional<String> tekst,
    Instant op,
    Eigenaar wie,
    Herkomst herkomst,
    String toelichting) {
  /** The hash of a file that is not there. */
  public static final String GEEN = "";

  /** Where a version came from. */
  public enum Herkomst {
    SCHERM("scherm", "gepubliceerd"),
    TERUGGEZET("teruggezet", "teruggezet"),
    SCHIJF("schijf", "op schijf gewijzigd");

    private final String waarde;
    private final String label;

    Herkomst(String waarde, String label) {
      this.waarde = waarde;
      this.label = label;
    }

    /** The word in the database. */
    public String waarde() {
      return waarde;
    }

    /** For people, in Dutch. */
    public String label() {
      return label;
    }
  }

  /** SHA-256 of the text, in hex; {@link #GEEN} where there is none. */
  public String hash() {
    return hash(tekst);
  }

  /** SHA-256 of the text of a file, in hex; {@link #GEEN} where there is none. */
  public static String hash(Optional<String> tekst) {
    return tekst.map(Kenmerken::hash).orElse(GEEN);
  }
}
