package nl.wegwijs.bot.gesprek;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who says something. */
public enum Van {
  @JsonProperty("assistent")
  ASSISTENT,
  @JsonProperty("inwoner")
  INWONER,
  @JsonProperty("medewerker")
  MEDEWERKER
}
