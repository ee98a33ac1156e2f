package nl.wegwijs.bot.kanaal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.bot.gesprek.GesprekId;

/**
 * Says which message of which beurt it is about; goes along with what is sent and comes back with
 * its status, so that a message is known again whose acknowledgement was lost.
 *
 * @param deel which message of the beurt, from 0
 */
public record Spoor(GesprekId gesprek, int beurt, int deel) {
  private static final Pattern VORM = Pattern.compile("([0-9a-f-]{36})\\.(\\d{1,9})\\.(\\d{1,3})");

  /** As text, to be read back by {@link #lees}. */
  public String tekst() {
    return gesprek + "." + beurt + "." + deel;
  }

  /** Empty for anything that is no such text. */
  public static Optional<Spoor> lees(String tekst) {
    Matcher vorm = VORM.matcher(tekst);
    return vorm.matches()
        ? Optional.of(
            new Spoor(
                new GesprekId(vorm.group(1)),
                Integer.parseInt(vorm.group(2)),
                Integer.parseInt(vorm.group(3))))
        : Optional.empty();
  }
}
