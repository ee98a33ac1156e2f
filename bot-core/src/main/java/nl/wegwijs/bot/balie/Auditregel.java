package nl.wegwijs.bot.balie;

import java.time.Instant;
import java.util.Optional;

/**
 * Who did what with which gesprek, and when. Holds no words of an inwoner.
 *
 * @param id sorted by time
 * @param wie who did it; {@code wekker} for a timer
 * @param werk reference number of the hand-over or inzending
 * @param toelichting neutral facts, such as from which team to which
 * @param bewarenTot when it may be deleted
 */
public record Auditregel(
    String id,
    Instant op,
    Eigenaar wie,
    Handeling handeling,
    Optional<String> werk,
    Optional<String> gesprek,
    String toelichting,
    Instant bewarenTot) {}
