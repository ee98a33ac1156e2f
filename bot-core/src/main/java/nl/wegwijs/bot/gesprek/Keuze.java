package nl.wegwijs.bot.gesprek;

/**
 * Something an inwoner may choose instead of typing.
 *
 * @param waarde what is sent back; unique within one bericht
 * @param label what is shown, and may be typed as well
 */
public record Keuze(String waarde, String label) {}
