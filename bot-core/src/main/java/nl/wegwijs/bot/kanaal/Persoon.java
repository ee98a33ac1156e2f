package nl.wegwijs.bot.kanaal;

import java.util.Optional;

/**
 * Somebody as a channel knows them; at least one of both is there.
 *
 * @param gebruiker the channel's own id for this person towards this gemeente, by which they are
 *     known first
 * @param telefoon number in digits with the country code, without {@code +}; may be given to
 *     somebody else one day
 */
public record Persoon(Optional<String> gebruiker, Optional<String> telefoon) {
  public Persoon {
    if (gebruiker.isEmpty() && telefoon.isEmpty()) {
      throw new IllegalArgumentException("a person has an id or a telephone number");
    }
  }

  /** What tells this person from others whose messages wait. */
  public String sleutel() {
    return gebruiker.map(id -> "u:" + id).orElseGet(() -> "t:" + telefoon.orElseThrow());
  }
}
