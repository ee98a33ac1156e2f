package nl.wegwijs.gemeente;

import java.util.Optional;

/**
 * The channels of others by which a gemeente can be reached, with what they call it.
 *
 * @param whatsapp its number at WhatsApp; empty where it has none
 */
public record Kanalen(Optional<WhatsApp> whatsapp) {
  /** Reached by no other channel than its own. */
  public static final Kanalen GEEN = new Kanalen(Optional.empty());

  /**
   * A number at WhatsApp.
   *
   * @param nummerId Meta's {@code phone_number_id}, unique among all gemeenten
   * @param nummer as people dial it, to be shown
   * @param sjabloon approved template that asks an inwoner to write again, sent where the last
   *     message is too long ago for free words; without it such an answer goes by another channel
   */
  public record WhatsApp(String nummerId, Optional<String> nummer, Optional<Sjabloon> sjabloon) {}

  /**
   * A template approved by Meta.
   *
   * @param taal its language code at Meta, such as {@code nl} or {@code en_GB}
   */
  public record Sjabloon(String naam, String taal) {}
}
