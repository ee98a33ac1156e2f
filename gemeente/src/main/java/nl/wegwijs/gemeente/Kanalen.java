package nl.wegwijs.gemeente;

import java.util.Optional;

/**
 * What a gemeente has outside this program: the channels of others by which it can be reached, with
 * what they call it, and the systems it works with.
 *
 * @param whatsapp its number at WhatsApp; empty where it has none
 * @param mail from which address receipts are mailed; empty where none are
 */
public record Kanalen(Optional<WhatsApp> whatsapp, Optional<Mail> mail, Koppelingen koppelingen) {
  /** Reached by no other channel than its own, and works by itself. */
  public static final Kanalen GEEN =
      new Kanalen(Optional.empty(), Optional.empty(), Koppelingen.GEEN);

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
   * How mail of this gemeente is signed.
   *
   * @param van the address it comes from
   * @param naam shown beside that address
   * @param antwoordAan where an answer goes; empty where that is the address it comes from
   */
  public record Mail(Mailadres van, String naam, Optional<Mailadres> antwoordAan) {}

  /**
   * A template approved by Meta.
   *
   * @param taal its language code at Meta, such as {@code nl} or {@code en_GB}
   */
  public record Sjabloon(String naam, String taal) {}
}
