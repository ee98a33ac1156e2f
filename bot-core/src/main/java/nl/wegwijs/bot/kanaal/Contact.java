package nl.wegwijs.bot.kanaal;

import java.time.Instant;
import nl.wegwijs.bot.gesprek.GesprekId;

/**
 * The gesprek that a person has through a channel; erased together with it.
 *
 * @param nummer the gemeente's own number or address there, as the channel calls it
 * @param laatsteInkomend when the person wrote last, by the channel's clock
 * @param tempo until when what was sent counts against the most that may be sent to one person; in
 *     the past where nothing counts any more
 */
public record Contact(
    GesprekId gesprek, String nummer, Persoon persoon, Instant laatsteInkomend, Instant tempo) {}
