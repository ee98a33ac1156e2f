package nl.wegwijs.bot.gesprek;

import nl.wegwijs.gemeente.Mailadres;

/**
 * A receipt that an inwoner wants by mail.
 *
 * @param id the {@code Message-ID} of the mail, the same at each attempt to send it
 * @param kenmerk reference number of the form that was filed in this gesprek
 */
public record Bewijsmail(String id, String kenmerk, Mailadres aan) {
  /** Without the address. */
  @Override
  public String toString() {
    return "Bewijsmail[id=" + id + "]";
  }
}
