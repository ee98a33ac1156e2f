package nl.wegwijs.bot.balie;

import java.time.Instant;

/**
 * What medewerkers write for one another; no inwoner ever sees it.
 *
 * @param kenmerk the writer's own id for it, by which a repeated one is known
 * @param tekst BSN and IBAN masked
 */
public record Notitie(String kenmerk, String werk, Eigenaar van, String tekst, Instant op) {}
