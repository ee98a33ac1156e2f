package nl.wegwijs.channels.whatsapp;

/** Counts what passes through the channel, never by word or number of an inwoner. */
public interface WhatsAppTellers {
  /** Counts nothing. */
  WhatsAppTellers GEEN = (gebeurtenis, detail) -> {};

  /**
   * Something happened.
   *
   * @param gebeurtenis such as {@code ontvangen}
   * @param detail its kind or code; one of few
   */
  void tel(String gebeurtenis, String detail);
}
