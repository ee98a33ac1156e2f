package nl.wegwijs.bot.actueel;

import java.time.Instant;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.bot.gesprek.Kenmerken;

/**
 * What the notices and switches of a gemeente were from some moment on.
 *
 * @param nummer from 1 without gaps
 * @param tekst as the file
 * @param wie who changed it; {@link #SCHIJF} for whoever changed the file
 * @param toelichting what was changed and why, for people
 */
public record Actueelversie(
    int nummer, String tekst, Instant op, Eigenaar wie, String toelichting) {
  /** Stands for whoever changed the file. */
  public static final Eigenaar SCHIJF = new Eigenaar("bestand", "bestand gewijzigd");

  /** Hash of the text. */
  public String hash() {
    return Kenmerken.hash(tekst);
  }
}
