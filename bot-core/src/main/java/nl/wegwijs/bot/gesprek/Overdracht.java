package nl.wegwijs.bot.gesprek;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.gemeente.Prioriteit;

/**
 * A gesprek that waits for people, or a request to be called back.
 *
 * @param kenmerk reference number, unique within the gemeente
 * @param lijn 1, 2 or 3
 * @param doel queue, number or address it goes to
 * @param redenen why this team
 * @param sinds when it was first asked for; waiting time counts from here
 * @param voor promised moment, if there is one
 * @param terugbelverzoek kenmerk of the inzending that holds the request, if one was made
 */
public record Overdracht(
    String kenmerk,
    String team,
    int lijn,
    Prioriteit prioriteit,
    String doel,
    List<String> redenen,
    Instant sinds,
    Optional<Instant> voor,
    Optional<String> terugbelverzoek) {
  public Overdracht {
    redenen = List.copyOf(redenen);
  }
}
