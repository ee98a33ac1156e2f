package nl.wegwijs.bot.balie;

import java.time.Instant;
import java.util.Optional;

/**
 * Which lines of the audit are asked for, newest first.
 *
 * @param medewerker id, or a part of the name in any case
 * @param werk reference number of a hand-over or inzending, or id of a gesprek
 * @param van inclusive
 * @param tot exclusive
 * @param voor id of the last line of the page before this one
 */
public record Auditvraag(
    Optional<String> medewerker,
    Optional<String> werk,
    Optional<Instant> van,
    Optional<Instant> tot,
    Optional<String> voor,
    int max) {}
