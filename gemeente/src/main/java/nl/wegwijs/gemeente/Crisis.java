package nl.wegwijs.gemeente;

import java.time.LocalDate;
import java.util.List;

/**
 * The fixed safe reply to words that mean danger: it comes before everything else, at every hour,
 * and is never made up.
 *
 * @param antwoord the reply, with the numbers to call
 * @param navraag question asked instead when the words speak of the past or of somebody else
 * @param team where the contact goes on top of the queue
 * @param nummers the numbers that the reply must hold, checked when the file is read
 * @param herzienVoor before which date somebody must have read it again
 */
public record Crisis(
    String id,
    Tekst antwoord,
    Tekst navraag,
    TeamId team,
    List<String> nummers,
    LocalDate herzienVoor) {
  public Crisis {
    nummers = List.copyOf(nummers);
  }
}
