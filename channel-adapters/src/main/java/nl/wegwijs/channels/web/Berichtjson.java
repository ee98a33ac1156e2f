package nl.wegwijs.channels.web;

import java.nio.charset.StandardCharsets;
import nl.wegwijs.bot.gesprek.Bericht;

/** A bericht as the window on the gemeente's pages gets it. Safe for use by many threads. */
public final class Berichtjson {
  private final Json json = new Json();

  /** The JSON of the contract. */
  public String van(Bericht bericht) {
    return new String(json.bytes(bericht), StandardCharsets.UTF_8);
  }
}
