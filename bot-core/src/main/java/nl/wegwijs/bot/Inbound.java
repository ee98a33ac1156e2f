package nl.wegwijs.bot;

import java.util.Optional;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * One message of an inwoner, whatever channel it came through.
 *
 * @param kenmerk the client's own id for the message, by which a repeated one is known
 */
public record Inbound(
    GemeenteId gemeente, GesprekId gesprek, Optional<String> kenmerk, Inhoud inhoud) {}
