package nl.wegwijs.bot.gesprek;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Who has the word in a gesprek. */
public enum Status {
  /** The assistant answers. */
  @JsonProperty("assistent")
  ASSISTENT,
  /** A medewerker was asked for and has not come yet; the assistant still answers. */
  @JsonProperty("wachtrij")
  WACHTRIJ,
  /** A medewerker has taken over; the assistant is silent. */
  @JsonProperty("medewerker")
  MEDEWERKER,
  /** Ended; a new message opens it again. */
  @JsonProperty("gesloten")
  GESLOTEN;

  /** The word in the contract, such as {@code wachtrij}. */
  public String waarde() {
    return name().toLowerCase(Locale.ROOT);
  }
}
