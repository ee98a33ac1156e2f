package nl.wegwijs.bot.gesprek;

import java.time.Instant;
import java.util.Optional;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * A conversation of one inwoner with one gemeente, as it stands now.
 *
 * @param sleutelHash SHA-256 in hex of the secret with which its inwoner comes back
 * @param netwerkadres the client's network address, kept for a short term against abuse; empty when
 *     deleted or unknown
 * @param laatsteBeurt number of the last beurt
 * @param toestand where it stands after the last beurt
 */
public record Gesprek(
    GemeenteId gemeente,
    GesprekId id,
    Kanaal kanaal,
    String sleutelHash,
    Optional<String> netwerkadres,
    Instant begonnenOp,
    int laatsteBeurt,
    Toestand toestand) {}
