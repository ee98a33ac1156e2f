package nl.wegwijs.bot.kanaal;

import java.time.Instant;

/**
 * A message that came in through a channel and is to be answered.
 *
 * @param kenmerk the channel's own id of the message; only its hash is kept
 * @param nummer the gemeente's number it was sent to, as the channel calls it
 * @param tekst words, already masked: what was typed, the title of a choice, what was written with
 *     an attachment, the address of a place
 * @param waarde the id of a choice or the kind of an attachment; otherwise empty
 * @param verzonden by the channel's clock
 * @param pogingen how often answering it was tried and failed
 */
public record Binnengekomen(
    String kenmerk,
    String nummer,
    Persoon persoon,
    Soort soort,
    String tekst,
    String waarde,
    Instant verzonden,
    Instant ontvangen,
    int pogingen) {
  /** What a message is made of. */
  public enum Soort {
    TEKST,
    /** One of the choices that were shown. */
    KEUZE,
    /** A picture, recording, file or anything else that is not read. */
    BIJLAGE,
    /** A place on the map. */
    LOCATIE
  }
}
