package nl.wegwijs.bot.balie;

import java.time.Instant;
import java.util.Optional;

/**
 * That a piece of work was sent on with a question, and the way back.
 *
 * @param vraag what the other team is asked
 * @param uiterlijk when the answer is needed
 * @param vanTeam team that asked, to which it goes back
 * @param vanMedewerker who asked; empty if nobody had it
 */
public record Doorzetting(
    String vraag, Optional<Instant> uiterlijk, String vanTeam, Optional<Eigenaar> vanMedewerker) {}
