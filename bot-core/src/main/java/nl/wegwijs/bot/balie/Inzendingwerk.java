package nl.wegwijs.bot.balie;

import java.time.Instant;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.Inzending;

/**
 * A filed form as work of its team.
 *
 * @param gesprek in which it was filed; empty once that is erased
 * @param versie goes up with every change
 */
public record Inzendingwerk(
    Inzending inzending,
    Optional<GesprekId> gesprek,
    int versie,
    Stand stand,
    Optional<Eigenaar> bij,
    Optional<Instant> opgepaktOp,
    Optional<Instant> afgehandeldOp,
    long wijziging) {}
