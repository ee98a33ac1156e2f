package nl.wegwijs.bot.gesprek;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Where an inwoner speaks with the assistant. */
public enum Kanaal {
  @JsonProperty("web")
  WEB,
  @JsonProperty("whatsapp")
  WHATSAPP,
  @JsonProperty("spraak")
  SPRAAK,
  @JsonProperty("email")
  EMAIL,
  @JsonProperty("balie")
  BALIE,
  @JsonProperty("console")
  CONSOLE;

  /** The word in the contract, such as {@code web}. */
  public String waarde() {
    return name().toLowerCase(Locale.ROOT);
  }
}
