package nl.wegwijs.bot.balie;

import java.time.Instant;
import nl.wegwijs.bot.gesprek.Wekmoment;

/** A timer that is set. */
public record Wekkerstand(String werk, Wekmoment.Soort soort, Instant gaatOp) {}
